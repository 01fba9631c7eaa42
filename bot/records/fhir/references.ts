import { at, isObject, joined, list, objects, text, type Json } from './json.js';

/** Everything one answer or file holds, found by `Type/id` and, in a Bundle, by `fullUrl`. */
export type Pool = ReadonlyMap<string, Json>;

/** Of two with one id the first is found. */
export function poolOf(resources: readonly unknown[]): Pool {
  const pool = new Map<string, Json>();
  for (const resource of resources) {
    const key = ownKey(resource);
    if (key !== undefined && !pool.has(key)) pool.set(key, resource as Json);
  }
  return pool;
}

/** `Type/id` of a resource itself. */
export const ownKey = (resource: unknown): string | undefined =>
  isObject(resource) && typeof resource.resourceType === 'string' && typeof resource.id === 'string'
    ? `${resource.resourceType}/${resource.id}`
    : undefined;

const typeAndId = /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/;

/** `Type/id` of a reference, whether written relative, absolute or with a version; undefined for contained ones. */
export function keyOf(reference: unknown): string | undefined {
  const written = at(reference, 'reference');
  return typeof written === 'string' ? typeAndId.exec(written)?.[1] : undefined;
}

/** The resource a reference points at: contained (VistA), included (Oracle Health) or beside it in a Bundle. */
export function resolve(reference: unknown, owner: Json, pool: Pool): Json | undefined {
  const written = at(reference, 'reference');
  if (typeof written !== 'string') return undefined;
  if (written.startsWith('#')) return containedIn(owner).get(written.slice(1));
  const direct = pool.get(written);
  if (direct !== undefined) return direct;
  const key = keyOf(reference);
  return key === undefined ? undefined : pool.get(key);
}

const contained = new WeakMap<Json, ReadonlyMap<unknown, Json>>();
const nothing: ReadonlyMap<unknown, Json> = new Map();

/** What a resource contains, by id; looked through once, however often it refers to it. Of two with one id the first counts. */
function containedIn(owner: Json): ReadonlyMap<unknown, Json> {
  if (owner.contained === undefined) return nothing;
  const known = contained.get(owner);
  if (known !== undefined) return known;
  const byId = new Map<unknown, Json>();
  for (const inner of objects(owner.contained)) if (!byId.has(inner.id)) byId.set(inner.id, inner);
  contained.set(owner, byId);
  return byId;
}

/** A reference's name: its own display first, then the name of what it points at. */
export function referenceName(reference: unknown, owner: Json, pool: Pool): string | undefined {
  if (reference === undefined) return undefined;
  const shown = text(at(reference, 'display'));
  if (shown !== undefined) return shown;
  const target = resolve(reference, owner, pool);
  return target && (practitionerName(target, pool) ?? ownName(target));
}

/** A PractitionerRole names its practitioner by reference. */
const practitionerName = (role: Json, pool: Pool): string | undefined =>
  role.practitioner === undefined
    ? undefined
    : (text(at(role.practitioner, 'display')) ?? ownName(resolve(role.practitioner, role, pool)));

const ownName = (resource: Json | undefined): string | undefined =>
  text(resource?.name) ?? humanName(at(resource, 'name'));

export function humanName(name: unknown): string | undefined {
  const parts = [...list(at(name, 'given')), at(name, 'family'), ...list(at(name, 'suffix'))];
  return text(at(name, 'text')) ?? joined(parts.map(text), ' ');
}

/** The first telephone number of a resource. */
export const phoneOf = (resource: Json | undefined): string | undefined =>
  objects(resource?.telecom)
    .filter((t) => t.system === 'phone')
    .map((t) => text(t.value))
    .find((value) => value !== undefined);
