import type { HeldDocument } from '../record.js';
import { attachedOf, bytesOf, isWords, wordsOf, type Attached } from './attachments.js';
import { conceptText } from './concepts.js';
import { firstDate } from './dates.js';
import { conceptsText, detailsOf } from './details.js';
import { at, text, type Json } from './json.js';
import { noteKindOf } from './note-kinds.js';
import { notesOf } from './notes.js';
import { encounterPlace, firstName } from './places.js';
import { defined, entry, readEach, type Read, type ReadContext, type Reading } from './reading.js';

/** Files kept in the record. The words of a note are in the notes; its other forms (PDF, scans) are here. */
export const readDocuments = (resources: readonly unknown[], context: ReadContext): Reading<HeldDocument> =>
  readEach<HeldDocument>(
    resources,
    ['DocumentReference', 'Media', 'DiagnosticReport', 'DocumentManifest'],
    context,
    (resource, id) => documents(resource, id, context),
    (base) => base,
  );

/** Whether a note's words can be read here; otherwise the note is only a file. */
export const hasWords = (resource: Json, { pool }: Pick<ReadContext, 'pool'>): boolean =>
  attachedOf(resource, pool).some((form) => wordsOf(form) !== undefined) ||
  text(resource.conclusion) !== undefined;

function documents(resource: Json, id: string, context: ReadContext): Read<HeldDocument> {
  const forms = attachedOf(resource, context.pool);
  const elsewhere =
    resource.resourceType === 'DiagnosticReport' ||
    (noteKindOf(resource) !== undefined && hasWords(resource, context));
  const kept = elsewhere ? forms.filter((form) => !isWords(form)) : forms;
  if (elsewhere && kept.length === 0) return 'panel';
  return kept.length === 0
    ? held(resource, id, context, {})
    : kept.map((form, n) => held(resource, n === 0 ? id : `${id}#${n + 1}`, context, form));
}

function held(resource: Json, id: string, context: ReadContext, form: Attached): HeldDocument {
  const concept = resource.resourceType === 'DiagnosticReport' ? resource.code : resource.type;
  const size = bytesOf(form.data)?.length;
  return {
    ...entry(resource, id, context, {
      concept,
      name:
        text(resource.description) ??
        form.title ??
        conceptText(concept) ??
        conceptsText(resource.category) ??
        'Document',
      when: firstDate(
        resource.date,
        resource.createdDateTime,
        at(resource, 'createdPeriod', 'start'),
        resource.created,
        resource.effectiveDateTime,
        resource.issued,
      ),
      from: {
        facility: firstName([resource.custodian], resource, context) ?? encounterPlace(resource, context),
      },
    }),
    ...defined({
      kind: conceptText(concept) ?? conceptsText(resource.category),
      author: firstName([resource.author, resource.operator], resource, context),
      status: text(resource.status),
      mediaType: form.mediaType,
      bytes: size ?? bytesSaid(resource),
      content: size === undefined ? undefined : form.data!.replace(/\s+/g, ''),
      text: wordsOf(form),
      details: detailsOf([
        ['Category', conceptsText(resource.category)],
        ['Body site', conceptText(resource.bodySite)],
        ['Notes', notesOf(resource)],
      ]),
    }),
  };
}

const bytesSaid = (resource: Json): number | undefined => {
  const size = at(resource, 'content', 'attachment', 'size');
  return typeof size === 'number' && size >= 0 ? size : undefined;
};
