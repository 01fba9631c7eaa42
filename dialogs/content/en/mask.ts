import type { MaskLabels } from '../../../bot/records/mask.js';

/** What stands in a note where something identified the person. */
export const mask: MaskLabels = {
  name: '[name]',
  ssn: '[Social Security number]',
  birthDate: '[date of birth]',
  phone: '[phone number]',
  email: '[email]',
  address: '[address]',
  number: '[ID number]',
};
