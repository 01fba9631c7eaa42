import type { Lab } from '../record.js';
import { effective, orderedBy, specimenOf } from './observation.js';
import { at, lines, list, objects, text, type Json } from './json.js';
import type { Panels } from './panels.js';
import { defined, entry, type Read, type ReadContext } from './reading.js';
import { referenceName } from './references.js';

/** A report whose results are all in the list adds nothing of its own, unless it carries text: then it is a result itself. */
export function readReport(resource: Json, id: string, context: ReadContext, panels: Panels): Read<Lab> {
  const written = reportText(resource);
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
      status: text(resource.status),
      orderedBy: orderedBy(resource, context),
      specimen: specimenOf(resource, context),
      notes: written,
    }),
  };
}

/** Conclusion and inline plain text. Other forms (PDF, RTF, by URL) are documents, not words to read out. */
function reportText(resource: Json): string | undefined {
  const forms = objects(resource.presentedForm)
    .filter((form) => /^text\/plain\b/i.test(text(form.contentType) ?? ''))
    .map((form) => lines(decode(form.data)));
  return lines([lines(resource.conclusion), ...forms].filter((t) => t !== undefined).join('\n'));
}

function decode(data: unknown): string | undefined {
  if (typeof data !== 'string' || !/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(data)) return undefined;
  return new TextDecoder('utf-8').decode(Buffer.from(data, 'base64'));
}
