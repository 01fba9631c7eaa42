import type { Answer } from './request.js';

/**
 * A server may give a Binary's bytes under their own media type instead of in JSON. Undefined where it did not. Of another type
 * than the record says they are a page about the file (a sign-in, an error), never the file.
 */
export function asBinary(
  response: Response,
  body: Buffer | undefined,
  mediaType: string,
): Answer | undefined {
  const answered = response.headers.get('content-type') ?? '';
  if (kindOf(answered) === 'json') return undefined;
  const same = [kindOf(mediaType), 'octet-stream'].includes(kindOf(answered));
  if (!same || body === undefined || body.length === 0) return { ok: false, why: 'unreadable' };
  const contentType = kindOf(answered) === 'octet-stream' ? mediaType : answered;
  const data = body.toString('base64');
  return { ok: true, body: { resourceType: 'Binary', contentType, data }, bytes: body.length };
}

/** `xml` of text/xml, application/xml and application/hl7-v3+xml alike. */
const kindOf = (mediaType: string): string =>
  /^[^;]*[/+]([\w.-]+)\s*(?:;|$)/.exec(mediaType.toLowerCase())?.[1] ?? '';
