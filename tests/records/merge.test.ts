import { describe, expect, it } from '@jest/globals';
import { merge } from '../../bot/records/merge.js';
import { sectionIds } from '../../bot/records/sections.js';
import type { SourceSection } from '../../bot/records/source.js';
import { allergy, lab, medicine, part, source } from './entries.js';

const failed = (id: string) => ({ state: 'failed', id, name: id, why: 'timeout' }) as const;
const penicillin = () => allergy('a', 'PENICILLIN');

describe('what a section may be said to be', () => {
  type Allergies = SourceSection<ReturnType<typeof allergy>>;
  const some = (): Allergies => part<'allergies'>([penicillin()]);
  const none: Allergies = part<'allergies'>([]);
  const knownNone: Allergies = part<'allergies'>([], { knownNone: true });
  const broken: Allergies = part<'allergies'>([], { why: 'unavailable' });
  const half = (): Allergies => part<'allergies'>([penicillin()], { why: 'unavailable' });
  const noneButBroken: Allergies = part<'allergies'>([], { knownNone: true, why: 'unavailable' });
  const absent: Allergies = part<'allergies'>([], { provided: false });

  it.each<[string, Allergies[], string, number]>([
    ['entries', [some()], 'present', 0],
    ['nothing', [none], 'empty', 0],
    ['"none known"', [knownNone], 'knownNone', 0],
    ['a failure', [broken], 'failed', 1],
    ['entries and a failure of the same source', [half()], 'present', 1],
    ['entries and a failure of another', [some(), broken], 'present', 1],
    ['nothing and a failure', [none, broken], 'failed', 1],
    // The sentence that can kill: one system says none, the other did not answer.
    ['"none known" and a failure', [knownNone, broken], 'failed', 1],
    ['"none known", then a failure of the same source', [noneButBroken], 'failed', 1],
    ['"none known" and nothing', [knownNone, none], 'knownNone', 0],
    ['"none known" and entries', [knownNone, some()], 'present', 0],
    ['nowhere offered', [absent, absent], 'notProvided', 0],
    ['offered by one, with nothing', [absent, none], 'empty', 0],
  ])('%s', (_, parts, state, failures) => {
    const sources = parts.map((allergies, n) => source(`s${n}`, { allergies }));
    const { allergies } = merge(sources, [], 0).sections;
    expect(allergies.state).toBe(state);
    expect(allergies.failures).toHaveLength(failures);
  });

  it('is never empty or none known when a whole source is missing', () => {
    const record = merge([source('a', { allergies: knownNone })], [failed('b')], 0);
    expect(Object.values(record.sections).map((s) => s.state)).toEqual(sectionIds.map(() => 'failed'));
    expect(record.sources.map((s) => s.answered)).toEqual([true, false]);
  });

  it('says beside an entry that another part of the record says there is none', () => {
    const record = merge([source('a', { allergies: knownNone }), source('b', { allergies: some() })], [], 0);
    expect(record.sections.allergies.entries[0]?.warnings).toEqual(['noneKnownElsewhere']);
  });
});

describe('the same thing from two systems', () => {
  const medicines = (a: ReturnType<typeof medicine>[], b: ReturnType<typeof medicine>[]) =>
    merge(
      [source('a', { medicines: part<'medicines'>(a) }), source('b', { medicines: part<'medicines'>(b) })],
      [],
      0,
    ).sections.medicines.entries;

  it('equal in every fact is shown once, with both sources', () => {
    const [only, ...rest] = medicines([medicine('a', 'ASPIRIN 81MG')], [medicine('b', 'Aspirin  81mg')]);
    expect(rest).toEqual([]);
    expect(only?.from).toEqual({ source: 'a', kind: 'va', also: ['b'] });
    expect(only).not.toHaveProperty('maybeSameAs');
  });

  it.each([
    ['dose', { directions: 'twice a day' }],
    ['status', { status: 'discontinued' as const }],
    ['date', { date: '2020' }],
  ])('with another %s is shown twice, each pointing at the other', (_, fields) => {
    const [a, b] = [medicine('a', 'ASPIRIN 81MG'), medicine('b', 'ASPIRIN 81MG', fields)];
    const shown = medicines([a], [b]);
    expect(new Map(shown.map((m) => [m.id, m.maybeSameAs]))).toEqual(
      new Map([
        [a.id, [b.id]],
        [b.id, [a.id]],
      ]),
    );
  });

  it('named in each system its own way is still recognised', () => {
    const shown = medicines(
      [medicine('a', 'METFORMIN HCL 500MG TAB')],
      [medicine('b', 'metFORMIN 500 mg oral tablet')],
    );
    expect(shown.every((m) => m.maybeSameAs?.length === 1)).toBe(true);
  });

  it('twice in one system is two there', () => {
    const twice = [medicine('a', 'ASPIRIN'), medicine('a', 'ASPIRIN')];
    expect(medicines(twice, [])).toHaveLength(2);
    const shown = medicines(twice, [medicine('b', 'ASPIRIN')]);
    expect(shown.map((m) => m.from.also ?? [])).toEqual([['b'], []]);
  });

  it('is one when a local time and UTC are the same instant', () => {
    const labs = [
      part<'labs'>([lab('a', 'A1C', { date: '2026-03-07T19:00:00-05:00' })]),
      part<'labs'>([lab('b', 'A1C', { date: '2026-03-08T00:00:00Z' })]),
    ];
    expect(
      merge(
        labs.map((l, n) => source('ab'[n]!, { labs: l })),
        [],
        0,
      ).sections.labs.entries,
    ).toHaveLength(1);
  });

  it('is not guessed for the same test of another day or with another result', () => {
    const at = (date: string, value = '7.9') => ({ date, result: { value } });
    const labs = [
      part<'labs'>([lab('a', 'A1C', at('2026-03-07'))]),
      part<'labs'>([lab('b', 'A1C', at('2026-01-07')), lab('b', 'A1C', at('2026-03-07', '8.0'))]),
    ];
    const { entries } = merge(
      labs.map((l, n) => source('ab'[n]!, { labs: l })),
      [],
      0,
    ).sections.labs;
    expect(entries.flatMap((e) => e.maybeSameAs ?? [])).toEqual([]);
  });

  it('unreadable in both is two', () => {
    const unreadable = (s: string) => medicine(s, 'Unreadable entry', { warnings: ['unreadable'] });
    expect(medicines([unreadable('a')], [unreadable('b')])).toHaveLength(2);
  });

  it('penicillin and penicillins point at each other', () => {
    const [a, b] = [allergy('a', 'PENICILLIN'), allergy('b', 'Penicillins', { severity: 'severe' })];
    const sections = [a, b].map((one, n) => source('ab'[n]!, { allergies: part<'allergies'>([one]) }));
    const { entries } = merge(sections, [], 0).sections.allergies;
    expect(entries.map((e) => e.maybeSameAs?.length)).toEqual([1, 1]);
  });
});
