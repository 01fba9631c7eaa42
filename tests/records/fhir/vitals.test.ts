import { describe, expect, it } from '@jest/globals';
import { readVitals } from '../../../bot/records/fhir/vitals.js';
import { accounted, contextOf, junk, misshapen, reading, wrongShapes } from './reading.js';

const read = reading(readVitals, 'Observation');
const loinc = (code: string) => ({ code: { coding: [{ system: 'http://loinc.org', code, display: code }] } });
const mmHg = (value: number) => ({ valueQuantity: { value, unit: 'mm[Hg]' } });
const at = (effectiveDateTime: string) => ({ status: 'final', effectiveDateTime });
const noon = at('2026-03-01T12:00:00-05:00');

describe('blood pressure', () => {
  const top = { ...loinc('8480-6'), ...mmHg(132) };
  const bottom = { ...loinc('8462-4'), ...mmHg(84) };

  it.each(['85354-9', '55284-4'])('%s is both its numbers together', (code) => {
    const { entries } = read({ ...loinc(code), ...noon, component: [bottom, top] });
    expect(entries).toMatchObject([
      { kind: 'bloodPressure', result: { value: '132/84', unit: 'mmHg' }, warnings: [] },
    ]);
  });

  it('sent as two readings of one instant is one', () => {
    const { entries, hidden } = read({ ...top, ...noon }, { ...bottom, ...noon });
    expect(entries).toMatchObject([{ result: { value: '132/84' } }]);
    expect(hidden).toMatchObject([{ why: 'paired' }]);
  });

  it('of different times, or of a day only, is not put together', () => {
    const later = at('2026-03-01T12:05:00-05:00');
    expect(read({ ...top, ...noon }, { ...bottom, ...later }).entries).toHaveLength(2);
    expect(read({ ...top, ...at('2026-03-01') }, { ...bottom, ...at('2026-03-01') }).entries).toHaveLength(2);
    expect(read({ ...top, ...noon }, { ...top, ...noon }, { ...bottom, ...noon }).entries).toHaveLength(3);
  });

  it('does not pair with a reading that was entered in error', () => {
    const { entries } = read({ ...top, ...noon }, { ...bottom, ...noon, status: 'entered-in-error' });
    expect(entries).toMatchObject([{ result: { value: '132/--' }, warnings: ['halfPressure'] }]);
  });

  it.each([
    [[top], '132/--'],
    [[bottom], '--/84'],
  ])('with one number missing says which one it has', (component, value) => {
    const { entries } = read({ ...loinc('85354-9'), ...noon, component });
    expect(entries).toMatchObject([{ result: { value }, warnings: ['halfPressure'] }]);
  });

  it('without any number stays and says so', () => {
    const absent = [{ ...loinc('8480-6'), dataAbsentReason: { text: 'Not performed' } }];
    expect(read({ ...loinc('85354-9'), ...noon, component: absent }).entries).toMatchObject([
      { warnings: ['resultMissing'] },
    ]);
  });
});

describe('other vitals', () => {
  it.each([
    ['8867-4', 'heartRate'],
    ['9279-1', 'breathing'],
    ['59408-5', 'oxygen'],
    ['2708-6', 'oxygen'],
    ['8310-5', 'temperature'],
    ['29463-7', 'weight'],
    ['3141-9', 'weight'],
    ['8302-2', 'height'],
    ['72514-3', 'pain'],
    ['39156-5', 'other'],
  ])('%s is %s', (code, kind) => {
    expect(read({ ...loinc(code), ...noon, valueQuantity: { value: 1 } }).entries).toMatchObject([{ kind }]);
  });

  it('are rounded for people', () => {
    const height = { ...loinc('8302-2'), ...noon, valueQuantity: { value: 171.3125482, unit: 'cm' } };
    expect(read(height).entries[0]?.result).toEqual({ value: '171.3', unit: 'cm' });
  });
});

describe('hostile vitals', () => {
  it('never throw and are never lost', () => {
    const all = [
      ...junk,
      ...wrongShapes.map((shape) => ({ ...misshapen('Observation', shape), ...loinc('85354-9') })),
    ];
    expect(accounted(readVitals(all, contextOf(all)), all.length)).toBe(true);
  });
});
