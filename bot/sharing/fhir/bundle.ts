import type { HealthRecord } from '../../records/record.js';
import { sectionIds } from '../../records/sections.js';
import { limitLines } from '../limits.js';
import type { DocumentWords } from '../words.js';
import { reference, type Resource } from './resource.js';
import { resourcesOf } from './resources.js';

/** An entry of a Bundle under an address of its own (FHIR R4, Bundle.entry.fullUrl). */
export const bundled = (resource: Resource): object => ({
  fullUrl: `https://bluebutton.invalid/${resource.resourceType}/${resource.id}`,
  resource,
});

/** The whole record as a FHIR R4 collection, with where each entry comes from and what could not be read. */
export function writeFhir(record: HealthRecord, words: DocumentWords): string {
  const { patient, bySection } = resourcesOf(record, words);
  const all = [patient, ...[...bySection.values()].flat()];
  const timestamp = new Date(record.fetchedAt).toISOString();
  const entry = [
    ...all,
    ...provenance(record, bySection, timestamp),
    ...missing(record, words),
    ...leftOutByChoice(record, words),
  ].map(bundled);
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', timestamp, entry });
}

/** One a source: which resources came from it, and when they were read. */
function provenance(
  record: HealthRecord,
  bySection: ReadonlyMap<string, readonly Resource[]>,
  recorded: string,
): readonly Resource[] {
  const from = sectionIds.flatMap((id) =>
    (bySection.get(id) ?? []).map((resource, n) => ({
      resource,
      from: record.sections[id].entries[n]!.from,
    })),
  );
  return record.sources.flatMap(({ id, name }, n) => {
    const theirs = from.filter((f) => f.from.source === id || f.from.also?.includes(id));
    if (theirs.length === 0) return [];
    return [
      {
        resourceType: 'Provenance',
        id: `source-${n + 1}`,
        target: theirs.map((f) => reference(f.resource)),
        recorded,
        agent: [{ who: { display: name } }],
      },
    ];
  });
}

/** Sections that could not be read whole: a file without them must not look as if there were none. */
const missing = (record: HealthRecord, words: DocumentWords): readonly Resource[] =>
  sectionIds
    .filter((id) => record.sections[id].failures.length > 0 || record.sections[id].state === 'failed')
    .map((id, n) => ({
      resourceType: 'OperationOutcome',
      id: `missing-${n + 1}`,
      issue: [
        {
          severity: 'warning',
          code: 'incomplete',
          diagnostics: `${words.sections[id].title}: ${words.unavailableNote}`,
        },
      ],
    }));

/** FHIR IssueType `suppressed`: left out because the person wished so. */
function leftOutByChoice(record: HealthRecord, words: DocumentWords): readonly Resource[] {
  const said = limitLines(record, words);
  if (said.length === 0) return [];
  const issue = said.map((diagnostics) => ({ severity: 'information', code: 'suppressed', diagnostics }));
  return [{ resourceType: 'OperationOutcome', id: 'left-out-by-choice', issue }];
}
