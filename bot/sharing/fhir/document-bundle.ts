import type { RecordDocument } from '../document.js';
import { bundled } from './bundle.js';
import { type Resource } from './resource.js';

/** Our document in one of its forms. */
export interface Written {
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** A PDF is no type of its own behind a SMART Health Link: each form of our document travels as the attachment of a DocumentReference. */
export function documentBundle(
  forms: readonly Written[],
  { words, shared }: RecordDocument,
  fetchedAt: number,
): string {
  const timestamp = new Date(fetchedAt).toISOString();
  const reference = ({ contentType, bytes }: Written, n: number): Resource => ({
    resourceType: 'DocumentReference',
    id: `document-${n + 1}`,
    status: 'current',
    type: { text: words.title },
    date: timestamp,
    description: shared && words.shared.notice,
    content: [
      {
        attachment: {
          contentType,
          language: words.language,
          data: bytes.toString('base64'),
          title: words.title,
          creation: timestamp,
        },
      },
    ],
  });
  const entry = forms.map(reference).map(bundled);
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', timestamp, entry });
}
