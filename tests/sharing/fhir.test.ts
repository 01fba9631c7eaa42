import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fhir } from 'fhir/fhir.js';
import { readFhirFile } from '../../bot/records/fhir/bundle-file.js';
import type { HealthRecord } from '../../bot/records/record.js';
import { writeFhir, writeIps } from '../../bot/sharing/index.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { document as es } from '../../dialogs/content/es/document.js';
import { allergy, condition, lab, medicine, sampleRecord } from '../support/sample-record.js';
import { entry, present, recordWith, small } from './synthetic.js';

interface Resource {
  readonly resourceType: string;
  readonly id: string;
}
interface Written {
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}

const validator = new Fhir();
const problems = (bundle: string): readonly string[] =>
  validator
    .validate(JSON.parse(bundle), { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`);

const references = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'reference' && typeof inner === 'string' ? [inner] : references(inner),
  );
};
const unresolved = (bundle: string): readonly string[] => {
  const { entry: entries } = JSON.parse(bundle) as Written;
  const known = new Set(entries.map(({ resource }) => `${resource.resourceType}/${resource.id}`));
  return references(entries).filter((reference) => !known.has(reference));
};

const outputs = [
  ['the whole record', writeFhir],
  ['the International Patient Summary', writeIps],
] as const;

describe.each(outputs)('%s as FHIR', (_, write) => {
  it.each([
    ['English', en],
    ['Spanish', es],
  ])('is valid R4, and every reference leads somewhere (%s)', (_language, words) => {
    const bundle = write(small, words);
    expect(problems(bundle)).toEqual([]);
    expect(unresolved(bundle)).toEqual([]);
  });

  it('is valid whatever a record holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' ', '<b>&', '2025-13-45', 'a\u0000b'),
    );
    fc.assert(
      fc.property(text, text, text, (name, date, value) => {
        const record = sampleRecord({
          medicines: { entries: [medicine(name, { date, directions: value })] },
          labs: { entries: [lab(name, { date, result: { value, unit: name } }), lab('x', { text: value })] },
          allergies: { entries: [allergy(name, { reactions: [value] })] },
        });
        expect(problems(write(record, en))).toEqual([]);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe('the whole record as FHIR', () => {
  const namesOf = (record: HealthRecord): readonly string[] =>
    Object.values(record.sections).flatMap(({ id, entries }) =>
      id === 'demographics' ? [] : entries.map(({ name }) => name),
    );

  it('holds every entry by its name', () => {
    const bundle = writeFhir(small, en);
    expect(namesOf(small).filter((name) => !bundle.includes(JSON.stringify(name).slice(1, -1)))).toEqual([]);
  });

  it('is read back by our own reader: medicines, allergies and results are there again', () => {
    const record = sampleRecord({
      medicines: {
        entries: [medicine('Lisinopril 10 MG'), medicine('Warfarin', { warnings: ['doNotTake'] })],
      },
      allergies: { entries: [allergy('Penicillin')] },
      conditions: { entries: [condition('Asthma')] },
      labs: { entries: [lab('Hemoglobin A1c')] },
    });
    const read = readFhirFile(Buffer.from(writeFhir(record, en)), { source: 'file', now: 0, kind: 'added' });
    if (read.state !== 'read') throw new Error(read.why);
    const { medicines, allergies, conditions, labs } = read.sections;
    expect(medicines.entries.map(({ name, warnings }) => [name, warnings.includes('doNotTake')])).toEqual([
      ['Lisinopril 10 MG', false],
      ['Warfarin', true],
    ]);
    expect(allergies.entries).toMatchObject([{ name: 'Penicillin', reactions: ['hives'] }]);
    expect(conditions.entries).toMatchObject([{ name: 'Asthma' }]);
    expect(labs.entries).toMatchObject([{ name: 'Hemoglobin A1c', result: { value: '7.9', unit: '%' } }]);
  });

  it('says which sections could not be read', () => {
    const bundle = JSON.parse(writeFhir(small, en)) as Written;
    const outcomes = bundle.entry.filter(({ resource }) => resource.resourceType === 'OperationOutcome');
    expect(JSON.stringify(outcomes)).toContain('Health conditions');
  });

  it('carries the sensitivity of an entry as a security label', () => {
    const secret = { ...entry('c', 'Depression', { sensitivity: ['mentalHealth'] }) };
    const bundle = writeFhir(recordWith({ conditions: present('conditions', [secret]) }), en);
    expect(bundle).toContain(
      '"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"PSY"}]',
    );
  });
});

describe('the International Patient Summary', () => {
  interface Section {
    readonly title: string;
    readonly code?: { readonly coding: readonly { readonly code: string }[] };
    readonly entry?: readonly unknown[];
    readonly emptyReason?: { readonly coding: readonly { readonly code: string }[] };
    readonly text: { readonly div: string };
  }
  const sectionsOf = (record: HealthRecord): readonly Section[] => {
    const bundle = JSON.parse(writeIps(record, en)) as Written;
    return (bundle.entry[0]!.resource as unknown as { section: readonly Section[] }).section;
  };
  const byCode = (record: HealthRecord, code: string) =>
    sectionsOf(record).find((s) => s.code?.coding[0]?.code === code);

  it('begins with its Composition, and always has medicines, allergies and problems', () => {
    const bundle = JSON.parse(writeIps(sampleRecord(), en)) as Written;
    expect(bundle.entry.slice(0, 2).map(({ resource }) => resource.resourceType)).toEqual([
      'Composition',
      'Patient',
    ]);
    for (const code of ['10160-0', '48765-2', '11450-4'])
      expect(byCode(sampleRecord(), code)?.emptyReason?.coding[0]?.code).toBe('unavailable');
  });

  it('says "none known" only of a section that says so itself, and never of one that failed', () => {
    expect(byCode(small, '48765-2')?.emptyReason?.coding[0]?.code).toBe('nilknown');
    const conditions = byCode(small, '11450-4');
    expect(conditions?.emptyReason?.coding[0]?.code).toBe('unavailable');
    expect(conditions?.text.div).toContain('This does not mean there are none');
  });

  it('says of a list that is not whole that it is not', () => {
    expect(byCode(small, '10160-0')?.text.div).toContain('could not read');
  });

  it('names what it leaves out', () => {
    const last = sectionsOf(small).at(-1);
    expect(last?.title).toBe(en.notIncluded);
    for (const title of ['Care summaries and notes', 'Military service', 'Visits', 'Documents'])
      expect(last?.text.div).toContain(title);
  });
});
