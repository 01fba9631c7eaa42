import { describe, expect, it } from '@jest/globals';
import { level2, Talk, textOf } from '../support/fake-turn.js';
import { allergy, medicine, sampleRecord } from '../support/sample-record.js';

const names = 'LISINOPRIL METFORMIN SERTRALINE OMEPRAZOLE ATORVASTATIN WARFARIN AMLODIPINE FUROSEMIDE'.split(
  ' ',
);
const long = sampleRecord({ medicines: { entries: names.map((name) => medicine(`${name} 10MG TAB`)) } });
const asks = async (said: string, record = long): Promise<Talk & { readonly told: string }> => {
  const talk = new Talk({ channel: 'voice', record, standing: level2 });
  await talk.start();
  return Object.assign(talk, { told: textOf(await talk.say(said)) });
};

describe('a medicine that is not on a long list', () => {
  it('is said not to be seen by that name, and the list is offered', async () => {
    const talk = await asks('do I take gabapentin');
    expect(talk.told).toContain("I don't see gabapentin by that name in the list of medications.");
    expect(talk.told).toContain('For the whole list, press 1.');
    expect(talk.told).not.toContain('Lisinopril');
    expect(textOf(await talk.press('1'))).toContain('I see 8 medications in the record.');
  });

  it('is never called absent where a source was not read', async () => {
    const failures = [{ source: 'vista', why: 'timeout' as const }];
    const medicines = { entries: long.sections.medicines.entries, failures };
    const { told } = await asks('do I take gabapentin', sampleRecord({ medicines }));
    expect(told).toContain('but I could not read everything. It may still be in your record.');
  });

  it('among allergies brings every one of them', async () => {
    const allergies = { entries: names.map((name) => allergy(name)) };
    const { told } = await asks('am I allergic to codeine', sampleRecord({ allergies }));
    expect(told).toContain("I don't see codeine by that name. Here is the whole list.");
  });
});

describe('a medicine by what it is for, or misspelt', () => {
  it.each(['my blood thinner', 'my warfrin', 'mi anticoagulante', 'warfrin'])(
    '"%s" is warfarin',
    async (said) => {
      const { told } = await asks(said);
      expect(told).toContain('Warfarin');
      expect(told).not.toContain('Lisinopril');
    },
  );

  it('"my water pill" is furosemide', async () => {
    expect((await asks('my water pill')).told).toContain('Furosemide');
  });
});
