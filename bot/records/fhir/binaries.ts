import { attachedOf, isCda, isWords } from './attachments.js';
import type { FhirClient } from './client.js';
import { earliest } from '../dates.js';
import { firstDate } from './dates.js';
import { inTurns } from './in-turns.js';
import { isObject, type Json } from './json.js';
import type { Pool } from './references.js';

export const attachmentLimits = { notes: 20, documents: 5, atOnce: 4, ms: 4_000 } as const;

/** The words of notes that are kept at an address of the server itself: the newest, within a time. The rest stay files. */
export async function fetchAttachments(
  client: FhirClient,
  resources: readonly unknown[],
  pool: Pool,
  signal: AbortSignal,
): Promise<readonly (readonly [string, Json])[]> {
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(attachmentLimits.ms)]);
  const urls = wantedUrls(resources, pool);
  const answers = await inTurns(urls, attachmentLimits.atOnce, (url) => client.attachment(url, inTime));
  return answers.flatMap((answer, n) =>
    answer.ok && isObject(answer.body) && answer.body.resourceType === 'Binary'
      ? [[urls[n]!, answer.body] as const]
      : [],
  );
}

function wantedUrls(resources: readonly unknown[], pool: Pool): readonly string[] {
  const holders = resources
    .filter(isObject)
    .filter((r) => r.resourceType === 'DocumentReference' || r.resourceType === 'DiagnosticReport');
  const newestFirst = holders.toSorted((a, b) => earliest(dateOf(b)) - earliest(dateOf(a)));
  const forms = newestFirst
    .flatMap((resource) => attachedOf(resource, pool))
    .filter((form) => form.data === undefined && form.url !== undefined);
  const notes = forms.filter(isWords).slice(0, attachmentLimits.notes);
  const documents = forms.filter(isCda).slice(0, attachmentLimits.documents);
  return [...new Set([...notes, ...documents].map((form) => form.url!))];
}

const dateOf = (resource: Json): string | undefined =>
  firstDate(resource.date, resource.effectiveDateTime, resource.issued).date;
