import { describe, expect, it } from '@jest/globals';
import { readCareTeam } from '../../../bot/records/fhir/care-team.js';
import { reading } from './reading.js';

const read = reading(readCareTeam, 'Patient');
const system = 'http://terminology.hl7.org/CodeSystem/v2-0131';
const coded = (code: string, display?: string) => ({ coding: [{ system, code, display }] });
const contact = (relationship: readonly object[], name: object | undefined = { text: 'Elena Delgado' }) =>
  read({ contact: [{ relationship, name }] }).entries[0];

describe('the role of somebody to call', () => {
  it.each([
    ['C', 'emergencyContact'],
    ['EP', 'emergencyContact'],
    ['N', 'nextOfKin'],
  ])('is never the bare code %s: its kind says it', (code, kind) => {
    const entry = contact([coded(code)]);
    expect(entry).toMatchObject({ name: 'Elena Delgado', kind });
    expect(entry?.role).toBeUndefined();
  });

  it('is the word of its code where the kind does not say it', () => {
    expect(contact([coded('E')])).toMatchObject({ kind: 'other', role: 'Employer' });
  });

  it("is the source's own word where it gives one", () => {
    expect(contact([coded('C', 'Emergency Contact'), { text: 'Daughter' }])).toMatchObject({
      kind: 'emergencyContact',
      role: 'Emergency Contact, Daughter',
    });
  });

  it('is a code nobody knows as it was written, rather than nothing', () => {
    expect(contact([coded('ZZ')])).toMatchObject({ kind: 'other', role: 'ZZ' });
  });

  it('names a contact without a name', () => {
    expect(read({ contact: [{ relationship: [coded('C')] }] }).entries).toMatchObject([
      { name: 'Emergency contact' },
    ]);
  });
});
