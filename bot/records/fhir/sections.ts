import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReadFile } from '../files/file.js';
import type { Entry, SectionId } from '../record.js';
import { sectionIds } from '../sections.js';
import type { SourceSection, SourceSections, Why } from '../source.js';
import { heldCcdas, readHeldCcda, withDocuments } from './attached-ccda.js';
import { fetchAttachments } from './binaries.js';
import type { FhirClient, Found } from './client.js';
import { gather, type Asked, type Gathered } from './gather.js';
import { internedBy } from './interned.js';
import { isObject, text, type Json } from './json.js';
import { namesOf } from './person.js';
import type { Reading } from './reading.js';
import { poolOf, type Pool } from './references.js';
import { sectionsOf } from './routes.js';
import { sectionReaders, type SectionReader } from './section-readers.js';

export interface SectionsContext {
  readonly source: string;
  readonly now: number;
  /** Checked to be the right person's. */
  readonly patient: Json;
  readonly patientIds: ReadonlySet<string>;
}

/** Every section of one person. A search that fails fails its own sections and no other. */
export async function readSections(
  client: FhirClient,
  context: SectionsContext,
  signal: AbortSignal,
): Promise<SourceSections> {
  const gathered = once(await gather(client, context.patient, signal));
  const asked = [...gathered.first, ...gathered.later];
  // One pool: a medicine's reason may be in the conditions.
  const resources = asked.flatMap(({ found }) => [...found.matches, ...found.included]);
  const known = poolOf([...resources, ...gathered.extra, context.patient]);
  const pool = new Map([...known, ...(await fetchAttachments(client, resources, known, signal))]);
  const bySection = sortedInto(gathered, context.patient, pool);
  const { source, patientIds, now } = context;
  const sections = sectionIds.map((id) => {
    const read = sectionReaders[id] as SectionReader<Entry>;
    const reading = read([...(bySection.get(id) ?? [])], { source, patientIds, now, pool });
    return [
      id,
      asSection(
        reading,
        asked.filter(({ search }) => search.sections.includes(id)),
      ),
    ];
  });
  const read = Object.fromEntries(sections) as unknown as SourceSections;
  return withDocuments(read, await documentsOf(resources, pool, context, signal), source);
}

/** C-CDA documents of this person; each takes a moment of the whole process, so others get their turn in between. */
async function documentsOf(
  resources: readonly unknown[],
  pool: Pool,
  { source, now, patient }: SectionsContext,
  signal: AbortSignal,
): Promise<readonly ReadFile[]> {
  const owner = { names: namesOf(patient), birthDate: text(patient.birthDate) };
  const files: ReadFile[] = [];
  for (const [n, held] of heldCcdas(resources, pool).entries()) {
    if (signal.aborted) break;
    await nextTurn();
    const read = readHeldCcda(held, n, owner, { source, now, kind: 'va' });
    if (read.state === 'read') files.push(read.file);
  }
  return files;
}

/** The same resource found twice is one. */
function once({ first, later, extra }: Gathered): Gathered {
  const intern = internedBy();
  const all = (asked: readonly Asked[]): readonly Asked[] =>
    asked.map(({ search, found }) => ({
      search,
      found: { ...found, matches: found.matches.map(intern), included: found.included.map(intern) },
    }));
  return { first: all(first), later: all(later), extra: extra.map(intern) };
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

function asSection(reading: Reading<Entry>, asked: readonly Asked[]): SourceSection {
  const failures = asked.filter(({ found, search }) => found.why !== undefined && !isMissing(found, search));
  const foreign = reading.hidden.some((h) => h.why === 'otherPerson');
  const why: Why | undefined = failures[0]?.found.why ?? (foreign ? 'unreadable' : undefined);
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
