import type { FhirClient, Found } from './client.js';
import { isObject, text, at } from './json.js';
import { inTurns } from './in-turns.js';
import { keyOf, poolOf } from './references.js';
import type { Answer } from './request.js';

const most = 50;

/** Medications that were neither contained nor included, by their address. */
export function missingNames({ matches, included }: Found): readonly string[] {
  const pool = poolOf(included);
  const wanted = matches
    .filter(isObject)
    .filter((r) => text(at(r, 'medicationReference', 'display')) === undefined)
    .map((r) => keyOf(r.medicationReference))
    .filter((key) => key !== undefined && key.startsWith('Medication/') && !pool.has(key));
  return [...new Set(wanted as readonly string[])].slice(0, most);
}

/** A medicine without a name is no use to anyone: they are read one by one. */
export async function fetchNames(
  client: FhirClient,
  found: Found,
  answers: Map<string, Answer>,
  signal: AbortSignal,
): Promise<void> {
  await inTurns(missingNames(found), 4, async (key) => answers.set(key, await client.read(key, signal)));
}
