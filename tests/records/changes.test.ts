import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { compare, type Known } from '../../bot/records/changes/changes.js';
import type { EntryOf, HealthRecord, SectionId } from '../../bot/records/record.js';
import { allergy, lab, medicine, sampleRecord } from '../support/sample-record.js';

const hash = (value: string): string => createHash('sha256').update(value).digest('base64url').slice(0, 12);
const vista = { source: 'vista', why: 'timeout' } as const;
const oracle = { source: 'oracle', why: 'timeout' } as const;
const two = [
  { id: 'vista', name: 'VA Dayton', answered: true },
  { id: 'oracle', name: 'VA Columbus', answered: true },
];
const fromOracle = { from: { source: 'oracle', kind: 'va' as const } };

const knownOf = (record: HealthRecord, before?: Known): Known =>
  compare(before, record, hash).after(new Set(compare(before, record, hash).changes.flatMap(news)));
const news = ({ added, changed }: ReturnType<typeof compare>['changes'][number]) => [
  ...added,
  ...changed.map(({ entry }) => entry),
];
const since = (before: Known, record: HealthRecord, id: SectionId) => {
  const found = compare(before, record, hash).changes.find((one) => one.id === id)!;
  return {
    state: found.state,
    added: found.added.map(({ name }) => name),
    changed: found.changed.map(({ entry, parts }) => [entry.name, ...parts]),
    gone: found.gone,
    unsure: found.unsure,
  };
};
const quiet = { state: 'whole', added: [], changed: [], gone: 0, unsure: 0 };

const lisinopril = medicine('LISINOPRIL 20MG TAB');
const medicines = (...entries: EntryOf['medicines'][]) => sampleRecord({ medicines: { entries } });
const appointment = (more: Partial<EntryOf['appointments']>): EntryOf['appointments'] => ({
  id: 'a1',
  name: 'Primary care',
  from: { source: 'vista', kind: 'va' },
  sensitivity: [],
  warnings: [],
  date: '2026-03-20T14:00:00Z',
  status: 'booked',
  ...more,
});
const appointments = (...entries: EntryOf['appointments'][]) => sampleRecord({ appointments: { entries } });

describe('a record that is read again', () => {
  it.each<[string, HealthRecord, HealthRecord, SectionId, object]>([
    ['unchanged has nothing new', medicines(lisinopril), medicines(lisinopril), 'medicines', {}],
    [
      'with one more medicine has a new one',
      medicines(lisinopril),
      medicines(lisinopril, medicine('METFORMIN')),
      'medicines',
      { added: ['METFORMIN'] },
    ],
    [
      'with other directions has a changed dose',
      medicines(lisinopril),
      medicines({ ...lisinopril, directions: 'TAKE TWO TABLETS' }),
      'medicines',
      { changed: [['LISINOPRIL 20MG TAB', 'directions']] },
    ],
    [
      'with another strength in the name has a changed dose',
      medicines(lisinopril),
      medicines({ ...lisinopril, name: 'LISINOPRIL 40MG TAB' }),
      'medicines',
      { changed: [['LISINOPRIL 40MG TAB', 'directions']] },
    ],
    [
      'with a medicine stopped has a changed status',
      medicines(lisinopril),
      medicines({ ...lisinopril, status: 'discontinued' }),
      'medicines',
      { changed: [['LISINOPRIL 20MG TAB', 'status']] },
    ],
    [
      'with a new fill has changed refills',
      medicines({ ...lisinopril, refillsLeft: 3 }),
      medicines({ ...lisinopril, refillsLeft: 2, lastFilled: '2026-03-01' }),
      'medicines',
      { changed: [['LISINOPRIL 20MG TAB', 'supply']] },
    ],
    [
      'without a medicine has one less',
      medicines(lisinopril, medicine('METFORMIN')),
      medicines(lisinopril),
      'medicines',
      { gone: 1 },
    ],
    [
      'with an appointment moved has it moved',
      appointments(appointment({})),
      appointments(appointment({ date: '2026-03-27T14:00:00Z' })),
      'appointments',
      { changed: [['Primary care', 'date']] },
    ],
    [
      'with an appointment canceled has it canceled',
      appointments(appointment({})),
      appointments(appointment({ status: 'cancelled' })),
      'appointments',
      { changed: [['Primary care', 'status']] },
    ],
    [
      'after an appointment has nothing new: time went by',
      appointments(appointment({})),
      appointments(appointment({ status: 'past' })),
      'appointments',
      {},
    ],
    [
      'with a result that was missing has it changed',
      sampleRecord({ labs: { entries: [lab('A1C', { result: undefined })] } }),
      sampleRecord({ labs: { entries: [lab('A1C')] } }),
      'labs',
      { changed: [['A1C', 'result']] },
    ],
    [
      'under other ids has nothing new: it says the very same',
      medicines(lisinopril),
      medicines({ ...lisinopril, id: 'another' }),
      'medicines',
      {},
    ],
    [
      'with a second entry that says the same has a new one',
      medicines(lisinopril),
      medicines(lisinopril, { ...lisinopril, id: 'another' }),
      'medicines',
      { added: ['LISINOPRIL 20MG TAB'] },
    ],
    [
      'from one source instead of two has nothing new',
      medicines({ ...lisinopril, maybeSameAs: ['x'], from: { ...lisinopril.from, also: ['oracle'] } }),
      medicines(lisinopril),
      'medicines',
      {},
    ],
  ])('%s', (_, first, second, id, expected) => {
    expect(since(knownOf(first), second, id)).toEqual({ ...quiet, ...expected });
  });
});

describe('a section that could not be read', () => {
  const failed = sampleRecord({ medicines: { state: 'failed', failures: [vista] } });

  it('is unread, not without news', () => {
    expect(since(knownOf(medicines(lisinopril)), failed, 'medicines')).toEqual({ ...quiet, state: 'unread' });
  });

  it('leaves what was known of it as it was', () => {
    const known = knownOf(failed, knownOf(medicines(lisinopril)));
    const next = since(known, medicines(lisinopril, medicine('METFORMIN')), 'medicines');
    expect(next).toEqual({ ...quiet, added: ['METFORMIN'] });
  });

  it('at the first asking is told as read for the first time afterwards, never as new', () => {
    const next = since(knownOf(failed), medicines(lisinopril), 'medicines');
    expect(next).toEqual({ ...quiet, state: 'never', unsure: 1 });
    expect(
      since(knownOf(medicines(lisinopril), knownOf(failed)), medicines(lisinopril), 'medicines'),
    ).toEqual(quiet);
  });
});

describe('a section that was read in part', () => {
  const both = [lisinopril, medicine('WARFARIN', fromOracle)];
  const part = sampleRecord(
    { medicines: { entries: [lisinopril], failures: [oracle] } },
    { sources: [two[0]!, { ...two[1]!, answered: false }] },
  );
  const whole = sampleRecord({ medicines: { entries: both } }, { sources: two });

  it('lacks nothing: what is missing was not read', () => {
    expect(since(knownOf(whole), part, 'medicines')).toEqual({ ...quiet, state: 'inPart' });
    expect(since(knownOf(part, knownOf(whole)), whole, 'medicines')).toEqual(quiet);
  });

  it('at the first asking does not make old entries of the other source new', () => {
    expect(since(knownOf(part), whole, 'medicines')).toEqual({ ...quiet, unsure: 1 });
    expect(since(knownOf(whole, knownOf(part)), whole, 'medicines')).toEqual(quiet);
  });
});

describe('what is remembered', () => {
  const first = medicines(lisinopril);
  const second = sampleRecord({
    medicines: { entries: [{ ...lisinopril, status: 'onHold' }, medicine('METFORMIN')] },
    allergies: { entries: [allergy('LATEX')] },
  });

  it('of what is new is only what was told', () => {
    const { changes, after } = compare(knownOf(first), second, hash);
    const told = changes.find(({ id }) => id === 'medicines')!.added;
    const next = since(after(new Set(told)), second, 'medicines');
    expect(next).toEqual({ ...quiet, changed: [['LISINOPRIL 20MG TAB', 'status']] });
    expect(since(after(new Set(told)), second, 'allergies')).toMatchObject({ added: ['LATEX'] });
  });

  it('holds no word of the record', () => {
    const kept = JSON.stringify(knownOf(second));
    for (const word of ['LISINOPRIL', 'METFORMIN', 'onHold', 'LATEX', 'medicines:', 'DAY'])
      expect(kept).not.toContain(word);
    expect(kept).toContain('vista');
  });
});
