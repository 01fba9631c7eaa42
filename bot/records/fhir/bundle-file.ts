import type { FileContext, FileReader, FileReading, ReadFile, ReadWarning } from '../files/file.js';
import { sourceSections } from '../files/file.js';
import type { SectionId } from '../record.js';
import { sectionIds } from '../sections.js';
import type { SourceSection, SourceSections } from '../source.js';
import { heldCcdas, readHeldCcda, withDocuments } from './attached-ccda.js';
import { holdingsOf, type Held, type Holdings } from './bundle-entries.js';
import { parseFile } from './file-json.js';
import { internedBy } from './interned.js';
import { isObject, text, type Json } from './json.js';
import { peopleOf, type People } from './people.js';
import type { ReadContext } from './reading.js';
import { ownKey, type Pool } from './references.js';
import { sectionsOf } from './routes.js';
import { sharedBundleFindings } from './shared-bundle/shared-bundle.js';
import { sectionReaders, type SectionReader } from './section-readers.js';

export const fileLimits = { bytes: 128 * 1024 * 1024 } as const;

/** A FHIR R4 file: a Bundle of any type, one resource, or a bulk export (NDJSON). */
export const readFhirFile: FileReader = (bytes, context) => {
  if (bytes.length > fileLimits.bytes) return refused('tooLarge');
  const parsed = parseFile(bytes);
  switch (parsed.state) {
    case 'broken':
      return bytes.includes(0x7b) ? refused('broken') : { state: 'refused', why: 'notARecord' };
    case 'whole':
      return readWhole(parsed.value, context);
    case 'lines': {
      const holdings = holdingsOf(asBundle(parsed.values));
      if (holdings.held.length === 0) return { state: 'refused', why: 'notARecord' };
      const broken = parsed.broken.map((line) => ({ code: 'unreadable', place: `line ${line}` }));
      return readHoldings(holdings, context, broken);
    }
    case 'cut': {
      const holdings = holdingsOf({ resourceType: 'Bundle', type: parsed.type, entry: parsed.entries });
      return readHoldings(holdings, context, [{ code: 'cutOff', place: `Bundle.entry[${parsed.at}]` }]);
    }
  }
};

type Why = Extract<FileReading, { state: 'refused' }>['why'];

const refused = (why: Why, place?: string): Extract<FileReading, { state: 'refused' }> => ({
  state: 'refused',
  why,
  format: 'fhir',
  ...(place === undefined ? {} : { place }),
});

const asBundle = (resources: readonly unknown[]): Json => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});

const noPool: Pool = new Map();

function readWhole(value: unknown, context: FileContext): FileReading {
  if (!isObject(value) || typeof value.resourceType !== 'string')
    return { state: 'refused', why: 'notARecord' };
  if (value.resourceType === 'Bundle')
    return readHoldings(holdingsOf(value), context, sharedBundleFindings(value) ?? []);
  if (sectionsOf(value, noPool).length === 0) return refused('notARecord', text(value.resourceType));
  return readHoldings(
    { held: [{ resource: value, place: value.resourceType }], unreadable: [] },
    context,
    [],
  );
}

function readHoldings(
  { held: all, unreadable }: Holdings,
  context: FileContext,
  noticed: readonly ReadWarning[],
): FileReading {
  const held = once(all);
  if (held.length === 0)
    return noticed.length > 0 || unreadable.length > 0 ? refused('broken') : refused('empty');
  const pool = poolOfFile(held);
  const bySection = sorted(held, pool);
  if (bySection.size === 0) return refused('notARecord');
  const people = peopleOf(held, pool);
  if (people.second !== undefined) return { ...refused('twoPeople', people.second), warnings: noticed };
  const documents = documentsOf(held, pool, people, context);
  return {
    state: 'read',
    format: 'fhir',
    version: '4.0.1',
    ...(people.person === undefined ? {} : { person: people.person }),
    sections: withDocuments(readAll(bySection, pool, people, context), documents.files, context.source),
    warnings: [
      ...noticed,
      ...unreadable.map((place) => ({ code: 'unreadable', place })),
      ...documents.warnings,
      ...(people.person === undefined ? [{ code: 'personUnknown', place: held[0]!.place }] : []),
    ],
  };
}

/** The same resource twice is one; two versions of it are both kept. */
function once(held: readonly Held[]): readonly Held[] {
  const intern = internedBy();
  return held.filter(({ resource }) => intern(resource) === resource);
}

interface Documents {
  readonly files: readonly ReadFile[];
  readonly warnings: readonly ReadWarning[];
}

/** C-CDA documents inside the file. One of another person is only listed. */
function documentsOf(held: readonly Held[], pool: Pool, people: People, context: FileContext): Documents {
  const ccdas = heldCcdas(
    held.map(({ resource }) => resource),
    pool,
  );
  const readings = ccdas.map((ccda, n) => readHeldCcda(ccda, n, people.owner, context));
  const placeOf = (n: number): string =>
    held.find(({ resource }) => resource === ccdas[n]?.reference)?.place ?? 'Bundle';
  return {
    files: readings.flatMap((reading) => (reading.state === 'read' ? [reading.file] : [])),
    warnings: readings.flatMap((reading, n) =>
      reading.state === 'read'
        ? []
        : [
            {
              code: reading.state === 'notTheirs' ? 'documentOfAnother' : 'documentUnreadable',
              place: placeOf(n),
            },
          ],
    ),
  };
}

/** By `fullUrl` and by `Type/id`: exporters refer either way. Of two with one key the first is found. */
function poolOfFile(held: readonly Held[]): Pool {
  const pool = new Map<string, Json>();
  for (const { resource, fullUrl } of held) {
    const key = ownKey(resource);
    if (fullUrl !== undefined && !pool.has(fullUrl)) pool.set(fullUrl, resource);
    if (key !== undefined && !pool.has(key)) pool.set(key, resource);
  }
  return pool;
}

function readAll(bySection: BySection, pool: Pool, people: People, file: FileContext): SourceSections {
  const { source, now, kind } = file;
  const context = { source, now, kind, pool, patientIds: people.patientIds, taken: new Set<string>() };
  return sourceSections(
    Object.fromEntries(sectionIds.map((id) => [id, readSection(id, bySection.get(id), context)])),
  );
}

function readSection(
  id: SectionId,
  resources: readonly Json[] | undefined,
  context: ReadContext,
): SourceSection | undefined {
  if (resources === undefined) return undefined;
  const { entries, knownNone } = (sectionReaders[id] as SectionReader<never>)(resources, context);
  return { entries, knownNone, provided: true };
}

type BySection = ReadonlyMap<SectionId, readonly Json[]>;

function sorted(held: readonly Held[], pool: Pool): BySection {
  const bySection = new Map<SectionId, Json[]>();
  for (const { resource } of held) {
    for (const section of sectionsOf(resource, pool)) {
      const resources = bySection.get(section);
      if (resources) resources.push(resource);
      else bySection.set(section, [resource]);
    }
  }
  return bySection;
}
