import { describe, expect, it } from '@jest/globals';
import { latest } from '../../../bot/records/dates.js';
import { readDate } from '../../../bot/records/fhir/dates.js';

describe('a date keeps the precision its source gave', () => {
  it.each([
    ['1999', '1999', []],
    ['1999-03', '1999-03', []],
    ['1999-03-07', '1999-03-07', []],
    ['2024-02-29', '2024-02-29', []],
    ['2026-03-07T09:30:00-05:00', '2026-03-07T09:30:00-05:00', []],
    ['2026-03-07T14:30:00Z', '2026-03-07T14:30:00Z', []],
    ['2026-03-07T14:30:00.123Z', '2026-03-07T14:30:00.123Z', []],
    ['2026-03-07T14:30Z', '2026-03-07T14:30Z', []],
    // A clock without a zone is nobody's time: the day is kept.
    ['2026-03-07T09:30:00', '2026-03-07', ['timeUncertain']],
    ['2026-03-07T09:30:60Z', '2026-03-07', ['timeUncertain']],
    ['2026-03-07T25:30:00Z', '2026-03-07', ['timeUncertain']],
    ['2026-03-07T09:30:00+99:00', '2026-03-07', ['timeUncertain']],
    // Impossible days are not moved to the next month.
    ['2023-02-29', undefined, ['dateUnreadable']],
    ['2026-02-31T10:00:00Z', undefined, ['dateUnreadable']],
    ['2026-13', undefined, ['dateUnreadable']],
    ['2026-00-10', undefined, ['dateUnreadable']],
    ['03/07/2026', undefined, ['dateUnreadable']],
    ['20130315084710-0500', undefined, ['dateUnreadable']],
    ['yesterday', undefined, ['dateUnreadable']],
    ['', undefined, ['dateUnreadable']],
    ['0001-01-01', undefined, ['dateUnreadable']],
    [null, undefined, ['dateUnreadable']],
    [{}, undefined, ['dateUnreadable']],
    [undefined, undefined, []],
  ])('%j is read as %j', (written, date, warnings) => {
    expect(readDate(written)).toEqual({ ...(date === undefined ? {} : { date }), warnings });
  });
});

describe('a day is over only when it is over everywhere', () => {
  it.each([
    ['2026-03-07', '2026-03-08T11:00:00Z', false],
    ['2026-03-07', '2026-03-08T12:00:01Z', true],
    ['2026-03', '2026-03-31T23:00:00Z', false],
    ['2026', '2026-12-31T23:00:00Z', false],
    ['2026-03-07T09:00:00-05:00', '2026-03-07T14:00:01Z', true],
  ])('%s at %s: %s', (date, now, over) => {
    expect(latest(date) < Date.parse(now)).toBe(over);
  });
});
