import type { Lab } from '../record.js';
import { attachedOf, bestWords } from './attachments.js';
import { effective, orderedBy, specimenOf } from './observation.js';
import { at, lines, list, text, type Json } from './json.js';
import { labKind } from './lab-kinds.js';
import type { Panels } from './panels.js';
import { defined, entry, type Read, type ReadContext } from './reading.js';
import { referenceName } from './references.js';

/** A report whose results are all in the list adds nothing of its own, unless it carries text: then it is a result itself. */
export function readReport(resource: Json, id: string, context: ReadContext, panels: Panels): Read<Lab> {
  const written = reportText(resource, context);
  const results = list(resource.result).length;
  if (written === undefined && results > 0 && panels.holdsAll(resource)) return 'panel';
  return {
    ...entry(resource, id, context, {
      concept: resource.code,
      when: effective(resource),
      from: { facility: referenceName(at(resource, 'performer'), resource, context.pool) },
      warnings: [written === undefined ? 'resultMissing' : undefined],
    }),
    ...defined({
      kind: labKind(resource),
      status: text(resource.status),
      orderedBy: orderedBy(resource, context),
      specimen: specimenOf(resource, context),
      text: written,
    }),
  };
}

/** Conclusion and readable forms (microbiology and pathology come as base64 text). PDF and scans are documents. */
const reportText = (resource: Json, { pool }: ReadContext): string | undefined =>
  lines(
    [lines(resource.conclusion), bestWords(attachedOf(resource, pool))]
      .filter((t) => t !== undefined)
      .join('\n'),
  );
