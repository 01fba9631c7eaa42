import type { ShlinkFile } from '../../../sharing/shlink/jwe.js';

/** As the page names them: data-file. */
export type FileName = 'pdf' | 'text' | 'html' | 'whole' | 'summary';

export interface Saved {
  readonly type: string;
  readonly bytes: Uint8Array;
}

export type SharedFiles = Partial<Readonly<Record<FileName, Saved>>>;

interface Bundle {
  readonly type?: string;
  readonly entry?: readonly { readonly resource?: Resource }[];
}
interface Resource {
  readonly resourceType?: string;
  readonly content?: readonly { readonly attachment?: Attachment }[];
}
interface Attachment {
  readonly contentType?: string;
  readonly data?: string;
}

const forms: Readonly<Record<string, FileName>> = {
  'application/pdf': 'pdf',
  'text/plain': 'text',
  'text/html': 'html',
};

/** What is behind a link of ours (bot/share-files.ts): our document in its forms, and the record in FHIR. */
export function sharedFiles(files: readonly ShlinkFile[]): SharedFiles {
  const found: Partial<Record<FileName, Saved>> = {};
  for (const { bytes } of files) {
    const bundle = JSON.parse(new TextDecoder().decode(bytes)) as Bundle;
    const attachments = attachmentsOf(bundle);
    for (const { contentType = '', data = '' } of attachments) {
      const name = forms[contentType];
      if (name) found[name] = { type: contentType, bytes: fromBase64(data) };
    }
    if (attachments.length === 0)
      found[bundle.type === 'document' ? 'summary' : 'whole'] = { type: 'application/fhir+json', bytes };
  }
  return found;
}

/** A bundle of documents alone; a record has documents among other things. */
function attachmentsOf({ entry = [] }: Bundle): readonly Attachment[] {
  const resources = entry.flatMap(({ resource }) => resource ?? []);
  if (!resources.every(({ resourceType }) => resourceType === 'DocumentReference')) return [];
  return resources.flatMap(({ content = [] }) => content.flatMap(({ attachment }) => attachment ?? []));
}

const fromBase64 = (data: string): Uint8Array => Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
