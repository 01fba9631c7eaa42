import type { Note } from '../record.js';
import { attachedOf, bestWords } from './attachments.js';
import { conceptText } from './concepts.js';
import { firstDate, readDate } from './dates.js';
import { detailsOf, everyFact } from './details.js';
import { at, isObject, lines, list, objects, text, type Json } from './json.js';
import { narrativeOf } from './markup.js';
import { noteKindOf } from './note-kinds.js';
import { notesOf } from './notes.js';
import { encounterPlace, firstName } from './places.js';
import { defined, entry, readAny, type Read, type ReadContext, type Reading } from './reading.js';
import { resolve } from './references.js';

/** Clinical notes, as DocumentReference, DiagnosticReport or Composition; and what has no section of its own. */
export const readNotes = (resources: readonly unknown[], context: ReadContext): Reading<Note> =>
  readAny<Note>(
    resources,
    context,
    (resource, id) => {
      if (resource.resourceType === 'DocumentReference') return documentNote(resource, id, context);
      if (resource.resourceType === 'DiagnosticReport') return reportNote(resource, id, context);
      return resource.resourceType === 'Composition'
        ? compositionNotes(resource, id, context)
        : unknownNote(resource, id, context);
    },
    (base) => base,
  );

function documentNote(resource: Json, id: string, context: ReadContext): Read<Note> {
  const forms = attachedOf(resource, context.pool);
  const kind = noteKindOf(resource);
  return {
    ...entry(resource, id, context, {
      concept: resource.type,
      name: text(resource.description) ?? conceptText(resource.type) ?? forms[0]?.title ?? kind,
      when: firstDate(at(resource, 'context', 'period', 'start'), resource.date),
      from: {
        facility: firstName([resource.custodian], resource, context) ?? encounterPlace(resource, context),
      },
    }),
    ...defined({
      kind: conceptText(resource.type) ?? kind,
      author: firstName([resource.author], resource, context),
      signedBy: firstName([resource.authenticator], resource, context),
      text: bestWords(forms),
      details: detailsOf([['Status', otherStatus(resource.docStatus)]]),
    }),
  };
}

/** "Final" is what everybody expects; "preliminary" or "amended" must be said. */
const otherStatus = (status: unknown): string | undefined => (status === 'final' ? undefined : text(status));

function reportNote(resource: Json, id: string, context: ReadContext): Read<Note> {
  const forms = attachedOf(resource, context.pool);
  return {
    ...entry(resource, id, context, {
      concept: resource.code,
      name: conceptText(resource.code) ?? noteKindOf(resource),
      when: firstDate(resource.effectiveDateTime, at(resource, 'effectivePeriod', 'start'), resource.issued),
      from: { facility: encounterPlace(resource, context) },
    }),
    ...defined({
      kind: noteKindOf(resource),
      author: firstName([resource.performer], resource, context),
      signedBy: firstName([resource.resultsInterpreter], resource, context),
      text: lines([bestWords(forms), lines(resource.conclusion)].filter(Boolean).join('\n\n')),
      details: detailsOf([['Status', otherStatus(resource.status)]]),
    }),
  };
}

/** A document's sections are entries of their own elsewhere; where a section holds none, its narrative is all there is. */
function compositionNotes(resource: Json, id: string, context: ReadContext): Read<Note> {
  const sections = flat(objects(resource.section), 0).filter(
    (section) => !hasEntries(section, resource, context),
  );
  const notes = sections.flatMap((section, n) => {
    const words = lines(narrativeOf(section));
    return words === undefined ? [] : [sectionNote(section, words, `${id}#${n + 1}`, resource, context)];
  });
  return notes.length === 0 ? 'panel' : notes;
}

const deepest = 8;

const flat = (sections: readonly Json[], depth: number): readonly Json[] =>
  sections.flatMap((s) => [s, ...(depth < deepest ? flat(objects(s.section), depth + 1) : [])]);

const hasEntries = (section: Json, owner: Json, { pool }: ReadContext): boolean =>
  list(section.entry).some((reference) => resolve(reference, owner, pool) !== undefined);

const sectionNote = (section: Json, words: string, id: string, owner: Json, context: ReadContext): Note => ({
  ...entry(owner, id, context, {
    concept: section.code,
    name: text(section.title) ?? conceptText(section.code) ?? text(owner.title),
    when: firstDate(owner.date),
    warnings: ['narrativeOnly'],
  }),
  ...defined({
    kind: text(owner.title) ?? conceptText(owner.type),
    author: firstName([owner.author], owner, context),
    signedOn: readDate(at(owner, 'attester', 'time')).date,
    text: words,
  }),
});

/** A resource of a kind without a section: its name, its date and everything it says. */
function unknownNote(resource: Json, id: string, context: ReadContext): Read<Note> {
  const concept = [resource.code, resource.type, resource.category].flatMap(list).find(isObject);
  return {
    ...entry(resource, id, context, {
      concept,
      name: text(resource.title) ?? conceptText(concept) ?? text(resource.resourceType),
      when: firstDate(
        resource.date,
        resource.authoredOn,
        resource.identifiedDateTime,
        resource.recordedDate,
        resource.created,
        resource.sent,
      ),
    }),
    ...defined({
      kind: text(resource.resourceType),
      text: notesOf(resource) ?? lines(narrativeOf(resource)),
      details: everyFact(resource),
    }),
  };
}
