import { at, isObject, joined, list, objects, text, type Json } from './json.js';

/** Everything one search answered with, found by `Type/id`: included resources and matches alike. */
export type Pool = ReadonlyMap<string, Json>;

export function poolOf(resources: readonly unknown[]): Pool {
  const pool = new Map<string, Json>();
  for (const resource of resources.filter(isObject)) {
    if (typeof resource.resourceType === 'string' && typeof resource.id === 'string') {
      pool.set(`${resource.resourceType}/${resource.id}`, resource);
    }
  }
  return pool;
}

/** `Type/id` of a reference, whether written relative, absolute or with a version; undefined for contained ones. */
export function keyOf(reference: unknown): string | undefined {
  const written = text(at(reference, 'reference'));
  return /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/.exec(written ?? '')?.[1];
}

/** The resource a reference points at: contained (VistA) or included (Oracle Health). */
export function resolve(reference: unknown, owner: Json, pool: Pool): Json | undefined {
  const written = text(at(reference, 'reference'));
  if (written?.startsWith('#')) {
    return objects(owner.contained).find((c) => c.id === written.slice(1));
  }
  const key = keyOf(reference);
  return key === undefined ? undefined : pool.get(key);
}

/** A reference's name: its own display first, then the name of what it points at. */
export function referenceName(reference: unknown, owner: Json, pool: Pool): string | undefined {
  const target = resolve(reference, owner, pool);
  return text(at(reference, 'display')) ?? nameOf(target?.practitioner, target, pool) ?? ownName(target);
}

/** A PractitionerRole names its practitioner by reference. */
const nameOf = (practitioner: unknown, role: Json | undefined, pool: Pool): string | undefined =>
  practitioner === undefined || role === undefined
    ? undefined
    : (text(at(practitioner, 'display')) ?? ownName(resolve(practitioner, role, pool)));

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
