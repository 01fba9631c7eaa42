import type { Immunization } from '../record.js';
import { notesOf } from './notes.js';
import { statusCode } from './concepts.js';
import { firstDate } from './dates.js';
import { text, type Json } from './json.js';
import { defined, entry, readEach, type ReadContext, type Reading } from './reading.js';
import { referenceName } from './references.js';

/** A vaccine that was refused or postponed (`not-done`) was never received and is not in the list of those that were. */
export const readImmunizations = (
  resources: readonly unknown[],
  context: ReadContext,
): Reading<Immunization> =>
  readEach(
    resources,
    ['Immunization'],
    context,
    (resource, id) =>
      statusCode(resource.status) === 'not-done' ? 'notDone' : immunization(resource, id, context),
    (base) => base,
  );

function immunization(resource: Json, id: string, context: ReadContext): Immunization {
  return {
    ...entry(resource, id, context, {
      concept: resource.vaccineCode,
      when: firstDate(resource.occurrenceDateTime),
      from: {
        kind: resource.primarySource === false ? 'outside' : undefined,
        facility: referenceName(resource.location, resource, context.pool),
      },
      warnings: [statusCode(resource.status) === 'completed' ? undefined : 'statusUnknown'],
    }),
    ...defined({ notes: joinedNotes(resource) }),
  };
}

/** "About ten years ago" is a date too, told as it was written. */
const joinedNotes = (resource: Json): string | undefined => {
  const parts = [text(resource.occurrenceString), notesOf(resource)].filter((p) => p !== undefined);
  return parts.length === 0 ? undefined : parts.join('\n');
};
