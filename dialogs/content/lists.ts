import type {
  Entry,
  EntryOf,
  Failure,
  HealthRecord,
  Lab,
  Section,
  SectionId,
} from '../../bot/records/record.js';
import { describeDate, VA_ZONE } from '../../bot/sharing/index.js';
import type { Language, Words } from '../message.js';
import { contentFor } from './index.js';
import { isCritical, isSimple, itemWords, type ItemContext } from './items/index.js';
import { listed } from './words.js';

/** A section as people get it: what must be said first, the entries, and what every list ends with. */
export interface SectionList {
  readonly id: SectionId;
  readonly title: string;
  /** The state of the section, when it is anything but complete and present. Always said before the first entry. */
  readonly notes: readonly string[];
  /** That the names are not in the language of the person; empty where they are. */
  readonly inEnglish: string;
  readonly items: readonly Words[];
  /** When it was fetched, and what it may miss. */
  readonly ending: readonly string[];
  /** The ending of a text message. */
  readonly shortEnding: string;
}

export function listOf<S extends SectionId>(language: Language, record: HealthRecord, id: S): SectionList {
  const say = contentFor(language).section;
  return {
    id,
    title: say.title(id),
    notes: notesFor(language, record, id),
    inEnglish: namedInRecord(id) && entriesOf(record, id).length > 0 ? say.inEnglish : '',
    items: itemsOf(language, record, id),
    ...endingOf(language, record, id),
  };
}

/** Vitals, and what is known of a person, have names of our own. */
const namedInRecord = (id: SectionId): boolean => id !== 'vitals' && id !== 'demographics';

/** When it was read and what it may miss. Of a section that could not be read there is nothing to say that of. */
function endingOf(
  language: Language,
  record: HealthRecord,
  id: SectionId,
): Pick<SectionList, 'ending' | 'shortEnding'> {
  if (record.sections[id].state === 'failed') return { ending: [], shortEnding: '' };
  const say = contentFor(language).section;
  const tests = id === 'labs' || id === 'vitals';
  const mayMiss = isSimple(id) ? say.mayMissCare : say.mayMiss;
  const shortEnding = isSimple(id) ? say.short.endingCare : say.short.ending;
  const short = [
    shortEnding(fetchedAt(record, language, false)),
    ...(tests ? [say.short.cannotInterpret] : []),
  ];
  return {
    ending: [say.fetched(fetchedAt(record, language)), mayMiss, ...(tests ? [say.cannotInterpret] : [])],
    shortEnding: short.join(' '),
  };
}

export const entriesOf = <S extends SectionId>(record: HealthRecord, id: S): readonly EntryOf[S][] => {
  const { entries } = record.sections[id] as Section<EntryOf[S]>;
  return id === 'labs' ? criticalFirst(entries) : entries;
};

/** One entry in plain words, numbered when it has a place in a list. */
export function entryWords<S extends SectionId>(
  language: Language,
  record: HealthRecord,
  id: S,
  entry: EntryOf[S],
  position?: ItemContext['position'],
): Words {
  const say = contentFor(language);
  return itemWords(id, entry, { language, say, position, from: fromOf(record, entry, language) });
}

function itemsOf<S extends SectionId>(language: Language, record: HealthRecord, id: S): readonly Words[] {
  const entries = entriesOf(record, id);
  return entries.map((entry, i) => entryWords(language, record, id, entry, { n: i + 1, of: entries.length }));
}

/** A result the lab marked critical is said first (facts: conversation 3). */
const criticalFirst = <E extends Entry>(entries: readonly E[]): readonly E[] => {
  const critical = entries.filter((e) => isCritical(e as unknown as Lab));
  return critical.length === 0 ? entries : [...critical, ...entries.filter((e) => !critical.includes(e))];
};

/** Failed, incomplete, empty, known none and not offered are told apart. */
function notesFor(language: Language, record: HealthRecord, id: SectionId): readonly string[] {
  const { section: say, items } = contentFor(language);
  const { state, entries, failures } = record.sections[id];
  const places = listed([...new Set(failures.map((f) => nameOf(record, f.source)))], items.and);
  if (state === 'failed') return failedNotes(language, record, id);
  if (state === 'notProvided') return [say.notProvided(id)];
  if (state === 'knownNone') return [say.knownNone(id)];
  if (failures.length === 0) return entries.length === 0 ? [say.empty(id)] : [];
  const first = entries.length === 0 ? say.nothingYet(id, places) : say.incomplete(id, places);
  return [first, ...accessNotes(language, record, failures)];
}

const ownOnly = ['signIn', 'webOnly'] as const;

/** "Try again later" would be wrong where only a sign-in helps. */
function failedNotes(language: Language, record: HealthRecord, id: SectionId): readonly string[] {
  const say = contentFor(language).section;
  const { failures } = record.sections[id];
  const why = ownOnly.find((w) => failures.length > 0 && failures.every((f) => f.why === w));
  if (why !== undefined) return [say.failedFor[why](id)];
  return [say.failed(id), ...accessNotes(language, record, failures)];
}

/** What a person can do about sources that only the Veteran's own sign-in opens. */
export function accessNotes(
  language: Language,
  record: HealthRecord,
  failures: readonly Failure[],
): readonly string[] {
  const { section: say, items } = contentFor(language);
  return ownOnly.flatMap((why) => {
    const places = [...new Set(failures.filter((f) => f.why === why).map((f) => nameOf(record, f.source)))];
    return places.length > 0 ? [say.onlyBy[why](listed(places, items.and))] : [];
  });
}

const nameOf = (record: HealthRecord, source: string): string =>
  record.sources.find((s) => s.id === source)?.name ?? source;

/** Where an entry came from, as a sentence: said where it is not simply the one VA source. */
function fromOf(record: HealthRecord, { from }: Entry, language: Language): string | undefined {
  const say = contentFor(language).items;
  if (from.kind !== 'va') return say.source(from.kind);
  if (record.sources.length < 2) return undefined;
  const others = (from.also ?? []).filter((s) => s !== from.source).map((s) => nameOf(record, s));
  return say.from(listed([from.facility ?? nameOf(record, from.source), ...others], say.and));
}

export const fetchedAt = (record: HealthRecord, language: Language, time = true): string =>
  describeDate(new Date(record.fetchedAt).toISOString(), language, {
    time,
    timeZone: VA_ZONE,
  });
