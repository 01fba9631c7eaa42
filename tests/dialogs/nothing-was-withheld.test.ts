import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sensitivities } from '../../bot/records/sensitivity.js';
import { sectionIds } from '../../bot/records/sections.js';
import type {
  Entry,
  Failure,
  HealthRecord,
  Section,
  SectionId,
  Sensitivity,
} from '../../bot/records/record.js';
import { documentOf, writeText } from '../../bot/sharing/index.js';
import { contentFor } from '../../dialogs/content/index.js';
import { sectionLines, toldOn } from '../../dialogs/content/section-lines.js';
import { helper, level2, Talk, textOf } from '../support/fake-turn.js';
import { allergy, condition, lab, medicine, sampleRecord } from '../support/sample-record.js';

const categories = fc.uniqueArray(fc.constantFrom(...sensitivities), { maxLength: 2 });
const failures = fc.uniqueArray(fc.constantFrom<Failure>({ source: 'oracle', why: 'timeout' }), {
  maxLength: 1,
});
const made = { medicines: medicine, allergies: allergy, conditions: condition, labs: lab } as const;
type Made = keyof typeof made;
const filled = Object.keys(made) as readonly Made[];

const sectionOf = (id: Made) =>
  fc.record({ sensitive: fc.array(categories, { maxLength: 4 }), failures }).map((given): Section => {
    const entries = given.sensitive.map((sensitivity, n): Entry => ({
      ...made[id](`Testwood ${id} ${n}`),
      id: `${id}:${n}`,
      sensitivity,
      maybeSameAs: [`${id}:${n - 1}`, `${id}:${n + 1}`].filter((other) => !/-1|:4/.test(other)),
    }));
    return asMerged(id, entries, given.failures);
  });

/** As bot/records/merge.ts gives it. */
const asMerged = (id: SectionId, entries: readonly Entry[], failed: readonly Failure[]): Section => ({
  id,
  state: entries.length > 0 ? 'present' : failed.length > 0 ? 'failed' : 'empty',
  entries,
  failures: failed,
});

const records = fc.tuple(...filled.map(sectionOf)).map((sections) => {
  const parts = Object.fromEntries(sections.map((section) => [section.id, section]));
  return sampleRecord(parts, {
    sources: [
      { id: 'vista', name: 'VA Dayton', answered: true },
      { id: 'oracle', name: 'VA Columbus', answered: false },
    ],
  });
});

/** The same person's record, had the sources never held what this helper is not told. */
function neverHeld(record: HealthRecord, signedFor: readonly Sensitivity[]): HealthRecord {
  const told = ({ sensitivity }: Entry) => sensitivity.every((one) => signedFor.includes(one));
  const all = Object.values(record.sections) as readonly Section[];
  const gone = new Set(all.flatMap(({ entries }) => entries.filter((e) => !told(e)).map(({ id }) => id)));
  const sections = all.map(({ id, entries, failures: failed }) => [
    id,
    asMerged(
      id,
      entries.filter(told).map((entry) => withoutIds(entry, gone)),
      failed,
    ),
  ]);
  return { ...record, sections: Object.fromEntries(sections) as HealthRecord['sections'] };
}

function withoutIds({ maybeSameAs, ...entry }: Entry, gone: ReadonlySet<string>): Entry {
  const left = (maybeSameAs ?? []).filter((id) => !gone.has(id));
  return left.length > 0 ? { ...entry, maybeSameAs: left } : entry;
}

/** Everything the helper can get of it on pages and as a file. */
function written(record: HealthRecord, signedFor: readonly Sensitivity[], language: 'en' | 'es'): string {
  const told = toldOn(language, record, { signedFor });
  const pages = sectionIds.map((id) => sectionLines(language, told, id));
  const words = contentFor(language).document;
  return JSON.stringify([pages, writeText(documentOf(told, words))]);
}

/** And everything the conversation says, read to its end. */
async function said(
  record: HealthRecord,
  signedFor: readonly Sensitivity[],
  channel: 'web' | 'voice',
): Promise<string> {
  const all: string[] = [];
  for (const asked of [
    'summary',
    'my medications',
    'my allergies',
    'my conditions',
    'my labs',
    'Testwood medicines 1',
  ]) {
    const talk = new Talk({ channel, record, standing: { ...level2, actor: helper, signedFor } });
    await talk.start();
    all.push(textOf(await talk.say(asked)), textOf(await talk.say('next')), textOf(await talk.say('next')));
    all.push(talk.effects.join());
  }
  return all.join('\n');
}

describe('what a helper gets never shows that something was withheld', () => {
  it('pages and the file are what they would be if it had never been there', () => {
    fc.assert(
      fc.property(records, categories, fc.constantFrom('en', 'es'), (record, signedFor, language) => {
        expect(written(record, signedFor, language)).toBe(
          written(neverHeld(record, signedFor), signedFor, language),
        );
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('so is every answer of the conversation, on the web and on a call', async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        categories,
        fc.constantFrom('web', 'voice'),
        async (record, signedFor, channel) => {
          expect(await said(record, signedFor, channel)).toBe(
            await said(neverHeld(record, signedFor), signedFor, channel),
          );
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  it('an entry comes only when everything that makes it sensitive was signed for', () => {
    fc.assert(
      fc.property(records, categories, (record, signedFor) => {
        const told = Object.values(toldOn('en', record, { signedFor }).sections).flatMap(
          (section): readonly Entry[] => section.entries,
        );
        const meant = Object.values(record.sections)
          .flatMap((section): readonly Entry[] => section.entries)
          .filter(({ sensitivity }) => sensitivity.every((one) => signedFor.includes(one)));
        expect(told.map(({ id }) => id)).toEqual(meant.map(({ id }) => id));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it.each<[string, readonly Sensitivity[]]>([
    ['nothing signed for', []],
    ['everything but that signed for', sensitivities.filter((one) => one !== 'restricted')],
  ])('what a source only calls restricted is not told with %s', (_, signedFor) => {
    const entry = { ...medicine('TESTWOOD OIL'), sensitivity: ['restricted' as const] };
    const told = toldOn('en', sampleRecord({ medicines: { entries: [entry] } }), { signedFor });
    expect(told.sections.medicines).toMatchObject({ entries: [], state: 'notProvided' });
  });

  it('a section whose only entry is withheld and whose other source failed reads as failed, never as empty', () => {
    const entry = { ...medicine('TESTWOOD OIL'), sensitivity: ['hiv' as const] };
    const failed: Failure = { source: 'oracle', why: 'timeout' };
    const record = sampleRecord({ medicines: { entries: [entry], failures: [failed] } });
    expect(toldOn('en', record, { signedFor: [] }).sections.medicines.state).toBe('failed');
  });
});
