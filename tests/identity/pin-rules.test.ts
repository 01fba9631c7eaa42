import { describe, expect, it } from '@jest/globals';
import { weakness } from '../../bot/identity/pin-rules.js';

const own = { birthDate: '1948-03-04', numbers: ['+12175550142'], memberNumber: '40718263' };

describe('a PIN someone could guess is refused', () => {
  it.each([
    ['too short', '1357924', 'length'],
    ['too long', '135792468', 'length'],
    ['letters', '1357924a', 'length'],
    ['digits of another alphabet', '١٢٣٤٥٦٧٨', 'length'],
    ['one digit', '77777777', 'repeats'],
    ['two digits in turn', '12121212', 'repeats'],
    ['two digits in blocks', '11112222', 'repeats'],
    ['four digits twice', '49274927', 'repeats'],
    ['five the same in a row', '19999927', 'repeats'],
    ['counting up', '12345678', 'run'],
    ['counting down', '98765432', 'run'],
    ['counting round the end', '67890123', 'run'],
    ['every second digit', '13579135', 'run'],
    ['six in a row and two more', '12345697', 'run'],
    ['month, day, year', '12071941', 'date'],
    ['year, month, day', '19411207', 'date'],
    ['day, month, year', '25121970', 'date'],
    ['a leap day', '02292000', 'date'],
    ['own birth date', '03041948', 'date'],
    ['own birth date, day before month after the year', '19480403', 'date'],
    ['end of the own number', '75550142', 'ownNumber'],
    ['own number from its area code', '21755501', 'ownNumber'],
    ['own local number and one digit', '55501429', 'ownNumber'],
    ['own member number', '40718263', 'ownNumber'],
  ])('%s', (_, pin, why) => {
    expect(weakness(pin, own)).toBe(why);
  });
});

describe('a PIN that tells nothing is taken', () => {
  it.each([
    ['no pattern', '90417263'],
    ['no such day', '02302000'],
    ['no such month', '13321948'],
    ['a year too early', '12071841'],
    ['four the same', '19999274'],
    ['five in a row', '12345079'],
    ['six digits of the own number', '55014296'],
    ["someone else's number", '75550199'],
  ])('%s', (_, pin) => {
    expect(weakness(pin, own)).toBeUndefined();
  });

  it('is the case for more than 99 in 100 of all PINs', () => {
    const pins = Array.from({ length: 2000 }, (_, i) =>
      String((i * 48_271_009) % 100_000_000).padStart(8, '0'),
    );
    expect(pins.filter((pin) => weakness(pin, own) === undefined).length).toBeGreaterThan(1980);
  });
});
