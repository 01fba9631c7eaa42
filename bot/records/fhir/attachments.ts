import { plainText } from './markup.js';
import { at, isObject, lines, objects, text, type Json } from './json.js';
import { resolve, type Pool } from './references.js';

/** One file of a document: in the resource itself, in a Binary beside it, or only at an address. */
export interface Attached {
  readonly mediaType?: string;
  readonly title?: string;
  /** Base64, as written. */
  readonly data?: string;
  readonly url?: string;
}

export function attachedOf(resource: Json, pool: Pool): readonly Attached[] {
  const forms =
    resource.resourceType === 'DocumentReference'
      ? objects(resource.content).map((content) => content.attachment)
      : resource.resourceType === 'Media'
        ? [resource.content]
        : objects(resource.presentedForm);
  return forms.filter(isObject).map((form) => attached(form, resource, pool));
}

function attached(form: Json, owner: Json, pool: Pool): Attached {
  const url = typeof form.url === 'string' ? form.url : undefined;
  const binary = url === undefined ? undefined : resolve({ reference: url }, owner, pool);
  const data = [form.data, at(binary, 'data')].find((d) => typeof d === 'string' && d !== '');
  return {
    mediaType: mediaTypeOf(text(form.contentType), text(at(binary, 'contentType'))),
    title: text(form.title),
    url,
    ...(data === undefined ? {} : { data: data as string }),
  };
}

/** As the document says; the file's own word where only that names the letters it is written in. */
const mediaTypeOf = (said: string | undefined, ofFile: string | undefined): string | undefined =>
  said === undefined || ofFile?.startsWith(`${said};`) ? ofFile : said;

const written = /^(text\/(plain|html|rtf|richtext)|application\/(rtf|xhtml\+xml))\b/i;

/** Forms that are words to read out; others (PDF, images) are files. */
export const isWords = (form: Attached): boolean => written.test(form.mediaType ?? '');

/** HL7 CDA documents as servers label them. */
export const isCda = (form: Attached): boolean =>
  /^(text\/xml|application\/(xml|cda\+xml|hl7-[a-z0-9-]+\+xml))\b/i.test(form.mediaType ?? '');

/** The words of one form, lines kept; undefined when they are elsewhere or cannot be decoded. */
export function wordsOf(form: Attached): string | undefined {
  const bytes = isWords(form) ? bytesOf(form.data) : undefined;
  return bytes && lines(plainText(decode(bytes, form.mediaType!), form.mediaType!));
}

/** Forms of one document are the same words several times: the plainest is read. */
export function bestWords(forms: readonly Attached[]): string | undefined {
  const plain = forms.filter((form) => /^text\/plain/i.test(form.mediaType ?? ''));
  const found = [...plain.map(wordsOf), ...forms.map(wordsOf)].filter((words) => words !== undefined);
  return plain.length > 1 ? lines([...new Set(plain.map(wordsOf))].filter(Boolean).join('\n\n')) : found[0];
}

/** Base64 with anything else in it is not what it says it is. */
export function bytesOf(data: string | undefined): Uint8Array | undefined {
  if (data === undefined || /[^A-Za-z0-9+/=\s]/.test(data) || data.trim() === '') return undefined;
  return Buffer.from(data, 'base64');
}

/** UTF-8 unless said otherwise; bytes that are not UTF-8 come from Windows. */
function decode(bytes: Uint8Array, mediaType: string): string {
  const charset = /charset="?([\w-]+)/i.exec(mediaType)?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
