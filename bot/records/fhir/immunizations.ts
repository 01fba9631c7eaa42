import type { EntryWarning, Immunization } from '../record.js';
import { notesOf } from './notes.js';
import { conceptText, statusCode } from './concepts.js';
import { firstDate } from './dates.js';
import { detailsOf } from './details.js';
import { at, text, type Json } from './json.js';
import { defined, entry, readEach, type ReadContext, type Reading } from './reading.js';
import { referenceName } from './references.js';

/** A vaccine refused or postponed (`not-done`) is in the list, and says so: a doctor must see it, and nobody may count it. */
export const readImmunizations = (
  resources: readonly unknown[],
  context: ReadContext,
): Reading<Immunization> =>
  readEach(
    resources,
    ['Immunization'],
    context,
    (resource, id) => immunization(resource, id, context),
    (base) => base,
  );

const statusWarnings: ReadonlyMap<string, EntryWarning | undefined> = new Map([
  ['completed', undefined],
  ['not-done', 'notDone' as const],
]);

function immunization(resource: Json, id: string, context: ReadContext): Immunization {
  const status = statusCode(resource.status) ?? '';
  return {
    ...entry(resource, id, context, {
      concept: resource.vaccineCode,
      when: firstDate(resource.occurrenceDateTime),
      from: {
        kind: resource.primarySource === false ? 'outside' : undefined,
        facility: referenceName(resource.location, resource, context.pool),
      },
      warnings: [statusWarnings.has(status) ? statusWarnings.get(status) : 'statusUnknown'],
    }),
    ...defined({ notes: joinedNotes(resource), details: facts(resource) }),
  };
}

/** "About ten years ago" is a date too, told as it was written; why a vaccine was not given is why it is told at all. */
const joinedNotes = (resource: Json): string | undefined => {
  const parts = [text(resource.occurrenceString), conceptText(resource.statusReason), notesOf(resource)];
  const written = parts.filter((p) => p !== undefined);
  return written.length === 0 ? undefined : written.join('\n');
};

const facts = (resource: Json): ReturnType<typeof detailsOf> =>
  detailsOf([
    ['Lot number', text(resource.lotNumber)],
    [
      'Dose number',
      text(at(resource, 'protocolApplied', 'doseNumberPositiveInt')) ??
        text(at(resource, 'protocolApplied', 'doseNumberString')),
    ],
    ['Reaction', conceptText(at(resource, 'reaction', 'detail'))],
  ]);
