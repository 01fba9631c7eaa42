import { setTimeout as delay } from 'node:timers/promises';
import type { UnderWay } from '../source.js';
import type { FhirClient, Found } from './client.js';
import { inTurns } from './in-turns.js';
import type { Json } from './json.js';
import { fetchNames } from './missing-medicines.js';
import type { Answer } from './request.js';
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
  /** What was read one by one, by its address: medicines without a name. */
  readonly answers: ReadonlyMap<string, Answer>;
}

export const gatherLimits = {
  atOnce: 5,
  /** What only adds to entries is not waited for when the entries are there: somebody is on the line. */
  extraGraceMs: 1_000,
} as const;

/** Every search about one patient, those people ask for first. What has not been answered yet is too slow. */
export function gather(client: FhirClient, patient: Json, signal: AbortSignal): UnderWay<Gathered> {
  const searches = [...firstSearches, ...laterSearches];
  const asked: Asked[] = searches.map((search) => ({
    search,
    found: { matches: [], included: [], why: 'timeout' },
  }));
  const answers = new Map<string, Answer>();
  let extra: readonly unknown[] = [];
  const soFar = (): Gathered => ({
    first: asked.slice(0, firstSearches.length),
    later: asked.slice(firstSearches.length),
    extra,
    answers,
  });
  const ask = async (search: Search, n: number): Promise<void> => {
    const found = await askFor(client, patient, search, signal, (pages) => {
      asked[n] = { search, found: { ...pages, why: 'timeout' } };
    });
    asked[n] = { search, found };
    if (search.names === true) await fetchNames(client, found, answers, signal);
  };
  const all = async (): Promise<Gathered> => {
    const extras = Promise.all(
      extraSearches.map((query) => client.search(forPatient(query, patient), signal)),
    ).then((found) => (extra = found.flatMap(whole)));
    await inTurns(searches, gatherLimits.atOnce, ask);
    await Promise.race([extras, delay(gatherLimits.extraGraceMs, undefined, { ref: false })]);
    return soFar();
  };
  return { soFar, whole: all() };
}

async function askFor(
  client: FhirClient,
  patient: Json,
  search: Search,
  signal: AbortSignal,
  pages: (found: Found) => void,
): Promise<Found> {
  const found = await client.search(forPatient(search.query, patient), signal, pages);
  const refused = found.why === 'unreadable' && found.matches.length === 0 && found.issue !== 'not-supported';
  if (!refused || search.otherwise === undefined) return found;
  return client.search(forPatient(search.otherwise, patient), signal, pages);
}

/** An extra search that broke off half way would give wrong counts: all of it or nothing. */
const whole = (found: Found): readonly unknown[] =>
  found.why === undefined ? [...found.matches, ...found.included] : [];

function forPatient(query: string, patient: Json): string {
  const glue = query.endsWith('?') ? '' : '&';
  return `${query}${glue}patient=${encodeURIComponent(String(patient.id))}&_count=100`;
}
