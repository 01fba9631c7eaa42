import { describe, expect, it } from '@jest/globals';
import type { EntryOf } from '../../bot/records/record.js';
import { level2, maria, Talk, textOf } from '../support/fake-turn.js';
import { allergy, condition, medicine, sampleRecord } from '../support/sample-record.js';

const vaccine = (name: string, more: Partial<EntryOf['immunizations']>): EntryOf['immunizations'] => ({
  id: `immunizations:${name}`,
  name,
  from: { source: 'vista', kind: 'va' },
  sensitivity: [],
  warnings: [],
  ...more,
});
const ask = async (record: ReturnType<typeof sampleRecord>, what: string) =>
  textOf((await new Talk({ channel: 'web', standing: level2, record }).say(what)).slice(1));

describe('what the record says did not happen', () => {
  it('a refused vaccine is never told as received', async () => {
    const entries = [vaccine('Influenza vaccine', { date: '2025-10-02', warnings: ['notDone'] })];
    const said = await ask(sampleRecord({ immunizations: { entries } }), 'my vaccines');
    expect(said).toContain('Influenza vaccine. NOT given, the record says. Date: October 2, 2025.');
    expect(said).not.toContain('Received');
  });

  it('a condition ruled out says so right after its name', async () => {
    const entries = [condition('Pneumonia', { date: '2025-01-02', warnings: ['ruledOut'] })];
    const said = await ask(sampleRecord({ conditions: { entries } }), 'conditions');
    expect(said).toContain('Pneumonia. The record says you do NOT have this.');
  });
});

describe('a record that contradicts itself', () => {
  const conflict = 'do not agree. Ask your care team which is right.';

  it('says so of an allergy, before its reaction', async () => {
    const entries = [allergy('Latex', { warnings: ['conflict'] })];
    const said = await ask(sampleRecord({ allergies: { entries } }), 'allergies');
    expect(said.indexOf(conflict)).toBeGreaterThan(0);
    expect(said.indexOf(conflict)).toBeLessThan(said.indexOf('hives'));
  });

  it.each(['web', 'sms', 'voice'] as const)('gives both directions of a medicine: %s', async (channel) => {
    const entries = [
      medicine('WARFARIN 5MG TAB', {
        directions: 'TAKE ONE TABLET BY MOUTH DAILY',
        directionsAsCoded: '2 tablets, once a day',
        warnings: ['conflict'],
      }),
    ];
    const talk = new Talk({ channel, standing: level2, record: sampleRecord({ medicines: { entries } }) });
    const said = (await talk.say('my meds')).map((m) => m.sms ?? m.text).join('\n');
    expect(said).toContain(conflict);
    expect(said).toContain('Take 1 tablet by mouth every day.');
    expect(said).toContain('Its coded fields say: 2 tablets, once a day.');
  });
});

describe('the short summary', () => {
  it.each([
    ['en', 'Vaccines: 1. Not given, the record says: 2.'],
    ['es', 'Vacunas: 1. No se pusieron, dice el expediente: 2.'],
  ] as const)('counts no vaccine that was refused as given: %s', async (language, words) => {
    const entries = [
      vaccine('Influenza vaccine', { date: '2025-10-02' }),
      vaccine('Pneumococcal vaccine', { warnings: ['notDone'] }),
      vaccine('Zoster vaccine', { warnings: ['notDone'] }),
    ];
    const record = sampleRecord({ immunizations: { entries } });
    const standing = { ...level2, actor: { ...maria, language } };
    const talk = new Talk({ channel: 'web', standing, record, language });
    const said = textOf(await talk.say(language === 'en' ? 'summary' : 'resumen'));
    expect(said.replace(/\s+/g, ' ')).toContain(words);
  });

  it('says what holds something or failed, and what does not in one sentence each', async () => {
    const none = { state: 'notProvided' as const, entries: [] };
    const said = await ask(
      sampleRecord(
        {
          medicines: { entries: [medicine('LISINOPRIL 20MG TAB')] },
          allergies: { state: 'failed', entries: [], failures: [{ source: 'vista', why: 'timeout' }] },
          ...{ notes: none, visits: none, plan: none, history: none, devices: none, insurance: none },
        },
        {},
      ),
      'summary',
    );
    expect(said).toContain('Medications: 1.');
    expect(said).toContain('Allergies: I could not read them right now.');
    expect(said).toContain('6 other kinds of records are not offered here.');
    expect(said.match(/not offered/g)).toHaveLength(1);
    expect(said).toContain('Nothing listed: health conditions, lab and test results,');
  });
});
