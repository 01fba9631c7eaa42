import type { FhirClient } from './client.js';
import { isObject, text, at } from './json.js';
import { inTurns } from './in-turns.js';
import { keyOf, poolOf } from './references.js';

const most = 50;

/** A medicine without a name is no use to anyone: Medications that were neither contained nor included are read one by one. */
export async function missingMedicines(
  client: FhirClient,
  requests: readonly unknown[],
  included: readonly unknown[],
  signal: AbortSignal,
): Promise<readonly unknown[]> {
  const pool = poolOf(included);
  const wanted = requests
    .filter(isObject)
    .filter((r) => text(at(r, 'medicationReference', 'display')) === undefined)
    .map((r) => keyOf(r.medicationReference))
    .filter((key) => key !== undefined && key.startsWith('Medication/') && !pool.has(key));
  const answers = await inTurns([...new Set(wanted)].slice(0, most), 4, (key) => client.read(key!, signal));
  return answers.flatMap((answer) => (answer.ok ? [answer.body] : []));
}
