import { ownKey } from './references.js';

/** Overlapping searches, pages and exports hold the same resource several times: equal ones become one object. */
export function internedBy(): <T>(resource: T) => T {
  const firsts = new Map<string, unknown>();
  const written = new Map<string, Map<unknown, unknown>>();
  return (resource) => {
    const key = ownKey(resource);
    if (key === undefined) return resource;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, resource);
      return resource;
    }
    // Only what shares an id is compared: two versions of one resource are both kept.
    const versions = written.get(key) ?? new Map<unknown, unknown>([[json(first), first]]);
    written.set(key, versions);
    const own = json(resource);
    if (!versions.has(own)) versions.set(own, resource);
    return versions.get(own) as typeof resource;
  };
}

/** What is nested too deep to be written is compared with nothing. */
function json(resource: unknown): unknown {
  try {
    return JSON.stringify(resource);
  } catch {
    return resource;
  }
}
