import { describe, expect, it } from '@jest/globals';
import { readFhirFile } from '../../../bot/records/fhir/bundle-file.js';
import { payloadFindings } from '../../../bot/records/fhir/shared-bundle/payload.js';
import {
  renderedFindings,
  sharedBundleErrors,
  sharedBundleFindings,
} from '../../../bot/records/fhir/shared-bundle/shared-bundle.js';

const urn = (n: number): string => `urn:uuid:0000000${n}-0000-4000-8000-000000000000`;
const me = { reference: urn(1) };

const patient = {
  resourceType: 'Patient',
  id: 'p',
  name: [{ family: 'Quill', given: ['Ada'] }],
  gender: 'female',
  birthDate: '1950-04-01',
};
const condition = { resourceType: 'Condition', id: 'c', code: { text: 'Gout' }, subject: me };
const document = {
  resourceType: 'DocumentReference',
  id: 'd',
  meta: { security: [{ code: 'PATAST' }] },
  status: 'current',
  type: { coding: [{ system: 'http://loinc.org', code: '60591-5' }] },
  category: [{ coding: [{ code: 'patient-shared' }] }],
  subject: me,
  author: [me],
  date: '2026-03-10T15:00:00Z',
  content: [{ attachment: { contentType: 'application/pdf', data: 'JVBERi0x' } }],
};

type Entry = { readonly fullUrl: string; readonly resource: object };
const entries = (...resources: readonly object[]): readonly Entry[] =>
  resources.map((resource, n) => ({ fullUrl: urn(n + 1), resource }));
const bundle = (fields: object = {}, ...resources: readonly object[]): object => ({
  resourceType: 'Bundle',
  type: 'collection',
  timestamp: '2026-03-10T15:00:00Z',
  entry: entries(...(resources.length > 0 ? resources : [patient, condition, document])),
  ...fields,
});

const advice = ['rendered-coverage-unverified', 'safety-core-missing'];
const codesOf = (value: object): readonly string[] =>
  [...new Set((sharedBundleFindings(value as never) ?? []).map((f) => f.code))].filter(
    (c) => !advice.includes(c),
  );
const attached = (attachment: object): object => ({
  resourceType: 'DiagnosticReport',
  id: 'r',
  status: 'final',
  code: { text: 'Report' },
  subject: me,
  presentedForm: [attachment],
});

describe('a bundle a patient shares', () => {
  it('put together well has no finding', () => {
    expect(codesOf(bundle())).toEqual([]);
  });

  it.each([
    ['bundle-type', bundle({ type: 'searchset' })],
    ['bundle-timestamp', bundle({ timestamp: undefined })],
    ['entry-count', bundle({}, patient)],
    ['patient-count', bundle({}, patient, condition, document, { ...patient, id: 'p2' })],
    [
      'fullurl-not-urn',
      bundle({
        entry: entries(patient, condition, document).map((e, n) =>
          n === 1 ? { ...e, fullUrl: 'https://x/1' } : e,
        ),
      }),
    ],
    [
      'fullurl-duplicate',
      bundle({
        entry: entries(patient, condition, document).map((e, n) => (n === 1 ? { ...e, fullUrl: urn(1) } : e)),
      }),
    ],
    [
      'reference-dangling-urn',
      bundle({}, patient, { ...condition, subject: { reference: urn(9) } }, document),
    ],
    [
      'reference-dangling-contained',
      bundle({}, patient, { ...condition, asserter: { reference: '#no' } }, document),
    ],
    [
      'reference-external',
      bundle({}, patient, { ...condition, encounter: { reference: 'https://x/Encounter/1' } }, document),
    ],
    [
      'reference-unresolved',
      bundle({}, patient, { ...condition, encounter: { reference: 'Encounter/1' } }, document),
    ],
    ['meta-profile', bundle({}, patient, { ...condition, meta: { profile: ['x'] } }, document)],
    ['patient-demographics', bundle({}, { ...patient, gender: undefined }, condition, document)],
    [
      'attachment-url',
      bundle(
        {},
        patient,
        condition,
        document,
        attached({ contentType: 'application/pdf', url: 'https://x', data: 'JVBERi0x' }),
      ),
    ],
    [
      'attachment-no-data',
      bundle({}, patient, condition, document, attached({ contentType: 'application/pdf' })),
    ],
    [
      'attachment-content-type',
      bundle(
        {},
        patient,
        condition,
        document,
        attached({ contentType: 'application/msword', data: 'JVBERi0x' }),
      ),
    ],
    ['docref-status', bundle({}, patient, condition, { ...document, status: 'superseded' })],
    ['docref-category', bundle({}, patient, condition, { ...document, category: [] })],
    ['docref-subject', bundle({}, patient, condition, { ...document, subject: { reference: urn(2) } })],
    ['docref-author', bundle({}, patient, condition, { ...document, author: [] })],
    ['docref-date', bundle({}, patient, condition, { ...document, date: undefined })],
    ['docref-pataast', bundle({}, patient, condition, { ...document, meta: undefined })],
    [
      'docref-content-type',
      bundle({}, patient, condition, {
        ...document,
        content: [{ attachment: { contentType: 'text/html', data: 'JVBERi0x' } }],
      }),
    ],
    [
      'docref-data-base64',
      bundle({}, patient, condition, {
        ...document,
        content: [{ attachment: { contentType: 'application/pdf', data: '%%%' } }],
      }),
    ],
  ])('that breaks %s has that finding and no other', (code, value) => {
    expect(codesOf(value)).toEqual([code]);
  });

  it('with documents of another type, and no page to read, is told so', () => {
    const story = { ...document, type: { coding: [{ code: '18842-5' }] } };
    expect(codesOf(bundle({}, patient, condition, story))).toEqual(['docref-type', 'rendered-missing']);
  });

  it('is read all the same, its findings beside what it holds', () => {
    const bytes = Buffer.from(JSON.stringify(bundle({ type: 'searchset' })));
    expect(readFhirFile(bytes, { source: 'file', now: 0, kind: 'added' })).toMatchObject({
      state: 'read',
      sections: { conditions: { entries: [{ name: 'Gout' }] } },
      warnings: [{ code: 'bundle-type', place: 'Bundle.type' }, ...advice.map((code) => ({ code }))],
    });
  });

  it('of two people is refused, the rule it broke beside', () => {
    const other = { ...patient, id: 'p2', name: [{ family: 'Vole', given: ['Bo'] }] };
    const bytes = Buffer.from(JSON.stringify(bundle({}, patient, condition, document, other)));
    const reading = readFhirFile(bytes, { source: 'file', now: 0, kind: 'added' });
    expect(reading).toMatchObject({ state: 'refused', why: 'twoPeople', place: 'Bundle.entry[3]' });
    expect(reading.warnings?.map((w) => w.code)).toContain('patient-count');
  });

  it('that leaves a resource out of its page is told which', () => {
    expect(renderedFindings(bundle() as never, new Set(['p']))).toEqual([
      { code: 'rendered-coverage', place: 'Bundle.entry[1]' },
    ]);
    expect(renderedFindings(bundle() as never, new Set(['p', 'Condition/c']))).toEqual([]);
  });
});

describe('an ordinary bundle', () => {
  it.each([
    ['a transaction', { resourceType: 'Bundle', type: 'transaction', entry: entries(patient, condition) }],
    [
      'a searchset with documents',
      {
        resourceType: 'Bundle',
        type: 'searchset',
        entry: entries(patient, { ...document, type: {}, category: [] }),
      },
    ],
    ['a collection without a time', { resourceType: 'Bundle', type: 'collection', entry: entries(patient) }],
  ])('such as %s is not judged', (_, value) => {
    expect(sharedBundleFindings(value as never)).toBeUndefined();
  });
});

describe('a link payload', () => {
  const good = {
    url: 'https://shl.example.org/shl/abc',
    key: 'k',
    exp: 1790000000,
    flag: 'U',
    label: 'Visit',
  };

  it.each([
    [[], good],
    [['payload-exp'], { ...good, exp: undefined }],
    [['payload-flag'], { ...good, flag: 'P' }],
    [['payload-label'], { ...good, label: 'L'.repeat(81) }],
    [['payload-url'], { ...good, url: `https://${'x'.repeat(125)}` }],
    [['payload-url'], null],
  ])('has the findings %j', (codes, payload) => {
    expect(payloadFindings(payload)).toEqual(codes);
  });
});

it('advice is not an error', () => {
  for (const code of [...advice, 'meta-profile', 'reference-external', 'docref-pataast'])
    expect(sharedBundleErrors.has(code)).toBe(false);
});
