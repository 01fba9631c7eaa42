import { at, list, type Json } from './json.js';
import type { ReadContext } from './reading.js';
import { referenceName, resolve } from './references.js';

/** VistA writes the place on the record, Oracle Health only on the encounter. */
export function encounterPlace(resource: Json, { pool }: ReadContext): string | undefined {
  const encounter = resolve(
    at(resource, 'encounter') === undefined ? at(resource, 'context', 'encounter') : resource.encounter,
    resource,
    pool,
  );
  if (encounter === undefined) return undefined;
  return (
    referenceName(at(encounter, 'location', 'location'), encounter, pool) ??
    referenceName(encounter.serviceProvider, encounter, pool)
  );
}

/** The name of the first of several references that has one. */
export function firstName(
  references: readonly unknown[],
  owner: Json,
  { pool }: ReadContext,
): string | undefined {
  for (const reference of references.flatMap(list)) {
    const name = referenceName(reference, owner, pool);
    if (name !== undefined) return name;
  }
  return undefined;
}
