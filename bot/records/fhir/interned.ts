import { ownKey } from './references.js';

/** Answers of overlapping searches and pages hold the same resource several times: equal ones become one object. */
export function internedBy(): <T>(resource: T) => T {
  const known = new Map<string, unknown[]>();
  return (resource) => {
    const key = ownKey(resource);
    if (key === undefined) return resource;
    const others = known.get(key);
    if (others === undefined) {
      known.set(key, [resource]);
      return resource;
    }
    // Only what shares an id is compared: two versions of one resource are both kept.
    const written = JSON.stringify(resource);
    const same = others.find((other) => other === resource || JSON.stringify(other) === written);
    if (same === undefined) others.push(resource);
    return (same ?? resource) as typeof resource;
  };
}
