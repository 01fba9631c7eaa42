import { expect, test } from '@jest/globals';
import { writtenDate } from '../../../../bot/records/bluebutton/mhv/dates.js';

test.each([
  ['01 Mar 1948', { date: '1948-03-01' }],
  ['1 Mar 1948', { date: '1948-03-01' }],
  ['29 Feb 2012', { date: '2012-02-29' }],
  ['09 Sep 2013 @ 0602', { date: '2013-09-09', time: '0602' }],
  ['09 Sep 2013 @ 06:02', { date: '2013-09-09', time: '06:02' }],
  ['SEP 9, 2013@06:02', { date: '2013-09-09', time: '06:02' }],
  ['09/08/2013', { date: '2013-09-08' }],
  ['09/08/2013 16:15', { date: '2013-09-08', time: '16:15' }],
  ['2013', { date: '2013' }],
  ['Sep 2013', { date: '2013-09' }],
  ['September 2013', { date: '2013-09' }],
  ['09 Sep 2013 @ 0602 EDT', { date: '2013-09-09T06:02:00-04:00', time: '0602 EDT' }],
  ['09 Sep 2013 @ 0602 (ET)', { date: '2013-09-09T06:02:00-04:00', time: '0602 (ET)' }],
  ['09 Jan 2013 @ 0602 ET', { date: '2013-01-09T06:02:00-05:00', time: '0602 ET' }],
  ['09 Jan 2013 @ 2:30 p.m. CT', { date: '2013-01-09T14:30:00-06:00', time: '2:30 p.m. CT' }],
  // An hour that comes twice when the clocks go back, and one that never comes.
  ['03 Nov 2013 @ 0130 ET', { date: '2013-11-03', time: '0130 ET' }],
  ['10 Mar 2013 @ 0230 ET', { date: '2013-03-10', time: '0230 ET' }],
  // A zone nobody knows, and midnight as VistA writes it: the day is what is certain.
  ['09 Sep 2013 @ 0602 XYZ', { date: '2013-09-09', time: '0602 XYZ' }],
  ['09 Sep 2013 @ 2400', { date: '2013-09-09', time: '2400' }],
])('%s', (written, expected) => {
  expect(writtenDate(written)).toEqual(expected);
});

test.each(['31 Feb 2013', '29 Feb 2013', '13/01/2013', '01 Foo 2013', '00 Jan 2013', 'DUE NOW', 'UNKNOWN'])(
  '%s is no date',
  (written) => {
    expect(writtenDate(written)).toBeUndefined();
  },
);

test.each(['Date not available', '', '--', '09 Sep 2013 @ 0699', '09 Sep 2013 or later', '45', '1701'])(
  '%p is no date',
  (written) => {
    expect(writtenDate(written)).toBeUndefined();
  },
);
