import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Entry, HealthRecord, SectionId } from '../../bot/records/record.js';
import { sectionIds } from '../../bot/records/sections.js';
import { sensitivities } from '../../bot/records/sensitivity.js';
import type { Choice } from '../../bot/sharing/choice.js';
import { choose, documentOf } from '../../bot/sharing/index.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { entry, recordWith } from './synthetic.js';

fc.configureGlobal({ seed: 7 });

const some = <T>(of: readonly T[], most = of.length) =>
  fc.uniqueArray(fc.constantFrom(...of), { maxLength: most });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const dates = fc.constantFrom('1999', '2010-05', '2024-02-29', '2024-06-01T03:30:00Z', 'unknown', undefined);

const section = (id: SectionId) =>
  fc
    .record({
      state: fc.constantFrom('knownNone', 'empty', 'notProvided', 'failed'),
      entries: fc.array(
        fc.record({
          date: dates,
          sensitivity: some(sensitivities, 2),
          to: fc.nat(3),
          text: maybe(fc.constant('words')),
        }),
        { maxLength: 4 },
      ),
      failures: fc.array(fc.constant({ source: 'oracle', why: 'timeout' }), { maxLength: 1 }),
      status: fc.constantFrom('active', 'expired'),
    })
    .map(({ state, entries, failures, status }) => ({
      id,
      failures,
      state: entries.length > 0 ? 'present' : failures.length > 0 ? 'failed' : state,
      entries: entries.map(({ to, ...more }, n) => ({
        ...entry(`${id}-${n}`, `${id} ${n}`, { ...more, maybeSameAs: [`${id}-${to}`] }),
        ...(id === 'allergies' ? { reactions: [] } : {}),
        ...(id === 'medicines' ? { status, lastFilled: more.date } : {}),
        ...(id === 'history' ? { kind: status === 'active' ? 'social' : 'journal' } : {}),
      })),
    }));

const records = fc
  .record(Object.fromEntries(sectionIds.map((id) => [id, section(id)])))
  .map((sections) => recordWith(sections as unknown as Partial<HealthRecord['sections']>));
const choices: fc.Arbitrary<Choice> = fc.record({
  sections: maybe(some(sectionIds)),
  since: maybe(fc.constantFrom('2010-05-31', '2024-06-01')),
  until: maybe(fc.constantFrom('2010-05-01', '2024-05-31')),
  notes: fc.boolean(),
  sensitive: maybe(some(sensitivities)),
});

const all = ({ sections }: HealthRecord): readonly Entry[] =>
  Object.values(sections).flatMap(({ entries }) => entries as readonly Entry[]);
const wanted = (id: SectionId, { sections }: Choice): boolean =>
  sections === undefined || sections.includes(id) || (id === 'allergies' && sections.includes('medicines'));
const may = ({ sensitivity }: Entry, { sensitive }: Choice): boolean =>
  sensitive === undefined || sensitivity.every((one) => sensitive.includes(one));

describe('whatever is chosen of whatever record', () => {
  it('nothing is invented: each entry is one of the record, at most with less of it', () => {
    fc.assert(
      fc.property(records, choices, (record, choice) => {
        const byId = new Map(all(record).map((e) => [e.id, e]));
        for (const chosen of all(choose(record, choice))) {
          const { maybeSameAs = [], ...own } = chosen;
          expect(byId.get(chosen.id)).toMatchObject(own);
          for (const id of maybeSameAs) expect(byId.get(chosen.id)?.maybeSameAs).toContain(id);
        }
      }),
    );
  });

  it('nothing is lost that was chosen, whole in its order, and nothing is there that was not', () => {
    fc.assert(
      fc.property(records, choices, (record, choice) => {
        const undated: Choice = { ...choice, since: undefined, until: undefined };
        for (const id of sectionIds) {
          const entries: readonly Entry[] = record.sections[id].entries;
          const kept = choose(record, undated).sections[id].entries.map((e) => e.id);
          expect(kept).toEqual(
            wanted(id, choice) ? entries.filter((e) => may(e, choice)).map((e) => e.id) : [],
          );
          const inDates = choose(record, choice).sections[id].entries.map((e) => e.id);
          expect(kept).toEqual(expect.arrayContaining(inDates));
          if (id === 'allergies' || id === 'conditions') expect(inDates).toEqual(kept);
          const dateless = entries.filter(
            (e) => kept.includes(e.id) && (e.date === undefined || e.date === 'unknown'),
          );
          expect(inDates).toEqual(expect.arrayContaining(dateless.map((e) => e.id)));
        }
      }),
    );
  });

  it('no entry points to one that is not there', () => {
    fc.assert(
      fc.property(records, choices, (record, choice) => {
        const before = new Set(all(record).map(({ id }) => id));
        const left = all(choose(record, choice));
        const there = new Set(left.map(({ id }) => id));
        const dangling = left
          .flatMap((e) => e.maybeSameAs ?? [])
          .filter((id) => before.has(id) && !there.has(id));
        expect(dangling).toEqual([]);
      }),
    );
  });

  it('a section not chosen is only ever that, and a failed one never reads as empty', () => {
    fc.assert(
      fc.property(records, choices, (record, choice) => {
        for (const { id, state, entries } of documentOf(choose(record, choice), en).sections) {
          expect(state === 'notChosen').toBe(!wanted(id, choice));
          expect(state === 'present').toBe(entries.length > 0);
          if (!wanted(id, choice) || entries.length > 0) continue;
          const { failures } = record.sections[id];
          expect(state === 'unavailable').toBe(failures.length > 0 || record.sections[id].state === 'failed');
        }
      }),
    );
  });

  it('chosen twice is chosen once, and the record stays as it was', () => {
    fc.assert(
      fc.property(records, choices, (record, choice) => {
        const before = structuredClone(record);
        const once = choose(record, choice);
        expect(choose(once, choice)).toEqual(once);
        expect(record).toEqual(before);
      }),
    );
  });
});
