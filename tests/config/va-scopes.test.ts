import { describe, expect, it } from '@jest/globals';
import { environment } from '../../bot/config.js';
import type { FhirClient, Found } from '../../bot/records/fhir/client.js';
import { readSections } from '../../bot/records/fhir/sections.js';

const subject = { reference: 'Patient/p1' };
const order = {
  resourceType: 'MedicationRequest',
  id: 'm',
  medicationReference: { reference: 'Medication/9' },
};
const letter = {
  resourceType: 'DocumentReference',
  id: 'd',
  content: [{ attachment: { contentType: 'text/plain', url: 'Binary/7' } }],
};
const answers: Readonly<Record<string, Found>> = {
  MedicationRequest: { matches: [{ ...order, subject }], included: [] },
  DocumentReference: { matches: [{ ...letter, subject }], included: [] },
};
const typeOf = (path: string): string => path.split(/[?/]/)[0] ?? '';

/** Every type that a reading asks a server for, in the narrower searches too, and what those bring along. */
async function typesAsked(): Promise<readonly string[]> {
  const asked: string[] = [];
  const unread = { ok: false, why: 'unreadable' } as const;
  const client: FhirClient = {
    read: async (path) => (asked.push(path), unread),
    attachment: async (path) => (asked.push(path), unread),
    search: async (path) => {
      asked.push(path);
      return answers[typeOf(path)] ?? { matches: [], included: [], why: 'unreadable' };
    },
  };
  const patient = { resourceType: 'Patient', id: 'p1' };
  const context = { source: 'va', now: 0, patient, patientIds: new Set(['p1']) };
  await readSections(client, context, new AbortController().signal).whole;
  const bring = asked.some((path) => path.includes('_include=Encounter:location')) ? ['Location'] : [];
  return [...new Set(['Patient', ...asked.map(typeOf), ...bring])];
}

describe('the scopes asked of VA where none are configured', () => {
  const scopes = environment.shape.VA_SCOPES.parse(undefined).split(' ');

  it('are launch and one for every type the reader asks for', async () => {
    const types = await typesAsked();
    expect(types).toEqual(expect.arrayContaining(['Medication', 'Binary', 'CareTeam', 'MedicationDispense']));
    expect(scopes[0]).toBe('launch');
    expect(types.filter((type) => !scopes.includes(`system/${type}.read`))).toEqual([]);
  });

  it('are for reading only, each once', () => {
    expect(scopes.slice(1).filter((scope) => !/^system\/[A-Z]\w+\.read$/.test(scope))).toEqual([]);
    expect(new Set(scopes).size).toBe(scopes.length);
  });
});
