import { describe, expect, it } from '@jest/globals';
import { heard, helper, level2, maria, Talk, textOf } from '../support/fake-turn.js';
import type { EntryOf, HealthRecord } from '../../bot/records/record.js';
import { allergy, condition, lab, medicine, sampleRecord, three } from '../support/sample-record.js';

const failures = [{ source: 'cerner', why: 'timeout' as const }];
const sources = [
  { id: 'vista', name: 'VA Dayton', answered: true },
  { id: 'cerner', name: 'VA Columbus', answered: false },
];
const states = {
  knownNone: sampleRecord({ allergies: { state: 'knownNone' } }),
  empty: sampleRecord({ allergies: { state: 'empty' } }),
  notProvided: sampleRecord({ allergies: { state: 'notProvided' } }),
  failed: sampleRecord({ allergies: { state: 'failed', failures } }, { sources }),
  incomplete: sampleRecord({ allergies: { entries: [allergy('PENICILLIN')], failures } }, { sources }),
  emptyWhereRead: sampleRecord({ allergies: { state: 'empty', failures } }, { sources }),
  present: sampleRecord({ allergies: { entries: [allergy('PENICILLIN')] } }),
};

describe('allergies that', () => {
  it.each(['web', 'sms', 'voice'] as const)(
    'failed, are none known, empty, not offered or incomplete all differ: %s',
    async (channel) => {
      const answers = await Promise.all(
        Object.values(states).map(async (record) =>
          textOf(await new Talk({ channel, record }).say('allergies')),
        ),
      );
      expect(new Set(answers).size).toBe(answers.length);
    },
  );

  it('could not be read are never told as none', async () => {
    for (const record of [states.failed, states.notProvided, states.emptyWhereRead]) {
      const answer = textOf(await new Talk({ record }).say('allergies'));
      expect(answer).not.toMatch(/no known|lists no/);
      expect(answer).toMatch(/does not mean there are none|may be more/);
    }
  });

  it('are incomplete say so, and what is missing, before the first entry', async () => {
    const answer = textOf(await new Talk({ record: states.incomplete }).say('allergies'));
    expect(answer.indexOf('not complete')).toBeGreaterThan(-1);
    expect(answer.indexOf('VA Columbus')).toBeLessThan(answer.indexOf('Penicillin'));
  });

  it('failed are told with the medications too', async () => {
    const record = sampleRecord({ medicines: { entries: three }, allergies: { state: 'failed', failures } });
    expect(textOf(await new Talk({ record }).say('what meds am I on'))).toContain(
      'could not read the allergies',
    );
  });
});

describe('a record that', () => {
  it.each([
    ['cannot be read at all', { state: 'failed' as const }, /could not reach/],
    ['is not this person', { state: 'mismatch' as const }, /need to be checked/],
    ['is marked deceased', { state: 'deceased' as const }, /can't open this record/],
  ])('%s tells nothing and offers a person', async (_, record, expected) => {
    const answer = textOf(await new Talk({ record }).say('medications'));
    expect(answer).toMatch(expected);
    expect(answer).toContain('800-698-2411');
    expect(answer).not.toMatch(/deceased|died|death/i);
  });
});

describe('medications on the phone', () => {
  const record = sampleRecord({
    medicines: { entries: [...three, medicine('WARFARIN NA 5MG TAB', { status: 'expired' })] },
    allergies: { entries: [allergy('PENICILLIN')] },
  });
  const call = () => new Talk({ channel: 'voice', record });

  it('come three at a time, and the allergies after them', async () => {
    const talk = call();
    const first = heard(await talk.say('medications'));
    expect(first).toContain("I'll read up to 3 at a time.");
    expect(first).toContain('Medication 3 of 4.');
    expect(first).not.toContain('Medication 4 of 4.');
    const second = heard(await talk.press('#'));
    expect(second).toContain('Medication 4 of 4.');
    expect(second).toContain('Penicillin');
  });

  it('repeat, go back and slow down', async () => {
    const talk = call();
    const [, ...first] = await talk.say('medications');
    expect(heard(await talk.press('*'))).toBe(heard(first));
    await talk.say('next');
    expect(heard(await talk.say('back'))).toContain('Medication 1 of 4.');
    expect(heard(await talk.press('7'))).toContain('Medication 1 of 4.');
  });

  it('that expired are never called stopped', async () => {
    const talk = call();
    await talk.say('medications');
    const said = heard(await talk.press('#'));
    expect(said).toContain('prescription expired');
    expect(said).toContain('Expired does not mean stopped.');
  });

  it('are asked about in neutral words, which alone are kept', async () => {
    const asked = (await call().say('medications')).at(-1);
    expect(asked?.expects.kind).toBe('words');
    expect(asked?.text).not.toMatch(/lisinopril|medication/i);
  });

  it('are opened in the audit once, however often they are repeated', async () => {
    const talk = call();
    await talk.say('medications');
    await talk.press('*');
    await talk.press('#');
    expect(talk.effects.filter((e) => e.startsWith('audit.recordOpened'))).toHaveLength(1);
  });
});

describe('lab results', () => {
  const record = sampleRecord({
    labs: {
      entries: [
        lab('Hemoglobin A1c', { range: '4.0-5.6', flag: 'high' }),
        lab('Potassium', {
          result: { value: '6.9', unit: 'mmol/L' },
          flag: 'criticalHigh',
          date: '2024-01-02',
        }),
        lab('Sodium', { result: { value: '140', unit: 'mmol/L' } }),
      ],
    },
  });

  it('marked critical come first, with whom to call', async () => {
    const answer = textOf(await new Talk({ record }).say('lab results'));
    expect(answer).toMatch(/1\. Potassium was 6\.9 mmol\/L on January 2, 2024\. Call your VA care team/);
  });

  it('are told with range and mark, and never interpreted', async () => {
    const answer = textOf(await new Talk({ record }).say('lab results'));
    expect(answer).toContain(
      "Hemoglobin A1C was 7.9 percent on March 3, 2025. The lab's range is 4.0 to 5.6. The lab marked this high.",
    );
    expect(answer).toContain('Sodium was 140 mmol/L on March 3, 2025. The lab did not mark it high or low.');
    expect(answer).toContain("I can't tell you what a result means for you.");
  });
});

describe('by text', () => {
  const record = sampleRecord({ medicines: { entries: three } });

  it('without the opt-in a list becomes a link, and nothing of it is told', async () => {
    const messages = await new Talk({ channel: 'sms', record, readable: false }).say('meds');
    expect(messages.at(1)?.link?.url).toBe('https://va.example/t/abc');
    expect(textOf(messages)).not.toMatch(/lisinopril/i);
  });

  it('with the opt-in, MORE brings the next ones', async () => {
    const many = sampleRecord({ medicines: { entries: [...three, ...three] } });
    const talk = new Talk({ channel: 'sms', record: many });
    expect(textOf(await talk.say('meds'))).toContain('Reply MORE');
    expect(textOf(await talk.say('MORE'))).toContain('6.');
  });

  it('MORE brings a link once readable texts were turned off meanwhile', async () => {
    const many = sampleRecord({ medicines: { entries: [...three, ...three] } });
    const talk = new Talk({ channel: 'sms', record: many });
    await talk.say('meds');
    talk.world.readable = false;
    const messages = await talk.say('MORE');
    expect(messages.at(0)?.link?.url).toBe('https://va.example/t/abc');
    expect(textOf(messages)).not.toContain('6.');
  });

  it('private entries stay out', async () => {
    const entries = [...three, medicine('NALTREXONE 50MG TAB', { sensitivity: ['substanceUse'] })];
    const talk = new Talk({ channel: 'sms', record: sampleRecord({ medicines: { entries } }) });
    expect(textOf([...(await talk.say('meds')), ...(await talk.say('MORE'))])).not.toMatch(/naltrexone/i);
  });
});

describe('a list that could not be read', () => {
  it('is neither dated nor called the whole list', async () => {
    const record = sampleRecord({ allergies: { state: 'failed', entries: [], failures } }, { sources });
    const said = heard(await new Talk({ channel: 'voice', record, standing: level2 }).say('allergies'));
    expect(said).toContain('This does not mean there are none.');
    expect(said).not.toMatch(/I read this on|whole list/);
  });
});

describe('a helper', () => {
  const entries = [...three, medicine('NALTREXONE 50MG TAB', { sensitivity: ['substanceUse'] })];
  const record = sampleRecord({ medicines: { entries } });
  const standing = { level: 2 as const, person: maria, actor: helper };

  it('hears whose record it is first, and nothing private or that it was left out', async () => {
    const answer = textOf((await new Talk({ record, standing }).say('medications')).slice(1));
    expect(answer.startsWith('Maria:')).toBe(true);
    expect(answer).toContain('I see 3 medications');
    expect(answer).not.toMatch(/naltrexone|private|left out/i);
  });

  it('hears the same of a section with only private entries as of one with none, and never "none"', async () => {
    const conditions = (entries: readonly EntryOf['conditions'][]) =>
      sampleRecord({ conditions: { entries, state: entries.length > 0 ? 'present' : 'empty' } });
    const ask = async (r: HealthRecord) =>
      textOf((await new Talk({ record: r, standing }).say('conditions')).slice(1));
    const hidden = await ask(
      conditions([condition('Alcohol use disorder', { sensitivity: ['substanceUse'] })]),
    );
    expect(hidden).toBe(await ask(conditions([])));
    expect(hidden).toContain('This does not mean there are none.');
  });

  it('is never sent a readable list', async () => {
    const talk = new Talk({ channel: 'voice', record, standing });
    await talk.say('medications');
    await talk.press('8');
    expect(textOf(talk.texted)).not.toMatch(/lisinopril/i);
    expect(talk.texted[0]?.link?.url).toContain('https://va.example/');
  });

  it('the person themself hears every entry', async () => {
    const answer = textOf(await new Talk({ record, standing: level2 }).say('medications'));
    expect(answer).toMatch(/naltrexone/i);
    expect(answer).not.toContain('Maria:');
  });
});

describe('a source that answers while a list is being read', () => {
  const four = [...three, medicine('WARFARIN NA 5MG TAB', { status: 'expired' })];
  const withAnother = sampleRecord({ medicines: { entries: [medicine('ALBUTEROL INHL'), ...four] } });

  it('makes the list start again: the next page would skip the one that came before it', async () => {
    const talk = new Talk({ channel: 'voice', record: sampleRecord({ medicines: { entries: four } }) });
    await talk.say('medications');
    talk.world.record = withAnother;
    const answer = heard(await talk.say('next'));
    expect(answer).toContain('I start this list again.');
    expect(answer).toContain('Medication 1 of 5.');
    expect(answer).toContain('lbuterol');
  });

  it('changes nothing where it adds nothing', async () => {
    const talk = new Talk({ channel: 'voice', record: sampleRecord({ medicines: { entries: four } }) });
    await talk.say('medications');
    talk.world.record = sampleRecord({ medicines: { entries: four } });
    expect(heard(await talk.say('next'))).toContain('Medication 4 of 4.');
  });
});
