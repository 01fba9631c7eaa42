import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agree, facetsOf, factsOf } from '../../../bot/records/merging/facts.js';
import type { Lab } from '../../../bot/records/record.js';
import { mergeEntries } from '../../../bot/records/same.js';

const maybe = <T>(...values: T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const written = fc.record({
  name: fc.constantFrom('Glucose', 'GLUCOSE'),
  date: maybe('2026-03-07', '2026-03-07T21:00:00-05:00', '2026-03-08T02:00:00Z', '2026-03-07T09:00:00-05:00'),
  facility: maybe('Dayton', 'Cleveland'),
  code: maybe({ system: 's', code: '1' }, { system: 's', code: '2' }),
  text: maybe('Seen.', 'Not seen.'),
  value: fc.constantFrom('7', '7.0', '8'),
  details: fc.uniqueArray(
    fc.constantFrom('1', '2', '3').map((n) => ({ label: `L${n}`, value: n })),
    { maxLength: 2, selector: (d) => d.label },
  ),
  warnings: fc.constantFrom([], ['timeUncertain'] as const, ['unconfirmed'] as const),
});

const sources = fc.array(fc.array(written, { maxLength: 4 }), { minLength: 2, maxLength: 4 }).map((all) =>
  all.map((entries, n) =>
    entries.map(({ value, facility, ...fields }, m): Lab => {
      const given = Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined));
      const from = { source: `s${n}`, kind: 'va' as const, ...(facility ? { facility } : {}) };
      return {
        ...(given as typeof fields & { date: string }),
        result: { value },
        id: `s${n}:${m}`,
        from,
        sensitivity: [],
      } as unknown as Lab;
    }),
  ),
);

const sourcesOf = ({ from }: Lab): readonly string[] => [from.source, ...(from.also ?? [])];
/** What is told, apart from who told it and in which spelling. */
const told = (entries: readonly Lab[]): readonly string[] =>
  entries
    .map((e) =>
      JSON.stringify([
        factsOf(e),
        { ...facetsOf(e), details: [...facetsOf(e).details].toSorted() },
        e.warnings.toSorted(),
        sourcesOf(e).toSorted(),
      ]),
    )
    .toSorted();

describe('merging, whatever the sources say', () => {
  it('loses nothing: every entry is in one that says all it says and names its source', () => {
    fc.assert(
      fc.property(sources, (all) => {
        const merged = mergeEntries('labs', all);
        expect(merged.flatMap(sourcesOf).toSorted()).toEqual(
          all
            .flat()
            .map((e) => e.from.source)
            .toSorted(),
        );
        for (const entry of all.flat()) expect(merged.some((one) => holds(one, entry))).toBe(true);
      }),
    );
  });

  it('never makes one of entries that contradict each other', () => {
    fc.assert(
      fc.property(sources, (all) => {
        for (const one of mergeEntries('labs', all))
          for (const source of sourcesOf(one))
            expect(all.flat().some((e) => e.from.source === source && holds(one, e))).toBe(true);
      }),
    );
  });

  it('says the same in any order of the sources', () => {
    fc.assert(
      fc.property(sources, (all) => {
        expect(told(mergeEntries('labs', all.toReversed()))).toEqual(told(mergeEntries('labs', all)));
      }),
    );
  });

  it('of a reading with itself adds nothing', () => {
    fc.assert(
      fc.property(sources, ([one]) => {
        const again = one!.map((e) => ({ ...e, id: `again:${e.id}`, from: { ...e.from, source: 'again' } }));
        const merged = mergeEntries('labs', [one!, again]);
        expect(merged.map((e) => e.id)).toEqual(one!.map((e) => e.id));
      }),
    );
  });

  it('points from a to b as from b to a, and only at entries that are there', () => {
    fc.assert(
      fc.property(sources, (all) => {
        const merged = mergeEntries('labs', all);
        const byId = new Map(merged.map((e) => [e.id, e]));
        for (const { id, maybeSameAs = [] } of merged)
          for (const other of maybeSameAs) expect(byId.get(other)?.maybeSameAs).toContain(id);
      }),
    );
  });

  it.each(['all alike', 'all different', 'one name'])('ends with 10,000 entries a side, %s', (how) => {
    const side = (source: string): Lab[] =>
      Array.from({ length: 10_000 }, (_, n) => ({
        id: `${source}:${n}`,
        name: how === 'all different' ? `Test ${n}` : 'Glucose',
        result: { value: how === 'all alike' ? '7' : String(n + (source === 'a' ? 0 : 0.5)) },
        from: { source, kind: 'va' },
        sensitivity: [],
        warnings: [],
      }));
    expect(mergeEntries('labs', [side('a'), side('b')])).toHaveLength(how === 'all alike' ? 10_000 : 20_000);
  });
});

function holds(one: Lab, entry: Lab): boolean {
  const [whole, part] = [facetsOf(one), facetsOf(entry)];
  const kept = (['code', 'facility', 'text', 'date'] as const).every(
    (k) => part[k] === undefined || whole[k] === part[k],
  );
  const details = [...part.details].every(([label, value]) => whole.details.get(label) === value);
  return (
    kept &&
    details &&
    agree(whole, part) &&
    factsOf(one) === factsOf(entry) &&
    sourcesOf(one).includes(entry.from.source) &&
    entry.warnings.every((w) => one.warnings.includes(w))
  );
}
