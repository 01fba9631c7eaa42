import type { ReadWarning } from '../../files/file.js';
import { isObject, objects, type Json } from '../json.js';
import type { Placed } from './shared-bundle.js';

/** Everything must be inside: a receiver can follow no link and fetch no attachment. One finding a rule and entry. */
export function referenceFindings(placed: readonly Placed[]): readonly ReadWarning[] {
  const urls = new Set(placed.map(({ entry }) => entry.fullUrl));
  return placed.flatMap(({ resource, place }) => {
    const contained = new Set(objects(resource.contained).map((c) => c.id));
    const codes = new Set<string>();
    visit(resource, 0, (part) => {
      for (const code of [
        ...attachmentCodes(part),
        referenceCode(part.reference, urls, contained),
        profileCode(part),
      ])
        if (code !== undefined) codes.add(code);
    });
    return [...codes].map((code) => ({ code, place }));
  });
}

const deepest = 60;

function visit(value: unknown, depth: number, see: (part: Json) => void): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  if (isObject(value)) see(value);
  for (const inner of Object.values(value)) visit(inner, depth + 1, see);
}

/** Forms any viewer opens; an office document asks the receiver for a program. */
const viewable = /^(application\/(pdf|rtf|xml|json|[a-z.+-]*\+(xml|json))|text\/|image\/|audio\/|video\/)/i;

function attachmentCodes(part: Json): readonly string[] {
  if (typeof part.contentType !== 'string' || part.resourceType !== undefined) return [];
  return [
    ...(typeof part.url === 'string' ? ['attachment-url'] : []),
    ...(typeof part.data === 'string' && part.data !== '' ? [] : ['attachment-no-data']),
    ...(viewable.test(part.contentType) ? [] : ['attachment-content-type']),
  ];
}

function referenceCode(
  reference: unknown,
  urls: ReadonlySet<unknown>,
  contained: ReadonlySet<unknown>,
): string | undefined {
  if (typeof reference !== 'string' || reference === '#') return undefined;
  if (reference.startsWith('#'))
    return contained.has(reference.slice(1)) ? undefined : 'reference-dangling-contained';
  if (reference.startsWith('urn:uuid:')) return urls.has(reference) ? undefined : 'reference-dangling-urn';
  return /^(https?:|urn:)/.test(reference) ? 'reference-external' : 'reference-unresolved';
}

const profileCode = (part: Json): string | undefined =>
  typeof part.resourceType === 'string' &&
  isObject(part.meta) &&
  Array.isArray(part.meta.profile) &&
  part.meta.profile.length > 0
    ? 'meta-profile'
    : undefined;
