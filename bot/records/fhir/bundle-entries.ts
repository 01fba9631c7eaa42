import { at, isObject, list, objects, type Json } from './json.js';
import { keyOf, ownKey } from './references.js';

/** One resource of a file and where it stands. */
export interface Held {
  readonly resource: Json;
  readonly fullUrl?: string;
  /** `Bundle.entry[3]`, `line 4`, or the type of a lone resource. */
  readonly place: string;
}

export interface Holdings {
  readonly held: readonly Held[];
  /** Places whose entry is no resource at all. */
  readonly unreadable: readonly string[];
}

/** Bundles in Bundles (batch responses, exports of exports) are opened, this deep. */
const deepest = 5;

export function holdingsOf(bundle: Json, place = 'Bundle'): Holdings {
  const held: Held[] = [];
  const unreadable: string[] = [];
  open(bundle, place, 0, held, unreadable);
  return { held: bundle.type === 'history' ? newestOnly(held, deletedIn(bundle)) : held, unreadable };
}

function open(bundle: Json, place: string, depth: number, held: Held[], unreadable: string[]): void {
  list(bundle.entry).forEach((entry, n) => {
    const here = `${place}.entry[${n}]`;
    const resource = isObject(entry) ? entry.resource : undefined;
    if (isObject(resource) && typeof resource.resourceType === 'string') {
      if (resource.resourceType === 'Bundle' && depth < deepest)
        open(resource, here, depth + 1, held, unreadable);
      else held.push({ resource, place: here, ...fullUrlOf(entry as Json) });
    } else if (!isAnswerOnly(entry)) unreadable.push(here);
  });
}

const fullUrlOf = (entry: Json): { fullUrl?: string } =>
  typeof entry.fullUrl === 'string' ? { fullUrl: entry.fullUrl } : {};

/** A deletion, or an answer that says only how a request went: there is no resource to read. */
const isAnswerOnly = (entry: unknown): boolean =>
  isObject(entry) && entry.resource === undefined && (isObject(entry.request) || isObject(entry.response));

/** A history lists every version, the newest first (FHIR http history): older ones are no longer what the record says. */
function newestOnly(held: readonly Held[], deleted: ReadonlySet<string>): readonly Held[] {
  const seen = new Set<string>(deleted);
  return held.filter(({ resource, fullUrl }) => {
    const key = ownKey(resource) ?? fullUrl;
    if (key === undefined) return true;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** `Type/id` of what was deleted and not put back later: its deletion comes before any version of it. */
function deletedIn(bundle: Json): ReadonlySet<string> {
  const seen = new Set<string>();
  const deleted = new Set<string>();
  for (const entry of objects(bundle.entry)) {
    const gone = at(entry, 'request', 'method') === 'DELETE';
    const key = ownKey(entry.resource) ?? keyOf({ reference: at(entry, 'request', 'url') });
    if (key === undefined) continue;
    if (gone && !seen.has(key)) deleted.add(key);
    seen.add(key);
  }
  return deleted;
}
