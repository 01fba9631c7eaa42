import { describe, expect, it } from '@jest/globals';
import { sendableAt } from '../../bot/identity/quiet-hours.js';

const MAINLAND = '+12175550105';
const at = (time: string): number => Date.parse(time);
const when = (number: string, time: string): string => new Date(sendableAt(number, at(time))).toISOString();

/** March 10, 2026 is daylight time: New York is at UTC-4, Los Angeles at UTC-7. */
describe('a text that answers nothing', () => {
  it.each([
    ['8:00 a.m. in Los Angeles, 11:00 a.m. in New York', '2026-03-10T15:00:00Z'],
    ['noon in Chicago', '2026-03-10T17:00:00Z'],
    ['8:59 p.m. in New York', '2026-03-11T00:59:00Z'],
  ])('goes at once at %s', (_, time) => {
    expect(sendableAt(MAINLAND, at(time))).toBe(at(time));
  });

  it.each([
    ['9:00 p.m. in New York', '2026-03-11T01:00:00Z', '2026-03-11T15:00:00.000Z'],
    ['3 a.m. in New York', '2026-03-10T07:00:00Z', '2026-03-10T15:00:00.000Z'],
    ['7:59 a.m. in Los Angeles', '2026-03-10T14:59:00Z', '2026-03-10T15:00:00.000Z'],
    [
      '9 p.m. in winter, where the clocks are an hour behind',
      '2026-01-11T02:00:00Z',
      '2026-01-11T16:00:00.000Z',
    ],
  ])('waits for the day at %s', (_, time, sent) => {
    expect(when(MAINLAND, time)).toBe(sent);
  });

  it.each([
    ['Honolulu', '+18085550105', '2026-03-10T15:00:00Z', '2026-03-10T18:00:00.000Z'],
    ['Anchorage', '+19075550105', '2026-03-10T15:00:00Z', '2026-03-10T16:00:00.000Z'],
    ['Guam', '+16715550105', '2026-03-10T15:00:00Z', '2026-03-10T22:00:00.000Z'],
    ['San Juan', '+17875550105', '2026-03-11T01:00:00Z', '2026-03-11T12:00:00.000Z'],
  ])('waits for the day of %s', (_, number, time, sent) => {
    expect(when(number, time)).toBe(sent);
  });

  it('is never early, and never more than a day late', () => {
    for (let hour = 0; hour < 48; hour += 1) {
      const now = at('2026-03-07T00:30:00Z') + hour * 3_600_000;
      const sent = sendableAt(MAINLAND, now);
      expect(sent).toBeGreaterThanOrEqual(now);
      expect(sent - now).toBeLessThan(24 * 3_600_000);
    }
  });
});
