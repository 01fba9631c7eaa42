import { describe, expect, it } from '@jest/globals';
import { readLabs } from '../../../bot/records/fhir/labs.js';
import { accounted, contextOf, junk, misshapen, reading, wrongShapes } from './reading.js';

const read = reading(readLabs, 'Observation');
const a1c = { status: 'final', code: { text: 'HEMOGLOBIN A1C' }, valueQuantity: { value: 7.9, unit: '%' } };
const only = (fields: object) => read({ ...a1c, ...fields }).entries[0]!;

describe("the lab's own flag", () => {
  const system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';

  it.each([
    ['L', 'low'],
    ['H', 'high'],
    ['LL', 'criticalLow'],
    ['HH', 'criticalHigh'],
    ['AA', 'critical'],
    ['A', 'abnormal'],
    ['N', 'normal'],
    ['LU', 'low'],
    ['HU', 'high'],
    ['POS', undefined],
    ['NEG', undefined],
    ['R', undefined],
  ])('%s is %s', (code, flag) => {
    expect(only({ interpretation: [{ coding: [{ system, code }] }] }).flag).toBe(flag);
  });

  it.each([
    ['H*', 'criticalHigh'],
    ['L*', 'criticalLow'],
    ['Critical High', 'criticalHigh'],
    ['critical', 'critical'],
    ['Abnormal', 'abnormal'],
    ['H', 'high'],
  ])('VistA writes %s: %s, with its own letters beside', (text, flag) => {
    expect(only({ interpretation: [{ text }] })).toMatchObject({ flag, flagAsWritten: text });
  });

  it('is the worst of several', () => {
    const interpretation = ['N', 'H', 'HH'].map((code) => ({ coding: [{ system, code }] }));
    expect(only({ interpretation }).flag).toBe('criticalHigh');
  });

  it('is never worked out from the range', () => {
    expect(only({ referenceRange: [{ high: { value: 5.6, unit: '%' } }] })).not.toHaveProperty('flag');
  });
});

describe("the lab's range", () => {
  it.each([
    [{ text: '4.0-5.6 %', low: { value: 1 } }, '4.0-5.6 %'],
    [{ low: { value: 4, unit: '%' }, high: { value: 5.6, unit: '%' } }, '4-5.6 %'],
    [{ high: { value: 100, unit: 'mg/dL' } }, '<=100 mg/dL'],
    [{ low: { value: 60 } }, '>=60'],
    [{ text: '-100 mg/dL' }, '<=100 mg/dL'],
    [{ text: '60-' }, '>=60'],
    [{ text: '>60- mL' }, '>60- mL'],
    [{ text: '3.5-5.1' }, '3.5-5.1'],
    [{}, undefined],
  ])('%j is %s', (range, expected) => {
    expect(only({ referenceRange: [range] }).range).toBe(expected);
  });
});

describe('which results are shown', () => {
  it.each([
    ['final', 1, []],
    ['amended', 1, []],
    ['corrected', 1, []],
    ['appended', 1, []],
    ['unknown', 1, ['statusUnknown']],
    [undefined, 1, ['statusUnknown']],
    ['preliminary', 0, []],
    ['registered', 0, []],
    ['cancelled', 0, []],
    ['entered-in-error', 0, []],
  ])('%s: %d', (status, times, warnings) => {
    const { entries } = read({ ...a1c, status });
    expect(entries).toHaveLength(times);
    expect(entries.flatMap((e) => e.warnings)).toEqual(warnings);
  });

  it('one without a result stays and says so', () => {
    const absent = { valueQuantity: undefined, dataAbsentReason: { text: 'Specimen lost' } };
    expect(only(absent).warnings).toEqual(['resultMissing']);
  });

  it('each part of a result with parts', () => {
    const component = ['Color', 'Protein'].map((text) => ({ code: { text }, valueString: text }));
    const { entries } = read({ ...a1c, code: { text: 'URINALYSIS' }, valueQuantity: undefined, component });
    expect(entries.map((e) => [e.id, e.name, e.panel])).toEqual([
      ['vista:Observation/r1#1', 'Color', 'URINALYSIS'],
      ['vista:Observation/r1#2', 'Protein', 'URINALYSIS'],
    ]);
  });
});

describe('a panel', () => {
  const member = { id: 'm', ...a1c };
  const heading = (id: string) => ({
    id: 'h',
    status: 'final',
    code: { text: 'PANEL' },
    hasMember: [{ reference: `Observation/${id}` }],
  });

  it('names its members and is no result itself', () => {
    const { entries, hidden } = read(member, heading('m'));
    expect(entries).toMatchObject([{ name: 'HEMOGLOBIN A1C', panel: 'PANEL' }]);
    expect(hidden).toMatchObject([{ why: 'panel' }]);
  });

  it('is shown when a member is missing: something is there', () => {
    expect(read(member, heading('gone')).entries.map((e) => e.warnings)).toEqual([[], ['resultMissing']]);
  });
});

describe('a report', () => {
  const report = {
    resourceType: 'DiagnosticReport',
    id: 'd',
    status: 'final',
    code: { text: 'URINE CULTURE' },
  };
  const text = Buffer.from('NO GROWTH\r\nafter 48 hours').toString('base64');

  it('of microbiology brings its text', () => {
    const { entries } = read({ ...report, presentedForm: [{ contentType: 'text/plain', data: text }] });
    expect(entries).toMatchObject([
      { name: 'URINE CULTURE', text: 'NO GROWTH\nafter 48 hours', warnings: [] },
    ]);
  });

  it('adds nothing when its results are in the list', () => {
    const { entries } = read({ id: 'm', ...a1c }, { ...report, result: [{ reference: 'Observation/m' }] });
    expect(entries).toMatchObject([{ name: 'HEMOGLOBIN A1C', panel: 'URINE CULTURE' }]);
  });

  it('is shown as unread when its results are not in the list, or it is only a PDF', () => {
    const missing = { ...report, result: [{ reference: 'Observation/gone' }] };
    const pdf = { ...report, presentedForm: [{ contentType: 'application/pdf', data: 'JVBERi0=' }] };
    for (const one of [missing, pdf])
      expect(read(one).entries).toMatchObject([{ warnings: ['resultMissing'] }]);
  });
});

describe('the kind of a result', () => {
  const loinc = (code: string): object => ({ code: { text: 'A', coding: [{ system: 'loinc', code }] } });

  it.each([
    ['microbiology', loinc('18725-2')],
    ['pathology', loinc('11526-1')],
    ['pathology', loinc('50668-3')],
    ['ekg', loinc('11524-6')],
    ['radiology', { ...a1c, category: [{ coding: [{ code: 'LP29684-5' }] }] }],
    ['laboratory', { ...a1c, category: [{ coding: [{ code: 'laboratory' }] }] }],
    ['other', { ...a1c, category: [] }],
  ])('is %s', (kind, resource) => {
    expect(read({ status: 'final', ...resource }).entries).toMatchObject([{ kind }]);
  });
});

describe('results kept inside their report, as VistA does', () => {
  it('are results, under its name', () => {
    const inside = { resourceType: 'Observation', id: 'c1', ...a1c };
    const report = { resourceType: 'DiagnosticReport', status: 'final', code: { text: 'CHEM 7' } };
    const { entries } = read({ ...report, contained: [inside], result: [{ reference: '#c1' }] });
    expect(entries).toMatchObject([{ name: 'HEMOGLOBIN A1C', panel: 'CHEM 7' }]);
  });
});

describe('hostile labs', () => {
  it('never throw and are never lost', () => {
    const bad = ['Observation', 'DiagnosticReport'].flatMap((type) =>
      wrongShapes.map((shape) => ({ ...misshapen(type, shape), status: 'final' })),
    );
    const all = [...junk, ...bad, { resourceType: 'Observation', id: 'good', ...a1c }];
    const result = readLabs(all, contextOf(all));
    expect(accounted(result, all.length)).toBe(true);
    expect(result.entries.filter((e) => e.name === 'HEMOGLOBIN A1C')).toHaveLength(1);
  });
});
