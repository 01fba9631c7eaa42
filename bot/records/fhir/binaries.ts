import type { SectionId } from '../record.js';
import { attachedOf, isCda, isWords, type Attached } from './attachments.js';
import type { FhirClient } from './client.js';
import { earliest } from '../dates.js';
import { firstDate } from './dates.js';
import { inTurns } from './in-turns.js';
import { isObject, type Json } from './json.js';
import type { Pool } from './references.js';
import type { Answer } from './request.js';

export const attachmentLimits = { notes: 20, documents: 5, atOnce: 4 } as const;

/** A file kept at an address, and the section that is not whole without it. */
export interface WantedFile {
  readonly url: string;
  readonly mediaType: string;
  readonly section: SectionId;
}

export async function fetchFiles(
  client: FhirClient,
  wanted: readonly WantedFile[],
  answers: Map<string, Answer>,
  signal: AbortSignal,
): Promise<void> {
  await inTurns(wanted, attachmentLimits.atOnce, async ({ url, mediaType }) =>
    answers.set(url, await client.attachment(url, mediaType, signal)),
  );
}

/** The files that came, as what the addresses point at. */
export const fetchedFiles = (
  wanted: readonly WantedFile[],
  answers: ReadonlyMap<string, Answer>,
): readonly (readonly [string, Json])[] =>
  wanted.flatMap(({ url }) => {
    const answer = answers.get(url);
    return answer?.ok && isObject(answer.body) && answer.body.resourceType === 'Binary'
      ? [[url, answer.body] as const]
      : [];
  });

/** The words of notes, and C-CDA documents, that are kept at an address of the server itself: the newest. The rest stay files. */
export function wantedFiles(resources: readonly unknown[], pool: Pool): readonly WantedFile[] {
  const holders = resources
    .filter(isObject)
    .filter((r) => r.resourceType === 'DocumentReference' || r.resourceType === 'DiagnosticReport');
  const newestFirst = holders.toSorted((a, b) => earliest(dateOf(b)) - earliest(dateOf(a)));
  const forms = newestFirst
    .flatMap((resource) => attachedOf(resource, pool))
    .filter((form) => form.data === undefined && form.url !== undefined);
  const notes = forms.filter(isWords).slice(0, attachmentLimits.notes);
  const documents = forms.filter(isCda).slice(0, attachmentLimits.documents);
  const wanted = [
    ...documents.map((form) => wantedFor('documents', form)),
    ...notes.map((form) => wantedFor('notes', form)),
  ];
  return [...new Map(wanted.map((file) => [file.url, file])).values()];
}

const wantedFor = (section: SectionId, { url = '', mediaType = '' }: Attached): WantedFile => ({
  url,
  mediaType,
  section,
});

const dateOf = (resource: Json): string | undefined =>
  firstDate(resource.date, resource.effectiveDateTime, resource.issued).date;
