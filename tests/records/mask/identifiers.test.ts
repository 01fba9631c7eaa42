import { describe, expect, it } from '@jest/globals';
import { maskIdentifiers, type MaskedPerson } from '../../../bot/records/mask.js';
import { john, labels, maria } from './people.js';

const masked = (text: string, person = john): string => maskIdentifiers(text, person, labels);
const called = (given: string, family: string): MaskedPerson => ({ given, family });

describe('a name', () => {
  it.each([
    ['John Thornbury was seen', '[name] was seen'],
    ['THORNBURY,JOHN Q was seen', '[name] was seen'],
    ['THORNBURY, JOHN QUINCY (T1234)', '[name] ([number])'],
    ["Mr. Thornbury's wife", "Mr. [name]'s wife"],
    ['thornbury john', '[name]'],
    ['J. Thornbury; Thornbury, J.', '[name]; [name].'],
    ['John\nThornbury', '[name]'],
    ['JohnThornbury_ekg.pdf', '[name]_ekg.pdf'],
    ['Quincy says', '[name] says'],
    ['JT1234 jt-1234', '[number] [number]'],
    ['Mrs. Thornburyson, Johnson, Johnny', 'Mrs. Thornburyson, Johnson, Johnny'],
    ['Vitamin J and a T wave of T 1234', 'Vitamin J and a T wave of T 1234'],
  ])('%j', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    ["María José O'Brien-Núñez", '[name]'],
    ['OBRIEN NUNEZ,MARIA JOSE', '[name]'],
    ['O’BRIEN-NÚÑEZ’s', '[name]’s'],
    ['O BRIEN', '[name]'],
    ['Maria-Jose', '[name]'],
    ['Mari\u0301a', '[name]'],
    ['Marianne y Josefa', 'Marianne y Josefa'],
  ])('with accents, hyphens and apostrophes: %j', (text, expected) => {
    expect(masked(text, maria)).toBe(expected);
  });

  it.each([
    // Rose may be the person or the colour: nobody can tell, and the unmasked note is one sign-in away.
    [called('Rose', 'Hill'), 'rose-colored sputum', '[name]-colored sputum'],
    [called('One', 'Mhvtestveteran'), 'TAKE ONE TABLET', 'TAKE ONE TABLET'],
    [called('One', 'Mhvtestveteran'), 'MHVTESTVETERAN,ONE A', '[name] A'],
    [called('An', 'No'), 'No chest pain on an ECG', 'No chest pain on an ECG'],
    [called('An', 'No'), 'No, An was seen', '[name] was seen'],
    [called('Ann', 'Day'), 'twice a day', 'twice a day'],
    [called('Ann', 'Day'), 'Mr. Day, Ann Day', 'Mr. [name]'],
    [called('May', 'Cole'), 'may take on May 3, 2025', 'may take on May 3, 2025'],
    [called('May', 'Cole'), 'May was seen', '[name] was seen'],
    [called('Will', 'Cole'), 'will stop; Will stops', 'will stop; [name] stops'],
    [called('Luz', 'De La Cruz'), 'la tableta de la mañana', 'la tableta de la mañana'],
    [called('Luz', 'De La Cruz'), 'De La Cruz, Luz', '[name]'],
    [called('John', 'Smith Jr. III'), 'type III, Jr. Smith', 'type III, Jr. [name]'],
  ])('%# that is also a word', (person, text, expected) => {
    expect(masked(text, person)).toBe(expected);
  });
});

describe('a number that names a person', () => {
  it.each([
    ['SSN: 666-12-3456', 'SSN: [SSN]'],
    ['SSN 666123456', 'SSN [SSN]'],
    ['SS# 666 12 3456.', 'SS# [SSN].'],
    ['666-12-3456P', '[SSN]'],
    ['(666-12-3456)', '([SSN])'],
    ['666–12–3456', '[SSN]'],
    ['666123456 seen', '[SSN] seen'],
    ['SSN: ***-**-1234', 'SSN: [SSN]'],
    ['xxx-xx-1234 and XXXXX1234', '[SSN] and [SSN]'],
    ['last four: 1234', 'last four: [SSN]'],
    ['Seguro Social: 666-12-3456', 'Seguro Social: [SSN]'],
    ['MRN: 00123456, EDIPI 1234567890', 'MRN: [number], EDIPI [number]'],
    ['ICN 1012345678V123456', 'ICN [number]'],
    ['1012345678V123456', '[number]'],
    ['DFN: 7123; claim number C12345678', 'DFN: [number]; claim number [number]'],
    ['Claims 20 tablets were lost', 'Claims 20 tablets were lost'],
  ])('%j', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});

describe('a birth date', () => {
  it.each(
    (
      '03/01/1948|3/1/1948|3-1-48|03.01.1948|1948-03-01|1948/3/1|01/03/1948|Mar 1 1948|March 1st, 1948|MAR 01,1948|1 MAR 48|' +
      "01-Mar-1948|1st of March 1948|1 de marzo de 1948|marzo 1, 1948|1948 Mar 01|19480301|03011948|2480301|03 01 1948|1 Mar '48"
    ).split('|'),
  )('the person’s, written %s', (date) => {
    expect(masked(`Veteran (${date}) seen`)).toBe('Veteran ([birth date]) seen');
  });

  it.each([
    ['DOB: 5/6/1960', 'DOB: [birth date]'],
    ['D.O.B. 5-6-60', 'D.O.B. [birth date]'],
    ['Date of birth (M/D/Y): May 6, 1960', 'Date of birth (M/D/Y): [birth date]'],
    ['fecha de nacimiento 6 de mayo de 1960', 'fecha de nacimiento [birth date]'],
    ['born on May 6', 'born on [birth date]'],
    ['1948-03-01T05:00:00Z', '[birth date]T05:00:00Z'],
    ['19480301050000', '[birth date]'],
    ['Seen 3/1/2025, 03/02/1948 and 1948', 'Seen 3/1/2025, 03/02/1948 and 1948'],
    ['born at 38 weeks', 'born at 38 weeks'],
  ])('%j', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});

describe('a way to reach a person', () => {
  it.each([
    ['217-555-0101', '[phone]'],
    ['call (217) 555-0101 x22 today', 'call [phone] today'],
    ['1-217-555-0101 or +1 217 555 0101', '[phone] or [phone]'],
    ['217.555.0101, 217/555-0101', '[phone], [phone]'],
    ['2175550101', '[phone]'],
    ['Cell: 2175550101', 'Cell: [phone]'],
    ['phone 555-0101', 'phone [phone]'],
    ['+44 20 7946 0958', '[phone]'],
    ['a.veteran+va@mail.example.com, hi', '[e-mail], hi'],
    [
      'Home address: 12 Elm Street Apt 4, Springfield, IL 62701. Takes 500 mg',
      'Home address: [address]. Takes 500 mg',
    ],
    ['Lives at 9 N. Main St with wife', 'Lives at [address] with wife'],
    ['Dirección: Calle Luna 12', 'Dirección: [address]'],
    ['fell at 742  EVERGREEN Terrace again', 'fell at [address] again'],
    ['Address pain with 2 tabs', 'Address pain with 2 tabs'],
  ])('%j', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    'Veterans Crisis Line 988, then 1',
    '1-800-273-8255',
    'MyVA411 800-698-2411',
    'text 838255',
    'call 911',
  ])('that anybody may need stays: %s', (text) => {
    expect(masked(text)).toBe(text);
  });
});

describe('what care is about stays byte for byte', () => {
  it.each([
    'BP 120/80, 6.5, 10-20, 500 MG, 1,234, 2025-03-03',
    'takes 2 tabs q4-6h',
    'WBC 4.5-11.0 K/uL; platelets 150000-400000',
    'T cell 500-1200, B cell: 200-1000, CD4/CD8 1.2',
    'HIV RNA 123456789 copies/mL',
    'NDC 1234567890, NDC: 59762-0123-01, 0093-7214-01',
    'Accession 2175550101; Rx # 217555010; SNOMED CT 195967001',
    'Pneumonia (233604007 SNOMED CT); group ABC123456789',
    'GFR 60 90 120, Na 140 K 4.0 Cl 100',
    'Visit 03 MAR 2025 @ 1342, 10:30-11:45, 20250303134200-0500',
    'Vitamin D2000 IU, B12 1000mcg, T4 1234',
    'ICD-10 F10.20, I25.10; CPT 99213; LOINC 4548-4',
    'insulin 10-20-10 units, warfarin 2.5-5-2.5 mg',
    'dose 250-300-1000 mg',
    '---------- PROGRESS NOTE ----------\r\n\tA:\u00a01) ok',
    'room 217, ext 4321, 62701',
    '1.123456789 and 0.217555010',
  ])('%s', (text) => {
    expect(masked(text, { ...john, given: 'Don', otherNames: [] })).toBe(text);
  });
});
