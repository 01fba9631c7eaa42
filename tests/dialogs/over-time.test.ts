import { describe, expect, it } from '@jest/globals';
import type { EntryOf } from '../../bot/records/record.js';
import { beginOf, since } from '../../dialogs/period.js';
import type { Slots } from '../../dialogs/understanding/understand.js';
import { heard, Talk, textOf } from '../support/fake-turn.js';
import { allergy, lab, medicine, sampleRecord } from '../support/sample-record.js';

const NOW = Date.UTC(2026, 10, 23, 15, 5);
const failures = [{ source: 'vista', why: 'timeout' as const }];
const base = { from: { source: 'vista', kind: 'va' as const }, sensitivity: [], warnings: [] };
const appointment = (
  date: string,
  status: EntryOf['appointments']['status'] = 'booked',
): EntryOf['appointments'] => ({
  ...base,
  id: `a ${date}`,
  name: `Clinic ${date}`,
  date,
  status,
  how: 'video',
  phone: '217-555-0181',
});
const pressure = (value: string, date: string): EntryOf['vitals'] => ({
  ...base,
  ...{ id: `v ${date}`, name: 'BLOOD PRESSURE', kind: 'bloodPressure', date },
  result: { value, unit: 'mmHg' },
});
const a1c = (value: string, date?: string) =>
  lab('HEMOGLOBIN A1C', {
    id: `a1c ${date}`,
    result: { value, unit: '%' },
    date,
    range: '4-5.6',
    flag: 'high',
  });

const record = sampleRecord({
  labs: {
    entries: [
      a1c('7.9', '2026-02-26'),
      a1c('8.4', '2025-03-20'),
      lab('TSH', { date: '2025-03-20' }),
      a1c('9.1', '2023-08-07'),
    ],
  },
  vitals: { entries: [pressure('138/82', '2026-02-26'), pressure('142/88', '2025-11-01')] },
  appointments: {
    entries: [
      appointment('2026-12-01T15:00:00Z'),
      appointment('2026-12-20T15:00:00Z'),
      appointment('2026-01-05T15:00:00Z', 'past'),
    ],
  },
});

const ask = async (said: string, slots: Slots, more: ConstructorParameters<typeof Talk>[0] = {}) => {
  const talk = new Talk({ record, now: NOW, slots, ...more });
  const messages = await talk.say(said);
  return { talk, messages, text: textOf(messages) };
};

describe('when something began', () => {
  it.each([
    ['P2Y', '2024-11-23'],
    ['P6M', '2026-05-23'],
    ['P10D', '2026-11-13'],
    ['P1W', '2026-11-16'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['--03', '2026-03'],
    ['--11', '2026-11'],
    ['--12', '2025-12'],
  ])('%s is %s', (said, begin) => {
    expect(beginOf(said, NOW)).toBe(begin);
  });

  it('a month before the 31st is the last day of that month', () => {
    expect(beginOf('P1M', Date.UTC(2026, 2, 31))).toBe('2026-02-28');
  });

  it.each([
    ['2024-03', '2024-02-28', false],
    ['2024-03', '2024-03-01', true],
    ['2024-03', '2024', true],
    ['2024-03', '2023', false],
    ['2024', '2024-01-01T00:30:00Z', true],
  ])('since %s, an entry of %s counts: %s', (begin, date, counts) => {
    expect(since([lab('X', { date })], begin)).toHaveLength(counts ? 1 : 0);
  });
});

describe('a result over time', () => {
  it('is every one of that time, newest first, with the first and the last value and no judgement', async () => {
    const { text } = await ask('A1C', { item: 'a1c', since: 'P2Y' });
    expect(text).toContain('I see 2 entries for A1C since November 23, 2024.');
    expect(text).toContain('The first was 8.4% on March 20, 2025. The last was 7.9% on February 26, 2026.');
    expect(text.indexOf('7.9 percent')).toBeLessThan(text.indexOf('8.4 percent'));
    expect(text).not.toMatch(/9\.1|better|worse|improve|went/);
    expect(text).toContain('There are 3 in all.');
  });

  it('that is left out can be asked for', async () => {
    const { talk } = await ask('A1C', { item: 'a1c', since: 'P2Y' });
    expect(textOf(await talk.say('all'))).toContain('9.1 percent on August 7, 2023');
  });

  it('asked for by its name is the newest, with date, range and mark, and how many there are', async () => {
    const { text } = await ask('A1C', { item: 'a1c' });
    expect(text).toContain('This is the latest for A1C:');
    expect(text).toContain(
      "7.9 percent on February 26, 2026. The lab's range is 4 to 5.6. The lab marked this high.",
    );
    expect(text).toContain('There are 3 in all.');
    expect(text).not.toContain('8.4');
  });

  it('without a date is never left out, and said to be so', async () => {
    const labs = { entries: [a1c('7.9', '2026-02-26'), a1c('5.0')] };
    const { text } = await ask('A1C', { item: 'a1c', since: 'P1Y' }, { record: sampleRecord({ labs }) });
    expect(text).toContain('1 of them has no date. It may be older.');
    expect(text).toContain('5.0 percent. The record has no date for it.');
  });

  it('of a section that was read in part never says that there is nothing', async () => {
    const labs = { entries: [a1c('9.1', '2023-08-07')], failures };
    const { text } = await ask('A1C', { item: 'a1c', since: 'P1Y' }, { record: sampleRecord({ labs }) });
    expect(text).toContain('This list is not complete.');
    expect(text).toContain('In what I could read, I see nothing for A1C since November 23, 2025.');
  });

  it('of a section that failed is told as failed', async () => {
    const labs = { state: 'failed' as const, failures };
    const { text } = await ask('A1C', { item: 'a1c', since: 'P1Y' }, { record: sampleRecord({ labs }) });
    expect(text).toContain('I could not read the lab and test results right now.');
  });

  it('marked critical comes first of those of that time', async () => {
    const critical = lab('POTASSIUM', { date: '2026-01-01', flag: 'criticalHigh' });
    const labs = { entries: [a1c('7.9', '2026-02-26'), critical] };
    const { text } = await ask('labs', { since: '2026' }, { record: sampleRecord({ labs }) });
    expect(text.indexOf('Potassium')).toBeLessThan(text.indexOf('A1C'));
    expect(text).toContain('Call your VA care team or nurse line now.');
  });

  it('has a chart on the web, which a screen reader can leave out: the text has every number', async () => {
    const { messages, text } = await ask('blood pressure', { item: 'blood pressure', since: '2025' });
    const [picture] = messages.flatMap((m) => m.pictures ?? []);
    expect(picture?.name).toBe('Chart of Blood pressure. All its numbers are in the text.');
    const numbers = [...(picture?.svg ?? '').matchAll(/>(\d+)<\/text>/g)].map(([, n]) => n ?? '');
    expect(numbers).toEqual(['142', '138', '88', '82']);
    for (const number of numbers) expect(text).toContain(number);
  });

  it.each(['sms', 'voice', 'azure'] as const)('has no chart by %s', async (channel) => {
    const { messages } = await ask('A1C', { item: 'a1c', since: '2023' }, { channel });
    expect(messages.flatMap((m) => m.pictures ?? [])).toEqual([]);
  });

  it('on the phone is a page at a time', async () => {
    const { talk, messages } = await ask('labs', { since: '2020' }, { channel: 'voice' });
    expect(heard(messages)).toContain('Result 2 of 4.');
    expect(heard(messages)).not.toContain('Result 4 of 4.');
    expect(heard(await talk.press('#'))).toContain('Result 4 of 4.');
  });
});

describe('an appointment', () => {
  it('that is next is the nearest to come: how, where and which phone, and how many others', async () => {
    const { text } = await ask('appointments', { which: 'next' });
    expect(text).toContain('This is the next appointment:');
    expect(text).toContain('December 1, 2026 at 10:00 a.m. ET');
    expect(text).toContain('By video. Phone: 217-555-0181.');
    expect(text).not.toContain('December 20');
    expect(text).toContain('There are 3 in all.');
  });

  it('that was last is the newest of the past', async () => {
    const { text } = await ask('appointments', { which: 'last' });
    expect(text).toContain('January 5, 2026');
    expect(text).not.toContain('December');
  });

  it('to come, where there is none, is said to be so, with whom to call', async () => {
    const appointments = { entries: [appointment('2026-01-05T15:00:00Z', 'past')] };
    const { text } = await ask('appointments', { which: 'next' }, { record: sampleRecord({ appointments }) });
    expect(text).toContain(
      'I see no appointment that is still to come. If you expected one, call your clinic',
    );
  });

  it('booked for a day already over is not next', async () => {
    const appointments = { entries: [appointment('2026-10-01T15:00:00Z')] };
    const { text } = await ask('appointments', { which: 'next' }, { record: sampleRecord({ appointments }) });
    expect(text).toContain('no appointment that is still to come');
  });
});

describe('medications since a day', () => {
  it('bring the allergies', async () => {
    const medicines = {
      entries: [
        medicine('METFORMIN', { date: '2026-01-01' }),
        medicine('LISINOPRIL', { date: '2020-01-01' }),
      ],
    };
    const allergies = { entries: [allergy('LATEX')] };
    const { text } = await ask(
      'my medications',
      { since: '2026' },
      { record: sampleRecord({ medicines, allergies }) },
    );
    expect(text).toContain('Metformin');
    expect(text).not.toContain('Lisinopril');
    expect(text).toContain('Latex');
  });
});
