import { describe, expect, it } from '@jest/globals';
import type { Entry, EntryOf, SectionId } from '../../../bot/records/record.js';
import { mergeEntries } from '../../../bot/records/same.js';
import { allergy, lab, medicine } from '../entries.js';

const merged = <S extends SectionId>(id: S, ...sources: (readonly EntryOf[S][])[]) =>
  mergeEntries(id, sources);
const labs = (a: object, b: object) => merged('labs', [lab('a', 'Glucose', a)], [lab('b', 'GLUCOSE ', b)]);

describe('equal in every fact, though written differently', () => {
  it.each<[string, object, object]>([
    ['7.0 and 7', { result: { value: '7.0' } }, { result: { value: '7' } }],
    ['mg/dl and MG/DL', { result: { value: '7', unit: 'mg/dl' } }, { result: { value: '7', unit: 'MG/DL' } }],
    [
      'K/cmm and 10*3/uL',
      { result: { value: '7', unit: 'K/cmm' } },
      { result: { value: '7', unit: '10*3/uL' } },
    ],
    [
      'lb and [lb_av]',
      { result: { value: '180', unit: 'lb' } },
      { result: { value: '180.0', unit: '[lb_av]' } },
    ],
    ['< 5.0 and <5', { result: { value: '< 5.0' } }, { result: { value: '<5' } }],
    ['1,034 and 1034', { result: { value: '1,034' } }, { result: { value: '1034' } }],
    ['(3.5-5.0) and 3.5 - 5', { range: '(3.5-5.0)' }, { range: '3.5 - 5' }],
    ['the local day and the instant', { date: '2026-03-07' }, { date: '2026-03-07T21:00:00-05:00' }],
    ['two zones of one instant', { date: '2026-03-08T02:00:00Z' }, { date: '2026-03-07T21:00:00-05:00' }],
    ['final and FINAL', { status: 'final' }, { status: 'FINAL' }],
  ])('%s is once, with both sources', (_, a, b) => {
    for (const [only, ...rest] of [labs(a, b), labs(b, a)]) {
      expect(rest).toEqual([]);
      expect(only?.from).toMatchObject({ source: 'a', also: ['b'] });
    }
  });

  it('keeps the number and the date that say more', () => {
    const [only] = labs(
      { result: { value: '7', unit: '%' }, date: '2026-03-07' },
      { result: { value: '7.0', unit: '%' }, date: '2026-03-07T21:00:00-05:00' },
    );
    expect(only).toMatchObject({ result: { value: '7.0' }, date: '2026-03-07T21:00:00-05:00' });
  });

  it('keeps what only one of them adds', () => {
    const [only, ...rest] = merged(
      'notes',
      [{ ...medicine('a', 'Note'), text: 'Seen.', details: [{ label: 'Ward', value: '3' }] }],
      [
        {
          ...medicine('b', 'NOTE'),
          code: { system: 's', code: 'c' },
          details: [{ label: 'Bed', value: '4' }],
        },
      ],
    );
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      text: 'Seen.',
      code: { code: 'c' },
      details: [
        { label: 'Ward', value: '3' },
        { label: 'Bed', value: '4' },
      ],
    });
  });

  it('a telephone is one however it is punctuated', () => {
    const line = (source: string, value: string) =>
      ({ ...medicine(source, ''), name: 'homePhone', value }) as unknown as EntryOf['demographics'];
    expect(merged('demographics', [line('a', '(217) 555-0101')], [line('b', '217-555-0101')])).toHaveLength(
      1,
    );
    expect(merged('demographics', [line('a', '217-555-0101')], [line('b', '217-555-0102')])).toHaveLength(2);
  });

  it('what the same file says the second time is nothing new, unreadable parts that were kept included', () => {
    const once = (source: string) => [
      medicine(source, 'ASPIRIN'),
      medicine(source, 'Unreadable', { warnings: ['unreadable'], text: 'ASP?RIN' }),
    ];
    expect(merged('medicines', once('a'), once('b'))).toHaveLength(2);
  });
});

describe('different in a fact', () => {
  it.each<[string, object, object]>([
    ['7.0 and 70', { result: { value: '7.0' } }, { result: { value: '70' } }],
    ['0.7 and 7', { result: { value: '0.7' } }, { result: { value: '7' } }],
    ['7 and -7', { result: { value: '7' } }, { result: { value: '-7' } }],
    ['<5 and 5', { result: { value: '<5' } }, { result: { value: '5' } }],
    [
      'mg/dL and mmol/L',
      { result: { value: '7', unit: 'mg/dL' } },
      { result: { value: '7', unit: 'mmol/L' } },
    ],
    ['a unit and none', { result: { value: '7', unit: '%' } }, { result: { value: '7' } }],
    ['a day and the next', { date: '2026-03-07' }, { date: '2026-03-08' }],
    ['a day and none', { date: '2026-03-07' }, {}],
    ['a day and UTC behind midnight', { date: '2026-03-07' }, { date: '2026-03-08T02:00:00Z' }],
    [
      'two facilities',
      { from: { source: 'a', kind: 'va', facility: 'X' } },
      { from: { source: 'b', kind: 'va', facility: 'Y' } },
    ],
    ['VA and self-entered', {}, { from: { source: 'b', kind: 'selfEntered' } }],
    ['two codes', { code: { system: 's', code: '1' } }, { code: { system: 's', code: '2' } }],
    ['two texts', { text: 'Mild.' }, { text: 'Severe.' }],
    [
      'two values of one detail',
      { details: [{ label: 'X', value: '1' }] },
      { details: [{ label: 'x', value: '2' }] },
    ],
    ['a flag and none', { flag: 'high' }, {}],
  ])('%s is twice', (_, a, b) => {
    expect(labs(a, b)).toHaveLength(2);
  });

  it.each(['ruledOut', 'unconfirmed', 'doNotTake', 'notDone', 'notCurrent'] as const)(
    'an entry that is %s is never one with an entry that is not',
    (warning) => {
      const both = merged(
        'allergies',
        [allergy('a', 'LATEX')],
        [allergy('b', 'LATEX', { warnings: [warning] })],
      );
      expect(both.map((e) => e.warnings)).toEqual([[], [warning]]);
      expect(both.every((e) => e.maybeSameAs?.length === 1)).toBe(true);
    },
  );

  it('is not bridged by an entry that would go with either', () => {
    const at = (source: string, facility?: string): Entry['from'] => ({
      source,
      kind: 'va',
      ...(facility ? { facility } : {}),
    });
    const three = [
      [allergy('a', 'LATEX', { from: at('a', 'Dayton') })],
      [allergy('b', 'LATEX', { from: at('b') })],
      [allergy('c', 'LATEX', { from: at('c', 'Cleveland') })],
    ];
    expect(merged('allergies', ...three)).toHaveLength(3);
    expect(merged('allergies', ...three.toReversed())).toHaveLength(3);
    expect(merged('allergies', ...three.slice(0, 2))).toHaveLength(1);
  });

  it('points at the one that now holds both', () => {
    const known = { ...allergy('b', 'SULFA'), maybeSameAs: ['b:latex'] };
    const shown = merged(
      'allergies',
      [allergy('a', 'LATEX', { id: 'a:latex' })],
      [allergy('b', 'LATEX', { id: 'b:latex' }), known],
    );
    expect(shown.find((e) => e.name === 'SULFA')?.maybeSameAs).toEqual(['a:latex']);
  });
});
