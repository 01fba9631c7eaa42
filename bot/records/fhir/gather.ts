import { setTimeout as delay } from 'node:timers/promises';
import type { FhirClient, Found } from './client.js';
import { inTurns } from './in-turns.js';
import type { Json } from './json.js';
import { missingMedicines } from './missing-medicines.js';
import { extraSearches, firstSearches, laterSearches, type Search } from './searches.js';

/** What a server said to one search. */
export interface Asked {
  readonly search: Search;
  readonly found: Found;
}

export interface Gathered {
  readonly first: readonly Asked[];
  readonly later: readonly Asked[];
  /** Resources that only others refer to. */
  readonly extra: readonly unknown[];
}

export const gatherLimits = {
  firstAtOnce: 5,
  laterAtOnce: 4,
  /** What only adds to entries is not waited for when the entries are there: somebody is on the line. */
  extraGraceMs: 1_000,
  /** The rest of the record has this long; what is not there by then is told to be missing. */
  laterMs: 8_000,
} as const;

/** Every search about one patient: what is asked first is never slowed by the rest. */
export async function gather(client: FhirClient, patient: Json, signal: AbortSignal): Promise<Gathered> {
  const ask = (within: AbortSignal) => (search: Search) => askFor(client, patient, search, within);
  const extras = Promise.all(extraSearches.map((query) => client.search(forPatient(query, patient), signal)));
  const first = await inTurns(firstSearches, gatherLimits.firstAtOnce, ask(signal));
  const added = await Promise.race([extras, delay(gatherLimits.extraGraceMs, [], { ref: false })]);
  const included = [...first.flatMap(({ found }) => found.included), ...added.flatMap(whole)];
  const medicines = first.filter(({ search }) => search.sections.includes('medicines'));
  const missing = missingMedicines(
    client,
    medicines.flatMap(({ found }) => found.matches),
    included,
    signal,
  );
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(gatherLimits.laterMs)]);
  const later = await inTurns(laterSearches, gatherLimits.laterAtOnce, ask(inTime));
  return { first, later, extra: [...added.flatMap(whole), ...(await missing)] };
}

async function askFor(
  client: FhirClient,
  patient: Json,
  search: Search,
  signal: AbortSignal,
): Promise<Asked> {
  const found = await client.search(forPatient(search.query, patient), signal);
  const refused = found.why === 'unreadable' && found.matches.length === 0 && found.issue !== 'not-supported';
  if (!refused || search.otherwise === undefined) return { search, found };
  return { search, found: await client.search(forPatient(search.otherwise, patient), signal) };
}

/** An extra search that broke off half way would give wrong counts: all of it or nothing. */
const whole = (found: Found): readonly unknown[] =>
  found.why === undefined ? [...found.matches, ...found.included] : [];

function forPatient(query: string, patient: Json): string {
  const glue = query.endsWith('?') ? '' : '&';
  return `${query}${glue}patient=${encodeURIComponent(String(patient.id))}&_count=100`;
}
