import type { Sensitivity } from '../record.js';

/** HL7 v3 ActCode, InformationSensitivityPolicy and its children, as DS4P documents and FHIR security labels carry them. */
export const byLabel: Readonly<Record<string, Sensitivity>> = {
  ETH: 'substanceUse',
  ETHUD: 'substanceUse',
  OPIOIDUD: 'substanceUse',
  SUD: 'substanceUse',
  SUDT: 'substanceUse',
  SUBSTANCE: 'substanceUse',
  '42CFRPART2': 'substanceUse',
  HIV: 'hiv',
  HIVAIDS: 'hiv',
  SICKLE: 'sickleCell',
  SCA: 'sickleCell',
  BH: 'mentalHealth',
  COGN: 'mentalHealth',
  MH: 'mentalHealth',
  PSY: 'mentalHealth',
  PSYTHPN: 'mentalHealth',
  SDV: 'sexualTrauma',
  SV: 'sexualTrauma',
  VIO: 'sexualTrauma',
  SEX: 'reproductiveHealth',
  STD: 'reproductiveHealth',
  PREGNANT: 'reproductiveHealth',
  REPRODHEALTH: 'reproductiveHealth',
  // v3 Confidentiality: restricted and very restricted, without saying why.
  R: 'restricted',
  V: 'restricted',
};
