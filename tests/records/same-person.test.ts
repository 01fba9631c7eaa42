import { describe, expect, it } from '@jest/globals';
import { isSamePerson } from '../../bot/records/same-person.js';

const subject = {
  personId: 'x',
  patientId: 'p',
  given: 'María José',
  family: "O'Brien-Núñez",
  birthDate: '1952-08-14',
};
const same = (given: string, family: string, birthDate: string | undefined = '1952-08-14') =>
  isSamePerson([{ given, family }], birthDate, subject);

describe('whether a record is the verified person’s', () => {
  it.each([
    ['María José', "O'Brien-Núñez"],
    ['MARIA JOSE', 'OBRIEN NUNEZ'],
    ['maria-jose', 'O’BRIEN NÚÑEZ'],
    ['Mari\u0301a José', 'O Brien Nunez'],
  ])('%s %s is', (given, family) => {
    expect(same(given, family)).toBe(true);
  });

  it.each([
    ['another first name', same('Marie José', "O'Brien-Núñez")],
    ['an initial', same('M', "O'Brien-Núñez")],
    ['half a first name', same('María', "O'Brien-Núñez")],
    ['half a family name', same('María José', 'Núñez')],
    ['names the other way round', same("O'Brien-Núñez", 'María José')],
    ['another birth date', same('María José', "O'Brien-Núñez", '1952-08-15')],
    ['day and month swapped', same('María José', "O'Brien-Núñez", '1952-14-08')],
    ['only a year', same('María José', "O'Brien-Núñez", '1952')],
    ['no birth date', isSamePerson([{ given: 'María José', family: "O'Brien-Núñez" }], undefined, subject)],
    ['no name', isSamePerson([], '1952-08-14', subject)],
    [
      'empty names on both sides',
      isSamePerson([{ given: '', family: '' }], '1952-08-14', { ...subject, given: '', family: '' }),
    ],
  ])('%s is not', (_, result) => {
    expect(result).toBe(false);
  });
});
