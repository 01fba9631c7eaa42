import { describe, expect, it } from '@jest/globals';
import { heard, helper, level2, maria, Talk, textOf } from '../support/fake-turn.js';
import type { EntryOf, HealthRecord } from '../../bot/records/record.js';
import { allergy, lab, medicine, sampleRecord, three } from '../support/sample-record.js';

const failures = [{ source: 'vista', why: 'timeout' as const }];
const first = sampleRecord({ medicines: { entries: three }, allergies: { entries: [allergy('LATEX')] } });
const withNew = (parts: Parameters<typeof sampleRecord>[0]): HealthRecord =>
  sampleRecord({
    medicines: { entries: three },
    allergies: { entries: [allergy('LATEX')] },
    ...parts,
  });
const metformin = medicine('GLIPIZIDE 5MG TAB');

/** Within half an hour it is the same talk, and what was told is told again. */
const LATER = 40 * 60_000;

/** Asked once already, of `first`. */
async function asked(world: ConstructorParameters<typeof Talk>[0] = {}): Promise<Talk> {
  const talk = new Talk({ record: first, now: 1, ...world });
  await talk.say("what's new");
  talk.world.now += LATER;
  return talk;
}
async function then(talk: Talk, record: HealthRecord): Promise<string> {
  talk.world.record = record;
  talk.world.now += LATER;
  return textOf(await talk.say("what's new"));
}

describe("what's new", () => {
  it('asked the first time says from when on it knows, and offers the last 30 days', async () => {
    const record = withNew({
      labs: { entries: [lab('A1C', { date: '2026-11-20' }), lab('A1C', { date: '2025-01-01' })] },
    });
    const talk = new Talk({ record });
    const answer = textOf(await talk.say("what's new"));
    expect(answer).toContain('From now on, I can tell you what changed after November 23, 2026');
    const recent = textOf(await talk.say('last 30 days'));
    expect(recent).toContain('I see 1 entry from the last 30 days. 4 entries have no date');
    expect(recent).toContain('A1C was 7.9 percent on November 20, 2026');
    expect(recent).not.toContain('January 1, 2025');
  });

  it('asked again says plainly that nothing is, and until when the record was read', async () => {
    const answer = await then(await asked(), first);
    expect(answer).toContain('Nothing is new or changed since November 23, 2026 at 10:05 a.m. ET.');
    expect(answer).toContain('I read this on November 23, 2026 at 10:05 a.m. ET.');
  });

  it('names what is new and what changed, and brings the allergies with a medication', async () => {
    const entries = [{ ...three[0]!, status: 'discontinued' as const }, ...three.slice(1), metformin];
    const answer = await then(await asked(), withNew({ medicines: { entries } }));
    expect(answer).toContain('2 entries are new or changed.');
    expect(answer).toContain('New medication: Glipizide 5 mg tablet.');
    expect(answer).toContain('Medication now discontinued: Lisinopril 20 mg tablet.');
    expect(answer).toContain('Latex');
  });

  it('is told once: the next time there is nothing', async () => {
    const talk = await asked();
    const record = withNew({ medicines: { entries: [...three, metformin] } });
    expect(await then(talk, record)).toContain('Glipizide');
    expect(await then(talk, record)).toContain('Nothing is new');
  });

  it('asked again in the same talk, is told again', async () => {
    const talk = await asked();
    const record = withNew({ medicines: { entries: [...three, metformin] } });
    await then(talk, record);
    talk.world.now += 60_000;
    const answer = textOf(await talk.say("what's new"));
    expect(answer).toContain('Glipizide');
  });

  it('with nothing new, offers the last 30 days', async () => {
    const answer = await then(await asked(), first);
    expect(answer).toContain('Would you like the newest entries, from the last 30 days?');
  });

  it('says a critical result before anything else', async () => {
    const critical = lab('POTASSIUM', { flag: 'criticalHigh', date: '2026-11-22' });
    const record = withNew({
      medicines: { entries: [...three, metformin] },
      labs: { entries: [lab('A1C', { date: '2026-11-22' }), critical] },
    });
    const answer = await then(await asked(), record);
    expect(answer).toContain('Potassium');
    expect(answer.indexOf('Potassium')).toBeLessThan(answer.indexOf('Glipizide'));
    expect(answer).toContain('Call your VA care team or nurse line now.');
  });

  it('says a critical result of late first even when it is not new', async () => {
    const critical = lab('POTASSIUM', { flag: 'criticalHigh', date: '2026-11-22' });
    const record = withNew({ labs: { entries: [critical] } });
    const talk = await asked({ record });
    expect(await then(talk, record)).toMatch(/^Not new, and marked critical: .*If you feel very ill/);
  });
});

describe("what's new in a section that could not be read", () => {
  const failed = withNew({ medicines: { state: 'failed', entries: [], failures } });

  it('is not known, and never nothing', async () => {
    const answer = await then(await asked(), failed);
    expect(answer).toContain(
      "I could not read these right now, so I don't know what is new there: medications.",
    );
    expect(answer).toContain('In what I could read, nothing is new');
    expect(answer).not.toMatch(/(^|\. )Nothing is new/);
  });

  it('is told when it can be read again, as before', async () => {
    const talk = await asked();
    await then(talk, failed);
    const answer = await then(talk, withNew({ medicines: { entries: [...three, metformin] } }));
    expect(answer).toContain('1 entry is new or changed.');
    expect(answer).toContain('Glipizide');
  });

  it('the first time of all is not called new later', async () => {
    const talk = await asked({ record: failed });
    const answer = await then(talk, first);
    expect(answer).toContain(
      "I can read these for the first time, so I can't say what is new there: medications.",
    );
    expect(answer).not.toContain('New medication');
  });
});

describe('a page of what is new', () => {
  const labs = [1, 2, 3, 4, 5].map((n) => lab(`TEST ${n}`, { date: `2026-11-0${n}` }));
  const record = withNew({ labs: { entries: labs } });

  it('can be heard again, and then the next one', async () => {
    const talk = await asked({ channel: 'voice' });
    talk.world.record = record;
    const once = heard(await talk.say("what's new"));
    expect(once).toContain('5 entries are new or changed.');
    talk.world.now += 1000;
    expect(heard(await talk.press('*'))).toBe(once);
    talk.world.now += 1000;
    const next = heard(await talk.press('#'));
    expect(next).toContain('Test 5');
    expect(next).not.toContain('5 entries');
  });

  it('not heard is still new the next time', async () => {
    const talk = await asked({ channel: 'voice' });
    talk.world.record = record;
    await talk.say("what's new");
    expect(await then(talk, record)).toContain('2 entries are new or changed.');
  });
});

describe('another reader', () => {
  const grant = { ...level2, person: maria, actor: helper, signedFor: [] };
  const secret = medicine('ZIPRASIDONE 20MG', { sensitivity: ['mentalHealth'] });

  it('has a memory of their own: a helper who asked takes no news from the Veteran', async () => {
    const talk = await asked();
    const record = withNew({ medicines: { entries: [...three, metformin] } });
    talk.world.standing = grant;
    await then(talk, first);
    expect(await then(talk, record)).toContain('Glipizide');
    talk.world.standing = level2;
    expect(await then(talk, record)).toContain('Glipizide');
    expect([...talk.memories.keys()]).toEqual(['maria maria', 'maria helper']);
  });

  it('is not told, nor told the number of, what was not signed for', async () => {
    const talk = await asked({ standing: grant });
    const answer = await then(talk, withNew({ medicines: { entries: [...three, secret] } }));
    expect(answer).toContain('Nothing is new');
    expect(await then(talk, first)).not.toContain('no longer listed');
  });

  it('by text is not told a sensitive entry, which is still new on the web', async () => {
    const talk = await asked({ channel: 'sms' });
    const record = withNew({ medicines: { entries: [...three, secret] } });
    expect(await then(talk, record)).toContain('Nothing is new');
    talk.world.channel = 'web';
    expect(await then(talk, record)).toContain('Ziprasidone');
  });

  it('without an opt-in gets a link instead, and nothing is marked as told', async () => {
    const talk = new Talk({ channel: 'sms', record: first, readable: false });
    expect(textOf(await talk.say("what's new"))).toContain('Use this link to see it.');
    expect(talk.memories.size).toBe(0);
  });
});

describe('an entry that is no longer there', () => {
  it('is counted, since no copy says which it was', async () => {
    const answer = await then(await asked(), withNew({ medicines: { entries: three.slice(1) } }));
    expect(answer).toContain("1 medication is no longer listed. I keep no copy, so I can't say which.");
  });

  it.each<[string, EntryOf['appointments']['status'], string]>([
    ['canceled', 'cancelled', 'Appointment canceled:'],
    ['moved', 'booked', 'Appointment moved to a new time:'],
  ])('an appointment %s says so', async (_, status, said) => {
    const visit = {
      ...{ id: 'a1', name: 'Primary care', from: { source: 'vista', kind: 'va' as const } },
      ...{ sensitivity: [], warnings: [], date: '2026-12-01T15:00:00Z', status: 'booked' as const },
    };
    const talk = await asked({ record: withNew({ appointments: { entries: [visit] } }) });
    const date = status === 'booked' ? '2026-12-08T15:00:00Z' : visit.date;
    const later = withNew({ appointments: { entries: [{ ...visit, status, date }] } });
    expect(await then(talk, later)).toContain(said);
  });
});

describe('"text it to me" after what is new, on a call', () => {
  const record = withNew({ medicines: { entries: [...three, metformin] } });
  const target = { number: '+12175550150', readable: true };

  it('texts what is new, and marks nothing more as told', async () => {
    const talk = await asked({ channel: 'voice', target });
    await then(talk, record);
    expect(textOf(await talk.press('8'))).toContain('I sent it by text');
    expect(textOf(talk.texted)).toContain('1 entry is new or changed.');
    expect(textOf(talk.texted)).toContain('Glipizide 5 mg tablet');
    expect(textOf(talk.texted)).not.toContain('Lisinopril');
  });

  it('without the opt-in texts a link that names nothing', async () => {
    const talk = await asked({ channel: 'voice', target: { ...target, readable: false } });
    await then(talk, record);
    await talk.press('8');
    expect(textOf(talk.texted)).not.toMatch(/glipizide|new/i);
  });
});
