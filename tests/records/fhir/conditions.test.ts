import { describe, expect, it } from '@jest/globals';
import { readConditions } from '../../../bot/records/fhir/conditions.js';
import { accounted, contextOf, junk, misshapen, reading, wrongShapes } from './reading.js';

const read = reading(readConditions, 'Condition');
const code = {
  code: { coding: [{ system: 'snomed', code: '15777000', display: 'Prediabetes (disorder)' }] },
};
const verified = (word: string) => ({ verificationStatus: { coding: [{ code: word }] } });

describe('a condition', () => {
  it('is named without the tag of its terminology, dated as precisely as it was', () => {
    const resource = {
      ...code,
      onsetDateTime: '2021-04',
      clinicalStatus: { coding: [{ code: 'resolved' }] },
    };
    expect(read(resource).entries[0]).toMatchObject({
      name: 'Prediabetes',
      date: '2021-04',
      status: 'resolved',
    });
  });

  it.each([
    ['confirmed', 1, []],
    ['unconfirmed', 1, ['unconfirmed']],
    ['provisional', 1, ['unconfirmed']],
    ['differential', 1, ['unconfirmed']],
    ['refuted', 1, ['ruledOut']],
    ['entered-in-error', 0, []],
  ])('that is %s is shown %d times with %j', (word, times, warnings) => {
    const { entries } = read({ ...code, ...verified(word) });
    expect(entries).toHaveLength(times);
    expect(entries.flatMap((e) => e.warnings)).toEqual(warnings);
  });

  it('that is refuted and still called active is not told as active', () => {
    const active = { clinicalStatus: { coding: [{ code: 'active' }] } };
    expect(read({ ...code, ...active, ...verified('refuted') }).entries[0]).toMatchObject({
      status: 'refuted',
    });
  });

  it('"no known problems" is a statement', () => {
    expect(read({ code: { coding: [{ code: '160245001' }] } })).toMatchObject({
      knownNone: true,
      entries: [],
    });
  });

  it('takes its place from the encounter, as Oracle Health writes it', () => {
    const encounter = {
      resourceType: 'Encounter',
      id: 'e',
      location: [{ location: { display: 'VA Columbus' } }],
    };
    const condition = {
      resourceType: 'Condition',
      id: 'c',
      ...code,
      encounter: { reference: 'Encounter/e' },
    };
    expect(readConditions([condition], contextOf([encounter])).entries[0]?.from.facility).toBe('VA Columbus');
  });
});

describe('hostile conditions', () => {
  it('never throw and are never lost', () => {
    const all = [...junk, ...wrongShapes.map((shape) => misshapen('Condition', shape))];
    expect(accounted(readConditions(all, contextOf(all)), all.length)).toBe(true);
  });
});
