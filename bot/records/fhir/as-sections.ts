import type { ReadFile } from '../files/file.js';
import type { Entry, SectionId } from '../record.js';
import { sectionIds } from '../sections.js';
import type { SourceSection, SourceSections, Why } from '../source.js';
import { heldCcdas, withDocuments } from './attached-ccda.js';
import { fetchedFiles, wantedFiles, type WantedFile } from './binaries.js';
import type { Found } from './client.js';
import type { Asked, Gathered } from './gather.js';
import { internedBy } from './interned.js';
import { isObject, type Json } from './json.js';
import { missingNames } from './missing-medicines.js';
import type { Reading } from './reading.js';
import { poolOf, type Pool } from './references.js';
import type { Answer } from './request.js';
import { sectionsOf } from './routes.js';
import { sectionReaders, type SectionReader } from './section-readers.js';

export interface SectionsContext {
  readonly source: string;
  readonly now: number;
  /** Checked to be the right person's. */
  readonly patient: Json;
  readonly patientIds: ReadonlySet<string>;
}

/** What a server has answered, and the files it is still to be asked for. */
export interface Held extends Gathered {
  readonly resources: readonly unknown[];
  /** One pool: a medicine's reason may be in the conditions. */
  readonly known: Pool;
  readonly wanted: readonly WantedFile[];
}

/** C-CDA documents read so far. */
export interface Documents {
  readonly read: ReadFile[];
  whole: boolean;
}

type Answers = ReadonlyMap<string, Answer>;

export function hold(gathered: Gathered, { patient }: SectionsContext): Held {
  const once = interned(gathered);
  const resources = [...once.first, ...once.later].flatMap(({ found }) => [
    ...found.matches,
    ...found.included,
  ]);
  const names = [...gathered.answers.values()].flatMap((answer) => (answer.ok ? [answer.body] : []));
  const known = poolOf([...resources, ...once.extra, ...names, patient]);
  return { ...once, resources, known, wanted: wantedFiles(resources, known) };
}

export const poolWith = ({ known, wanted }: Held, files: Answers): Pool =>
  new Map([...known, ...fetchedFiles(wanted, files)]);

export function asSections(
  held: Held,
  files: Answers,
  documents: Documents,
  context: SectionsContext,
): SourceSections {
  const { source, patientIds, now, patient } = context;
  const pool = poolWith(held, files);
  const asked = [...held.first, ...held.later];
  const bySection = sortedInto(held, patient, pool);
  const late = lacking(held, files, documents, pool);
  const sections = sectionIds.map((id) => {
    const read = sectionReaders[id] as SectionReader<Entry>;
    const reading = read([...(bySection.get(id) ?? [])], { source, patientIds, now, pool });
    const own = asked.filter(({ search }) => search.sections.includes(id));
    return [id, asSection(reading, own, late.get(id))];
  });
  return withDocuments(Object.fromEntries(sections) as unknown as SourceSections, documents.read, source);
}

/** A C-CDA may add to any list: these are the ones on which an entry that is missing does harm. */
const addedTo: readonly SectionId[] = ['documents', 'allergies', 'medicines'];

/** Sections that lack the name of a medicine, the words of a note or a document: it did not come, and may another time. */
function lacking(held: Held, files: Answers, documents: Documents, pool: Pool): ReadonlyMap<SectionId, Why> {
  const names = held.first
    .filter(({ search }) => search.names === true)
    .flatMap(({ found }) => missingNames(found))
    .map((key) => ({ section: 'medicines' as const, why: whyOf(held.answers.get(key)) }));
  const wanted = held.wanted.flatMap(({ url, section }) =>
    (section === 'documents' ? addedTo : [section]).map((id) => ({
      section: id,
      why: whyOf(files.get(url)),
    })),
  );
  const unread = !documents.whole && heldCcdas(held.resources, pool).length > 0;
  const late = unread ? addedTo.map((section) => ({ section, why: 'timeout' as const })) : [];
  return new Map(
    [...late, ...wanted, ...names].flatMap(({ section, why }) => (why === undefined ? [] : [[section, why]])),
  );
}

const passing: ReadonlySet<Why> = new Set<Why>(['timeout', 'unavailable', 'tooMany']);

/** A file that a server does not have, or does not give, is not waited for: its entry says what there is of it. */
function whyOf(answer: Answer | undefined): Why | undefined {
  if (answer === undefined) return 'timeout';
  return !answer.ok && passing.has(answer.why) ? answer.why : undefined;
}

/** The same resource found twice is one. */
function interned({ first, later, extra, answers }: Gathered): Gathered {
  const intern = internedBy();
  const all = (asked: readonly Asked[]): readonly Asked[] =>
    asked.map(({ search, found }) => ({
      search,
      found: { ...found, matches: found.matches.map(intern), included: found.included.map(intern) },
    }));
  return { first: all(first), later: all(later), extra: extra.map(intern), answers };
}

type BySection = ReadonlyMap<SectionId, ReadonlySet<unknown>>;

/** What was asked first stays in the section it was asked for, unreadable answers included; the rest goes where it belongs. */
function sortedInto({ first, later }: Gathered, patient: Json, pool: Pool): BySection {
  const bySection = new Map(sectionIds.map((id) => [id, new Set<unknown>()]));
  const put = (id: SectionId, resource: unknown): unknown => bySection.get(id)!.add(resource);
  for (const { search, found } of first) for (const match of found.matches) put(search.sections[0]!, match);
  for (const { search, found } of later)
    for (const match of found.matches)
      for (const id of isReadable(match) ? sectionsOf(match, pool) : search.sections.slice(0, 1))
        put(id, match);
  for (const id of sectionsOf(patient, pool)) put(id, patient);
  return bySection;
}

const isReadable = (match: unknown): match is Json =>
  isObject(match) && typeof match.resourceType === 'string';

function asSection(reading: Reading<Entry>, asked: readonly Asked[], late: Why | undefined): SourceSection {
  const failures = asked.filter(({ found, search }) => found.why !== undefined && !isMissing(found, search));
  const foreign = reading.hidden.some((h) => h.why === 'otherPerson');
  const why: Why | undefined = failures[0]?.found.why ?? late ?? (foreign ? 'unreadable' : undefined);
  return {
    entries: reading.entries,
    knownNone: reading.knownNone,
    provided: reading.entries.length > 0 || asked.some(({ found, search }) => !isMissing(found, search)),
    ...(why === undefined ? {} : { why }),
  };
}

/** The server does not have this kind of resource, which is no failure. */
const isMissing = (found: Found, search: Asked['search']): boolean =>
  found.issue === 'not-supported' ||
  (search.optional === true &&
    (found.why === 'unreadable' || found.why === 'refused') &&
    found.matches.length === 0);
