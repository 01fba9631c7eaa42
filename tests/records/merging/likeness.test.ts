import { describe, expect, it } from '@jest/globals';
import type { EntryOf, SectionId } from '../../../bot/records/record.js';
import { mergeEntries } from '../../../bot/records/same.js';
import { medicine } from '../entries.js';

type Fields = Readonly<Record<string, unknown>>;

function areAlike(id: SectionId, a: Fields, b: Fields): boolean {
  const entry = (source: string, fields: Fields) =>
    ({ ...medicine(source, 'X'), ...fields }) as EntryOf[typeof id];
  const shown = mergeEntries(id, [[entry('a', a)], [entry('b', b)]] as never);
  expect(shown).toHaveLength(2);
  const [one, other] = shown.map((e) => e.maybeSameAs);
  expect(Boolean(one)).toBe(Boolean(other));
  return one !== undefined;
}

const differs = { status: 'other' };

describe('what may be the same says so', () => {
  it.each<[SectionId, string, Fields, Fields]>([
    [
      'medicines',
      'strength and form',
      { name: 'LISINOPRIL 20MG TAB' },
      { name: 'lisinopril 40 mg oral tablet' },
    ],
    [
      'medicines',
      'order of ingredients',
      { name: 'HYDROCHLOROTHIAZIDE 25/LISINOPRIL 20MG TAB' },
      { name: 'lisinopril 20 mg / hydrochlorothiazide 25 mg oral tablet' },
    ],
    ['medicines', 'form first', { name: 'oral tablet metformin' }, { name: 'METFORMIN 500MG' }],
    [
      'notes',
      'a title and a day',
      { name: 'Primary care', date: '2026-03-07' },
      { name: 'PRIMARY CARE', date: '2026-03-07T20:00:00Z', ...differs },
    ],
    [
      'visits',
      'the same day',
      { name: 'Office', date: '2026-03-07' },
      { name: 'Ambulatory', date: '2026-03-07' },
    ],
    [
      'procedures',
      'a code',
      { name: 'A', code: { system: 's', code: '1' }, date: '2026-03-07' },
      { name: 'B', code: { system: 's', code: '1' }, date: '2026-03-07' },
    ],
    ['devices', 'a UDI', { name: 'Pacemaker', udi: '(01)123' }, { name: 'PM', udi: '01 123' }],
    [
      'devices',
      'a serial number',
      { name: 'Pacemaker', serialNumber: 'S1' },
      { name: 'PM', serialNumber: 'S1' },
    ],
    ['insurance', 'a company', { name: 'Acme', memberId: '1' }, { name: 'ACME' }],
    ['careTeam', 'a name turned round', { name: 'SMITH,JOHN' }, { name: 'John Smith' }],
    ['history', 'a name', { name: 'Smoking', ...differs }, { name: 'smoking' }],
    ['plan', 'a goal', { name: 'Walk', kind: 'goal', ...differs }, { name: 'WALK', kind: 'goal' }],
    [
      'military',
      'a branch and a day',
      { name: 'Active', branch: 'Army', date: '1968-01-01' },
      { name: 'Regular', branch: 'ARMY', date: '1968-01-01' },
    ],
    [
      'appointments',
      'a day without a time',
      { name: 'X', date: '2026-03-07' },
      { name: 'Y', date: '2026-03-07T15:00:00Z' },
    ],
  ])('%s by %s', (id, _, a, b) => {
    expect(areAlike(id, a, b)).toBe(true);
  });

  it.each<[SectionId, string, Fields, Fields]>([
    [
      'medicines',
      'only a form and a salt',
      { name: 'METOPROLOL TARTRATE TAB' },
      { name: 'ZOLPIDEM TARTRATE TAB' },
    ],
    [
      'notes',
      'a title of another day',
      { name: 'Primary care', date: '2026-03-07' },
      { name: 'Primary care', date: '2025-03-07' },
    ],
    ['visits', 'another day', { name: 'Office', date: '2026-03-07' }, { name: 'Office', date: '2026-03-10' }],
    ['insurance', 'another member', { name: 'Acme', memberId: '1' }, { name: 'Acme', memberId: '2' }],
    [
      'history',
      'another relative',
      { name: 'Diabetes', relation: 'Mother' },
      { name: 'Diabetes', relation: 'Father' },
    ],
    ['plan', 'another kind', { name: 'Walk', kind: 'goal' }, { name: 'Walk', kind: 'order' }],
    [
      'appointments',
      'another time',
      { name: 'X', date: '2026-03-07T14:00:00Z' },
      { name: 'X', date: '2026-03-07T15:00:00Z' },
    ],
    ['demographics', 'anything', { name: 'phone', value: '1' }, { name: 'phone', value: '2' }],
  ])('%s not by %s', (id, _, a, b) => {
    expect(areAlike(id, a, b)).toBe(false);
  });
});
