import { describe, expect, it } from '@jest/globals';
import { heard, Talk, textOf } from '../support/fake-turn.js';
import { allergy, medicine, sampleRecord, three } from '../support/sample-record.js';

const succinate = medicine('METOPROLOL SUCCINATE 50MG SA TAB');
const acids = [medicine('FENOFIBRIC ACID 35MG CAP'), medicine('MYCOPHENOLIC ACID 360MG TAB')];
const record = sampleRecord({
  medicines: { entries: [...three, succinate, ...acids, medicine('SERTRALINE HCL 100MG TAB')] },
  allergies: { entries: [allergy('PENICILLIN'), allergy('AMOXICILLIN')] },
});
const kept = (talk: Talk) => JSON.stringify(talk.state);

describe('a name that may be one of two medicines', () => {
  it('is asked about on the phone by key, and the question that is kept names none', async () => {
    const talk = new Talk({ channel: 'voice', record });
    const asked = heard(await talk.say('am I on acid'));
    expect(asked).toContain(
      'Did you mean fenofibric acid? Press 1. Did you mean mycophenolic acid? Press 2.',
    );
    expect(asked).toContain('For the whole list, press 3.');
    expect(kept(talk)).not.toMatch(/fenofibric|mycophenolic/i);
    const told = heard(await talk.press('2'));
    expect(told).toContain('Here is what the record says about mycophenolic acid. Mycophenolic acid');
    expect(told).not.toContain('Fenofibric');
  });

  it('is asked about in a text by number', async () => {
    const talk = new Talk({ channel: 'sms', record });
    const asked = textOf(await talk.say('am I on acid'));
    expect(asked).toContain('Did you mean fenofibric acid (1) or mycophenolic acid (2)?');
    expect(asked).toContain('Reply 1 or 2, or LIST for the whole list.');
    expect(textOf(await talk.say('1'))).toContain('about fenofibric acid');
  });

  it('gets the whole list where it was neither', async () => {
    const talk = new Talk({ record });
    await talk.say('am I on acid');
    const told = textOf(await talk.say('neither'));
    expect(told).toContain("I don't see acid by that name. Here is the whole list.");
    expect(told).toContain('Lisinopril');
  });

  it('is answered by its name as well', async () => {
    const talk = new Talk({ record });
    await talk.say('am I on acid');
    expect(textOf(await talk.say('lisinopril'))).toContain('about lisinopril');
  });

  it('of another salt is not taken for the one that is listed', async () => {
    const talk = new Talk({ channel: 'voice', record });
    expect(heard(await talk.say('am I on lopressor'))).toContain(
      'Did you mean metoprolol succinate? Press 1.',
    );
    expect(heard(await talk.press('1'))).toContain('about metoprolol succinate');
  });

  it('begins again where the list has changed meanwhile', async () => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.say('am I on acid');
    talk.world.record = sampleRecord({ medicines: { entries: [...acids, ...three] } });
    expect(heard(await talk.press('2'))).toContain('The record has changed since I began.');
  });
});

describe('an answer says how the name was understood', () => {
  it.each([
    ['voice', 'am I on lie sin april', 'I heard lisinopril. Here is what the record says about lisinopril.'],
    ['web', 'am I on lisinoprel', 'I take that to mean lisinopril.'],
    ['web', 'am I on zoloft', 'Zoloft is sertraline. Here is what the record says about sertraline.'],
    ['voice', 'am I on so loft', 'I heard Zoloft. Zoloft is sertraline.'],
  ] as const)('%s: %s', async (channel, said, words) => {
    expect(heard(await new Talk({ channel, record }).say(said))).toContain(words);
  });

  it('and nothing where it was called what the record calls it', async () => {
    const told = textOf(await new Talk({ record }).say('am I on lisinopril'));
    expect(told).not.toContain('I take that to mean');
  });
});

describe('a kind of medicine', () => {
  it('shows what matches, never as if it were all', async () => {
    const told = textOf(await new Talk({ record }).say('am I on a cholesterol pill'));
    expect(told).toContain('There may be others.');
    expect(told).toContain('Atorvastatin');
    expect(told).toContain('For the whole list, ask for medications.');
  });

  it('with no match shows the whole list', async () => {
    const told = textOf(await new Talk({ record }).say('am I on a blood thinner'));
    expect(told).toContain("I don't see blood thinner by that name. Here is the whole list.");
  });
});

it('who asks about penicillin hears of amoxicillin too', async () => {
  const told = textOf(await new Talk({ record }).say('am I allergic to penicillin'));
  expect(told).toContain('This is on the list too.');
  expect(told).toContain('Amoxicillin');
});
