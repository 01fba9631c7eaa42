import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFhirFile } from '../../../bot/records/fhir/bundle-file.js';
import { htmlText, rtfText } from '../../../bot/records/fhir/markup.js';
import type { Entry } from '../../../bot/records/record.js';
import type { FileReading } from '../../../bot/records/files/file.js';
import { veteransRecords } from '../../../deployment/demo/veterans/records.js';
import { veteran } from '../../../deployment/demo/veterans/veterans.js';
import { now, wrongShapes } from './reading.js';

const context = { source: 'file', now, kind: 'added' } as const;
const { patientId } = veteran('rosa');
const resources = veteransRecords(now).vista.filter((r) => JSON.stringify(r).includes(patientId));
const written = JSON.stringify({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource })),
});
const read = (text: string): FileReading => readFhirFile(Buffer.from(text), context);

/** Ids are unique, names are there, and every word of a name was in the file. */
function expectHonest(reading: FileReading, source: string): void {
  if (reading.state !== 'read') return;
  const entries = Object.values(reading.sections).flatMap((s) => s.entries as readonly Entry[]);
  expect(new Set(entries.map((e) => e.id)).size).toBe(entries.length);
  const known = source.toLowerCase();
  for (const { name } of entries) {
    expect(name.trim()).not.toBe('');
    if (/^[a-z]+$/i.test(name) && name === name.toUpperCase()) expect(known).toContain(name.toLowerCase());
  }
}

describe('a bundle that came to harm', () => {
  it('cut anywhere is read up to there, or refused', () => {
    fc.assert(
      fc.property(fc.nat(written.length), (at) => {
        const cut = written.slice(0, at);
        expectHonest(read(cut), cut);
      }),
      { numRuns: 60 },
    );
  });

  it('with characters changed or parts moved never throws', () => {
    const change = fc.record({
      at: fc.nat(written.length),
      by: fc.string({ maxLength: 4 }),
      move: fc.nat(400),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const harmed = changes.reduce(
          (text, { at, by, move }) =>
            text.slice(0, at) + by + text.slice(at + move) + text.slice(at, at + move),
          written,
        );
        expectHonest(read(harmed), harmed);
      }),
      { numRuns: 60 },
    );
  });

  it('of any JSON whatever never throws', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('Observation', 'Patient', 'DocumentReference', 'Goal'),
        (value, resourceType) => {
          const fields =
            typeof value === 'object' && value !== null ? value : { code: value, subject: value };
          const text = JSON.stringify({
            resourceType: 'Bundle',
            entry: [{ resource: { ...fields, resourceType } }, value],
          });
          expect(() => read(text)).not.toThrow();
        },
      ),
      { numRuns: 200 },
    );
  });
});

const types =
  `Patient MedicationRequest MedicationStatement AllergyIntolerance Condition Observation DiagnosticReport Immunization
  Appointment DocumentReference Composition Procedure ImagingStudy Encounter CarePlan Goal ServiceRequest Consent Flag
  FamilyMemberHistory QuestionnaireResponse Device DeviceUseStatement Coverage CareTeam RelatedPerson Media Basic Unheard`.split(
    /\s+/,
  );
const fields =
  `id status code type category subject patient contained content presentedForm section item participant component
  class period location name telecom address link extension meta result hasMember note text description title target activity
  dosageInstruction dosage medicationReference payor relationship condition udiCarrier deviceName author date`.split(
    /\s+/,
  );

describe('resources of the wrong shape in a file', () => {
  it.each(types)('%s: every field wrong in every way', (resourceType) => {
    for (const shape of [...wrongShapes, 'constructor', '__proto__', { coding: [{ code: 'constructor' }] }]) {
      const resource = { ...Object.fromEntries(fields.map((f) => [f, shape])), resourceType };
      const reading = read(JSON.stringify({ resourceType: 'Bundle', entry: [{ resource }, { resource }] }));
      expectHonest(reading, JSON.stringify(resource));
    }
  });

  it('that name a prototype pollute nothing', () => {
    const text =
      '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Condition","id":"c","__proto__":{"polluted":1},"code":{"text":"Gout"}}}]}';
    expect(read(text).state).toBe('read');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('nested a hundred thousand deep end', () => {
    const deep = (open: string, close: string): string => `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    for (const inner of [deep('[', ']'), deep('{"item":[', ']}').replace(/1/, '{}')]) {
      const text = `{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"QuestionnaireResponse","item":${inner}}}]}`;
      expect(() => read(text)).not.toThrow();
    }
  });

  it('that refer to themselves end', () => {
    const self = { reference: 'Observation/o' };
    const resource = {
      resourceType: 'Observation',
      id: 'o',
      status: 'final',
      code: { text: 'A' },
      hasMember: [self],
      encounter: self,
      performer: [self],
    };
    expect(read(JSON.stringify({ resourceType: 'Bundle', entry: [{ resource }] })).state).toBe('read');
  });
});

describe('costs that grow with the size, not with its square', () => {
  const many = 20_000;
  const bundleOf = (resources: readonly object[]): string =>
    JSON.stringify({ resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) });

  it.each([
    [
      'patients who are one',
      Array.from({ length: many }, (_, n) => ({
        resourceType: 'Patient',
        id: `p${n}`,
        birthDate: '1950-01-01',
        name: [{ family: 'A', given: ['B'] }],
      })),
    ],
    [
      'one id many times',
      Array.from({ length: many }, () => ({ resourceType: 'Condition', id: 'c', code: { text: 'A' } })),
    ],
    [
      'references into what is contained',
      [
        {
          resourceType: 'Observation',
          id: 'o',
          status: 'final',
          code: { text: 'A' },
          contained: Array.from({ length: many }, (_, n) => ({ resourceType: 'Observation', id: `x${n}` })),
          hasMember: Array.from({ length: many }, (_, n) => ({ reference: `#x${n}` })),
        },
      ],
    ],
    [
      'spaces where base64 belongs',
      [
        {
          resourceType: 'DocumentReference',
          content: [{ attachment: { contentType: 'text/plain', data: `${' '.repeat(many * 20)}!` } }],
        },
      ],
    ],
  ])('%s', (_, resources) => {
    expect(read(bundleOf(resources)).state).toBe('read');
  });
});

describe('markup of a note', () => {
  it('left open costs no more than its length', () => {
    for (const part of ['<script>', '<', '<!--', '<style', '&#', '<p <'])
      expect(typeof htmlText(part.repeat(50_000))).toBe('string');
    for (const part of ['{', String.raw`{\*`, String.raw`\u`, "\\'", '\\'])
      expect(typeof rtfText(part.repeat(50_000))).toBe('string');
  });

  it('of any kind never throws', () => {
    fc.assert(fc.property(fc.string(), (s) => void [htmlText(s), rtfText(s)]));
  });
});
