import { describe, expect, it } from '@jest/globals';
import { readDemographics } from '../../../bot/records/fhir/demographics.js';
import { contextOf, junk, misshapen, reading, wrongShapes } from './reading.js';

const read = reading(readDemographics, 'Patient');

describe('what the record says about a person', () => {
  const patient = {
    identifier: [{ system: 'http://hl7.org/fhir/sid/us-ssn', value: '999-00-1234' }],
    name: [
      { use: 'maiden', family: 'Ortiz', given: ['Ana'] },
      { use: 'official', family: 'Delgado Núñez', given: ['Ana', 'María'] },
    ],
    birthDate: '1952-08-14',
    gender: 'female',
    telecom: [
      { system: 'phone', use: 'mobile', value: '217-555-0101' },
      { system: 'phone', use: 'old', value: '217-555-0199' },
      { system: 'email', value: 'ana@example.org' },
    ],
    address: [{ line: ['212 Maple Street'], city: 'Dayton', state: 'OH', postalCode: '45402' }],
    contact: [
      {
        relationship: [{ coding: [{ code: 'C' }] }],
        name: { given: ['Elena'], family: 'Delgado' },
        telecom: [{ system: 'phone', value: '217-555-0111' }],
      },
    ],
  };
  const lines = read(patient).entries.map((e) => [e.name, e.value]);

  it('is one line each, as written, without old numbers', () => {
    expect(lines).toEqual([
      ['fullName', 'Ana María Delgado Núñez'],
      ['birthDate', '1952-08-14'],
      ['gender', 'female'],
      ['address', '212 Maple Street, Dayton, OH 45402'],
      ['mobilePhone', '217-555-0101'],
      ['email', 'ana@example.org'],
      ['emergencyContact', 'Elena Delgado, 217-555-0111'],
    ]);
  });

  it('never holds a Social Security number', () => {
    expect(JSON.stringify(read(patient))).not.toContain('999-00-1234');
  });
});

describe('hostile demographics', () => {
  it('never throw', () => {
    const all = [...junk, ...wrongShapes.map((shape) => misshapen('Patient', shape))];
    expect(() => readDemographics(all, contextOf(all))).not.toThrow();
  });
});
