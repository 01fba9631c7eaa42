import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeDate } from '../../bot/sharing/dates.js';
import type { DateOptions } from '../../bot/sharing/dates.js';

fc.configureGlobal({ seed: 7 });

type Row = [written: string, english: string, spanish: string, options?: DateOptions];

const newYork = { time: true, timeZone: 'America/New_York' };

const rows: Row[] = [
  ['1999', '1999', '1999'],
  ['2025-03', 'March 2025', 'marzo de 2025'],
  ['2025-03-03', 'March 3, 2025', '3 de marzo de 2025'],
  ['1948-03-04', 'March 4, 1948', '4 de marzo de 1948'],
  ['2024-02-29', 'February 29, 2024', '29 de febrero de 2024'],
  // A date without a time has no time to tell, whatever is asked.
  ['2025-03-03', 'March 3, 2025', '3 de marzo de 2025', newYork],
  ['1999', '1999', '1999', newYork],
  // A written offset is the place's own clock.
  ['2025-03-03T23:30:00-05:00', 'March 3, 2025', '3 de marzo de 2025'],
  [
    '2025-03-03T23:30:00-05:00',
    'March 3, 2025 at 11:30 p.m. UTC-5',
    '3 de marzo de 2025 a las 11:30 p. m. UTC-5',
    { time: true },
  ],
  [
    '2025-03-03T09:00:00-05:00',
    'March 3, 2025 at 9:00 a.m. ET',
    '3 de marzo de 2025 a las 9:00 a. m. ET',
    newYork,
  ],
  // In July -05:00 is Central time: the reader's own zone does not fit, so the offset is named.
  [
    '2025-07-03T09:00:00-05:00',
    'July 3, 2025 at 9:00 a.m. UTC-5',
    '3 de julio de 2025 a las 9:00 a. m. UTC-5',
    newYork,
  ],
  [
    '2025-03-03T13:05:00+0530',
    'March 3, 2025 at 1:05 p.m. UTC+5:30',
    '3 de marzo de 2025 a la 1:05 p. m. UTC+5:30',
    { time: true },
  ],
  // A UTC instant is told in the reader's zone, which may be the day before.
  ['2025-03-04T02:00:00Z', 'March 3, 2025', '3 de marzo de 2025', { timeZone: 'America/New_York' }],
  [
    '2025-03-04T02:00:00Z',
    'March 3, 2025 at 9:00 p.m. ET',
    '3 de marzo de 2025 a las 9:00 p. m. ET',
    newYork,
  ],
  [
    '2025-07-04T02:00:00.000Z',
    'July 3, 2025 at 10:00 p.m. ET',
    '3 de julio de 2025 a las 10:00 p. m. ET',
    newYork,
  ],
  [
    '2025-03-04T02:00:00Z',
    'March 4, 2025 at 2:00 a.m. UTC',
    '4 de marzo de 2025 a las 2:00 a. m. UTC',
    { time: true },
  ],
  // Midnight UTC is how some systems send a bare date; with its time asked for it is an appointment at 4:00 p.m. PT.
  ['2025-03-04T00:00:00Z', 'March 4, 2025', '4 de marzo de 2025', { timeZone: 'America/Los_Angeles' }],
  [
    '2025-03-04T00:00:00Z',
    'March 3, 2025 at 4:00 p.m. PT',
    '3 de marzo de 2025 a las 4:00 p. m. PT',
    { time: true, timeZone: 'America/Los_Angeles' },
  ],
  [
    '2025-03-03T17:00:00Z',
    'March 3, 2025 at 12:00 p.m. ET',
    '3 de marzo de 2025 a las 12:00 p. m. ET',
    newYork,
  ],
  // A time without a zone is not told: nobody knows whose clock it is.
  ['2025-03-03T09:00:00', 'March 3, 2025', '3 de marzo de 2025', newYork],
  // Not a date: as the source wrote it.
  ['2025-02-30', '2025-02-30', '2025-02-30'],
  ['2025-13', '2025-13', '2025-13'],
  ['2025-03-03T25:00:00Z', '2025-03-03T25:00:00Z', '2025-03-03T25:00:00Z'],
  ['about 1982', 'about 1982', 'about 1982'],
  ['', '', ''],
];

describe('a date as its source meant it', () => {
  it.each(rows)('%s', (...[written, english, spanish, options]) => {
    expect(describeDate(written, 'en', options)).toBe(english);
    expect(describeDate(written, 'es', options)).toBe(spanish);
  });

  it('always names the year it was given', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const written = date.toISOString().slice(0, 10);
        const said = describeDate(written, 'en');
        expect(new Date(`${said} UTC`).toISOString().slice(0, 10)).toBe(written);
      }),
    );
  });

  it('never fails on anything a source may write', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        expect(typeof describeDate(written, 'es', newYork)).toBe('string');
      }),
    );
  });
});
