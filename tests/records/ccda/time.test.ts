import { describe, expect, test } from '@jest/globals';
import { readTime } from '../../../bot/records/ccda/time.js';

describe('HL7 times keep the precision and the zone they came with', () => {
  test.each([
    ['1999', '1999'],
    ['199903', '1999-03'],
    ['19990307', '1999-03-07'],
    ['20130315084710-0500', '2013-03-15T08:47:10-05:00'],
    ['201303150847-0500', '2013-03-15T08:47:00-05:00'],
    ['2013031508+0000', '2013-03-15T08:00:00+00:00'],
    ['20130315084710.123-0500', '2013-03-15T08:47:10.123-05:00'],
    // A zone beside a day says nothing of the day.
    ['20130315-0500', '2013-03-15'],
    // Vendors pad what they do not know with zeros.
    ['19990000', '1999'],
    ['19990300', '1999-03'],
    // Not CDA, and met in it.
    ['2013-03-15', '2013-03-15'],
    ['2013-03-15T08:47:10Z', '2013-03-15T08:47:10Z'],
  ])('%s is %s', (written, date) => {
    expect(readTime(written)).toEqual({ date, warnings: [] });
  });

  test.each([
    ['20130315084710', '2013-03-15'],
    ['2012120609', '2012-12-06'],
    // No place on earth is 24 hours from Greenwich.
    ['20130315084710-2400', '2013-03-15'],
  ])('the time in %s has no zone, so only its day is kept', (written, date) => {
    expect(readTime(written)).toEqual({ date, warnings: ['timeUncertain'] });
  });

  test.each(['20130231', '19991301', '0001', 'yesterday', '201', '2011020199999'])(
    '%s cannot be read',
    (written) => {
      expect(readTime(written)).toEqual({ warnings: ['dateUnreadable'] });
    },
  );

  test('nothing written is no date and no warning', () => {
    expect(readTime(undefined)).toEqual({ warnings: [] });
  });
});
