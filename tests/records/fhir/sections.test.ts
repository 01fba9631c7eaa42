import { describe, expect, it } from '@jest/globals';
import { createFhirClient, type FhirClient, type Found } from '../../../bot/records/fhir/client.js';
import { firstSearches, laterSearches } from '../../../bot/records/fhir/searches.js';
import { readSections } from '../../../bot/records/fhir/sections.js';
import type { SourceSections } from '../../../bot/records/source.js';
import { now } from './reading.js';

const patient = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ family: 'Quill', given: ['Ada'] }],
  birthDate: '1950-04-01',
};
const nothing: Found = { matches: [], included: [] };

/** A server that answers by the beginning of the search, and with nothing to any other. */
function server(answers: Readonly<Record<string, Partial<Found>>>, asked: string[] = []): FhirClient {
  return {
    read: async () => ({ ok: false, why: 'unreadable' }),
    attachment: async () => ({ ok: false, why: 'refused' }),
    search: async (path) => {
      asked.push(path);
      const key = Object.keys(answers)
        .filter((start) => path.startsWith(start))
        .toSorted((a, b) => b.length - a.length)[0];
      return { ...nothing, ...(key === undefined ? {} : answers[key]) };
    },
  };
}

const context = { source: 'vista', now, patient, patientIds: new Set(['p1']) };
const read = (client: FhirClient): Promise<SourceSections> =>
  readSections(client, context, new AbortController().signal);

describe('sections of a FHIR server', () => {
  it('that it does not support are not provided, and not failed', async () => {
    const missing = { why: 'unreadable', issue: 'not-supported' } as const;
    const sections = await read(server({ Coverage: missing, Device: missing }));
    expect(sections.insurance).toEqual({ entries: [], knownNone: false, provided: false });
    expect(sections.devices).toEqual({ entries: [], knownNone: false, provided: false });
    expect(sections.procedures).toEqual({ entries: [], knownNone: false, provided: true });
  });

  it('that could not be read fail alone', async () => {
    const sections = await read(server({ Procedure: { why: 'timeout' } }));
    expect(sections.procedures).toMatchObject({ why: 'timeout' });
    expect(sections.visits.why).toBeUndefined();
  });

  it('of resources US Core does not ask for may be refused', async () => {
    const sections = await read(
      server({ FamilyMemberHistory: { why: 'refused' }, Consent: { why: 'unreadable' } }),
    );
    expect([sections.history.why, sections.plan.why]).toEqual([undefined, undefined]);
    expect((await read(server({ FamilyMemberHistory: { why: 'timeout' } }))).history.why).toBe('timeout');
  });

  it('are asked for in the narrower form where the plain one is refused', async () => {
    const plan = { resourceType: 'CarePlan', id: 'c', title: 'Walk', subject: { reference: 'Patient/p1' } };
    const asked: string[] = [];
    const sections = await read(
      server({ 'CarePlan?patient': { why: 'unreadable' }, 'CarePlan?category': { matches: [plan] } }, asked),
    );
    expect(sections.plan).toMatchObject({ entries: [{ name: 'Walk' }], provided: true });
    expect(sections.plan.why).toBeUndefined();
    expect(asked).toContain('CarePlan?category=assess-plan&patient=p1&_count=100');
  });

  it('show a resource that two searches found once', async () => {
    const report = {
      resourceType: 'DiagnosticReport',
      id: 'd',
      status: 'final',
      code: { text: 'Culture' },
      conclusion: 'No growth',
      subject: { reference: 'Patient/p1' },
    };
    const sections = await read(server({ DiagnosticReport: { matches: [{ ...report }] } }));
    expect(sections.labs.entries).toHaveLength(1);
  });

  it('never show what belongs to somebody else', async () => {
    const theirs = {
      resourceType: 'Procedure',
      id: 'x',
      code: { text: 'Cast' },
      subject: { reference: 'Patient/p2' },
    };
    expect((await read(server({ Procedure: { matches: [theirs] } }))).procedures).toMatchObject({
      entries: [],
      why: 'unreadable',
    });
  });

  it('are asked for with a bounded number of requests', async () => {
    const asked: string[] = [];
    await read(server({}, asked));
    expect(asked).toHaveLength(firstSearches.length + laterSearches.length + 1);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('an attachment', () => {
  it('is asked only of the server itself, never of an address a record names', async () => {
    const asked: string[] = [];
    const fetch = async (url: unknown): Promise<Response> => {
      asked.push(String(url));
      return new Response('{"resourceType":"Binary"}');
    };
    const client = createFhirClient('https://fhir.example/r4', {
      fetch: fetch as never,
      clock: { now: () => now } as never,
      timeoutMs: 1_000,
    });
    const { signal } = new AbortController();
    for (const url of [
      'https://evil.example/b',
      '//evil.example/b',
      'file:///etc/passwd',
      'http://fhir.example/r4/b',
      '::',
    ])
      expect((await client.attachment(url, signal)).ok).toBe(url === '::');
    await client.attachment('Binary/7', signal);
    expect(asked.every((url) => url.startsWith('https://fhir.example/'))).toBe(true);
    expect(asked.at(-1)).toBe('https://fhir.example/r4/Binary/7');
  });
});
