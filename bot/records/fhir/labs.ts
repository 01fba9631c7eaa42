import type { Entry, EntryWarning, Lab, Measure } from '../record.js';
import { conceptText, statusCode } from './concepts.js';
import { readFlag } from './flags.js';
import { at, objects, text, type Json } from './json.js';
import { labKind } from './lab-kinds.js';
import { notesOf } from './notes.js';
import { effective, orderedBy, rangeOf, specimenOf } from './observation.js';
import { panelsOf, type Panels } from './panels.js';
import { defined, entry, readEach, type Read, type ReadContext, type Reading } from './reading.js';
import { referenceName } from './references.js';
import { readReport } from './reports.js';
import { valueOf } from './values.js';

/** What a lab has let go: the rest is not a result yet. An unknown word is shown, and said to be unknown. */
const unfinished = ['registered', 'preliminary', 'partial', 'cancelled', 'in-progress'];

/** Laboratory Observations, and DiagnosticReports that carry text of their own (microbiology, pathology). */
export function readLabs(resources: readonly unknown[], context: ReadContext): Reading<Lab> {
  const panels = panelsOf(resources, context.pool);
  return readEach<Lab>(
    resources,
    ['Observation', 'DiagnosticReport'],
    context,
    (resource, id) => {
      if (unfinished.includes(statusCode(resource.status) ?? '')) return 'notFinal';
      return resource.resourceType === 'DiagnosticReport'
        ? withContained(resource, id, context, panels)
        : readObservation(resource, id, context, panels);
    },
    (base) => base,
  );
}

/** VistA keeps a report's results inside the report: they are results like any other, under its name. */
function withContained(report: Json, id: string, context: ReadContext, panels: Panels): Read<Lab> {
  const inside = objects(report.contained).filter((c) => c.resourceType === 'Observation');
  const own = readReport(report, id, context, panels);
  if (inside.length === 0) return own;
  const results = inside.flatMap((observation, n) => {
    const owned = { ...observation, contained: report.contained, subject: report.subject };
    const read = readObservation(owned, `${id}#${n + 1}`, context, panels);
    return typeof read === 'string' ? [] : read;
  });
  const named = results.map((result) => ({ panel: conceptText(report.code), ...result }));
  const ownText = typeof own === 'string' || isBare(own as Lab) ? [] : [own as Lab];
  return [...ownText, ...named];
}

const isBare = (report: Lab): boolean => report.text === undefined;

function readObservation(resource: Json, id: string, context: ReadContext, panels: Panels): Read<Lab> {
  if (panels.isOnlyHeading(resource)) return 'panel';
  const components = objects(resource.component);
  const own = valueOf(resource);
  if (components.length === 0) return lab(resource, resource, id, context, panels.nameFor(resource), own);
  const panel = conceptText(resource.code) ?? panels.nameFor(resource);
  const parts = components.map((c, n) => lab(resource, c, `${id}#${n + 1}`, context, panel, valueOf(c)));
  return own ? [lab(resource, resource, id, context, panels.nameFor(resource), own), ...parts] : parts;
}

/** `part` is the observation itself or one of its components. */
function lab(
  resource: Json,
  part: Json,
  id: string,
  context: ReadContext,
  panel: string | undefined,
  result: Measure | undefined,
): Lab {
  return Object.assign(
    labEntry(resource, part, id, context, result),
    readFlag(part.interpretation),
    defined({
      kind: labKind(resource),
      result,
      range: rangeOf(part),
      status: text(resource.status),
      panel,
      orderedBy: orderedBy(resource, context),
      specimen: specimenOf(resource, context),
      notes: notesOf(resource),
    }),
  );
}

function labEntry(
  resource: Json,
  part: Json,
  id: string,
  context: ReadContext,
  result: Measure | undefined,
): Entry {
  const warnings: (EntryWarning | undefined)[] = [
    result === undefined ? 'resultMissing' : undefined,
    knownStatuses.includes(statusCode(resource.status) ?? '') ? undefined : 'statusUnknown',
  ];
  return entry(resource, id, context, {
    concept: part.code,
    when: effective(resource),
    from: { facility: referenceName(at(resource, 'performer'), resource, context.pool) },
    warnings,
  });
}

const knownStatuses = ['final', 'amended', 'corrected', 'appended'];
