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
const start = (client: FhirClient) => readSections(client, context, new AbortController().signal);
const read = (client: FhirClient): Promise<SourceSections> => start(client).whole;

/** A server of which the requests that begin so wait until they are let go. */
function slow(starts: readonly string[], client: FhirClient) {
  let letGo = (): void => {};
  const gate = new Promise<void>((open) => (letGo = open));
  const wait = (path: string): Promise<void> | undefined =>
    starts.some((start) => path.startsWith(start)) ? gate : undefined;
  const waiting: FhirClient = {
    read: async (path, signal) => (await wait(path), client.read(path, signal)),
    attachment: async (url, type, signal) => (await wait(url), client.attachment(url, type, signal)),
    search: async (path, signal, page) => (await wait(path), client.search(path, signal, page)),
  };
  return { client: waiting, letGo };
}

/** Everything that does not wait for the gate has been answered. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((next) => setImmediate(next));
};

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

describe('a reading that is not over yet', () => {
  const allergy = {
    resourceType: 'AllergyIntolerance',
    id: 'a',
    code: { text: 'Latex' },
    patient: { reference: 'Patient/p1' },
  };
  const tooSlow = { entries: [], why: 'timeout', provided: true };

  it('has what came, and what did not come is failed and never empty', async () => {
    const answers = server({ AllergyIntolerance: { matches: [allergy] } });
    const { client, letGo } = slow(['Condition', 'Procedure'], answers);
    const reading = start(client);
    await settled();
    const soFar = reading.soFar();
    expect(soFar.allergies).toMatchObject({ entries: [{ name: 'Latex' }], provided: true });
    expect(soFar.allergies.why).toBeUndefined();
    expect([soFar.conditions, soFar.procedures]).toMatchObject([tooSlow, tooSlow]);
    expect(soFar.visits).toEqual({ entries: [], knownNone: false, provided: true });
    letGo();
    const whole = await reading.whole;
    expect([whole.conditions.why, whole.procedures.why]).toEqual([undefined, undefined]);
  });

  it('has nothing but failures before the first answer', () => {
    const { client, letGo } = slow([''], server({}));
    const soFar = start(client).soFar();
    letGo();
    expect(soFar).toMatchObject({ medicines: tooSlow, notes: tooSlow, documents: tooSlow, plan: tooSlow });
  });

  it('keeps the pages that came', async () => {
    const { client, letGo } = slow(['more'], {
      ...server({}),
      search: async (path, signal, page) => {
        if (!path.startsWith('AllergyIntolerance')) return nothing;
        page?.({ matches: [allergy], included: [] });
        await client.read('more', signal);
        return { matches: [allergy, { ...allergy, id: 'b', code: { text: 'Egg' } }], included: [] };
      },
    });
    const reading = start(client);
    await settled();
    expect(reading.soFar().allergies).toMatchObject({ entries: [{ name: 'Latex' }], why: 'timeout' });
    letGo();
    expect((await reading.whole).allergies.entries).toHaveLength(2);
  });

  it('lacks a C-CDA that is on its way, and does not call the lists whole on which a missing entry harms', async () => {
    const attachment = { contentType: 'text/xml', url: 'Binary/8' };
    const summary = {
      resourceType: 'DocumentReference',
      id: 's',
      subject: { reference: 'Patient/p1' },
      type: { text: 'Summary of care' },
      content: [{ attachment }],
    };
    const { client, letGo } = slow(['Binary'], server({ DocumentReference: { matches: [summary] } }));
    const reading = start(client);
    await settled();
    const soFar = reading.soFar();
    expect([soFar.documents.why, soFar.allergies.why, soFar.medicines.why]).toEqual(Array(3).fill('timeout'));
    expect(soFar.vitals.why).toBeUndefined();
    letGo();
    expect((await reading.whole).allergies.why).toBeUndefined();
  });

  it('lacks the words of a note, and says that its notes are not all there', async () => {
    const attachment = { contentType: 'text/plain', url: 'Binary/7' };
    const note = {
      resourceType: 'DocumentReference',
      id: 'n',
      type: { coding: [{ system: 'http://loinc.org', code: '11506-3' }] },
      content: [{ attachment }],
      subject: { reference: 'Patient/p1' },
    };
    const data = Buffer.from('Slept well').toString('base64');
    const answers: FhirClient = {
      ...server({ DocumentReference: { matches: [note] } }),
      attachment: async () => ({
        ok: true,
        body: { resourceType: 'Binary', contentType: 'text/plain', data },
        bytes: 90,
      }),
    };
    const { client, letGo } = slow(['Binary'], answers);
    const reading = start(client);
    await settled();
    expect(reading.soFar().notes).toMatchObject(tooSlow);
    letGo();
    expect((await reading.whole).notes).toMatchObject({ entries: [{ text: 'Slept well' }] });
    expect((await reading.whole).notes.why).toBeUndefined();
  });

  it('lacks the name of a medicine, and says that its medicines are not all there', async () => {
    const order = {
      resourceType: 'MedicationRequest',
      id: 'm',
      status: 'active',
      intent: 'order',
      medicationReference: { reference: 'Medication/9' },
      subject: { reference: 'Patient/p1' },
    };
    const medication = { resourceType: 'Medication', id: '9', code: { text: 'Aspirin' } };
    const answers: FhirClient = {
      ...server({ MedicationRequest: { matches: [order] } }),
      read: async () => ({ ok: true, body: medication, bytes: 60 }),
    };
    const { client, letGo } = slow(['Medication/9'], answers);
    const reading = start(client);
    await settled();
    expect(reading.soFar().medicines).toMatchObject({ why: 'timeout', entries: [{ status: 'active' }] });
    letGo();
    expect((await reading.whole).medicines).toMatchObject({ entries: [{ name: 'Aspirin' }] });
    expect((await reading.whole).medicines.why).toBeUndefined();
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
      expect((await client.attachment(url, 'text/plain', signal)).ok).toBe(url === '::');
    await client.attachment('Binary/7', 'text/plain', signal);
    expect(asked.every((url) => url.startsWith('https://fhir.example/'))).toBe(true);
    expect(asked.at(-1)).toBe('https://fhir.example/r4/Binary/7');
  });
});
