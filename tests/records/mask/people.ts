import type { MaskLabels, MaskedPerson } from '../../../bot/records/mask.js';

export const labels: MaskLabels = {
  name: '[name]',
  ssn: '[SSN]',
  birthDate: '[birth date]',
  phone: '[phone]',
  email: '[e-mail]',
  address: '[address]',
  number: '[number]',
};

export const john: MaskedPerson = {
  given: 'John',
  family: 'Thornbury',
  otherNames: ['THORNBURY,JOHN QUINCY'],
  birthDate: '1948-03-01',
  addresses: ['742 Evergreen Terrace, Springfield, IL 62701'],
};

export const maria: MaskedPerson = { given: 'María José', family: "O'Brien-Núñez", birthDate: '1952-08-14' };
