import { setTimeout as delay } from 'node:timers/promises';
import type { Entry, EntryOf, SectionId } from '../record.js';
import { sectionIds } from '../sections.js';
import type { SourceSection, SourceSections, Why } from '../source.js';
import { readAllergies } from './allergies.js';
import { readAppointments } from './appointments.js';
import type { FhirClient, Found } from './client.js';
import { readConditions } from './conditions.js';
import { readDemographics } from './demographics.js';
import { readImmunizations } from './immunizations.js';
import type { Json } from './json.js';
import { readLabs } from './labs.js';
import { inTurns } from './in-turns.js';
import { readMedicines } from './medicines.js';
import { missingMedicines } from './missing-medicines.js';
import type { ReadContext, Reading } from './reading.js';
import { poolOf } from './references.js';
import { readVitals } from './vitals.js';

export interface SectionsContext {
  readonly source: string;
  readonly now: number;
  /** Checked to be the right person's. */
  readonly patient: Json;
  readonly patientIds: ReadonlySet<string>;
}

interface FhirSection<E extends Entry> {
  /** Searches whose failure makes the section incomplete. */
  readonly searches: readonly string[];
  /** Searches that only add to entries found by the others; servers without them lose nothing that must be told. */
  readonly extras?: readonly string[];
  readonly read: (resources: readonly unknown[], context: ReadContext) => Reading<E>;
}

const unread = { searches: [], read: () => ({ entries: [], hidden: [], knownNone: false }) };

/** The one table of what is asked of a FHIR server for each section (US Core; facts: records, FHIR R4). */
const fhirSections: { readonly [S in SectionId]: FhirSection<EntryOf[S]> } = {
  medicines: {
    searches: ['MedicationRequest?_include=MedicationRequest:medication'],
    extras: ['MedicationDispense?'],
    read: readMedicines,
  },
  allergies: { searches: ['AllergyIntolerance?'], read: readAllergies },
  conditions: { searches: ['Condition?'], read: readConditions },
  labs: {
    searches: ['Observation?category=laboratory', 'DiagnosticReport?category=LAB'],
    read: readLabs,
  },
  vitals: { searches: ['Observation?category=vital-signs'], read: readVitals },
  immunizations: { searches: ['Immunization?'], read: readImmunizations },
  appointments: { searches: ['Appointment?_include=Appointment:location'], read: readAppointments },
  notes: unread,
  procedures: unread,
  visits: unread,
  plan: unread,
  history: unread,
  devices: unread,
  insurance: unread,
  careTeam: unread,
  military: unread,
  demographics: { searches: [], read: readDemographics },
  documents: unread,
};

const atOnce = 4;

/** What only adds to entries is not waited for when the entries are there: somebody is on the line. */
const extraGraceMs = 1_000;

/** Every section of one person, some at a time. A search that fails fails its own section and no other. */
export async function readSections(
  client: FhirClient,
  context: SectionsContext,
  signal: AbortSignal,
): Promise<SourceSections> {
  const fetched = await inTurns(sectionIds, atOnce, (id) => fetchSection(id, client, context, signal));
  // One pool: a medicine's reason may be in the conditions.
  const pool = poolOf(fetched.flatMap(({ matches, included }) => [...matches, ...included]));
  const { source, patientIds, now } = context;
  const sections = fetched.map(({ id, matches, found }) => {
    const section: FhirSection<Entry> = fhirSections[id];
    return [id, asSection(section.read(distinct(matches), { source, patientIds, now, pool }), found)];
  });
  return Object.fromEntries(sections) as unknown as SourceSections;
}

interface Fetched {
  readonly id: SectionId;
  readonly found: readonly Found[];
  readonly matches: readonly unknown[];
  readonly included: readonly unknown[];
}

async function fetchSection(
  id: SectionId,
  client: FhirClient,
  context: SectionsContext,
  signal: AbortSignal,
): Promise<Fetched> {
  const { searches, extras: extraSearches = [] } = fhirSections[id];
  const find = (search: string): Promise<Found> => client.search(forPatient(search, context), signal);
  const extras = Promise.all(extraSearches.map(find));
  const found = await Promise.all(searches.map(find));
  const added = await Promise.race([extras, delay(extraGraceMs, [], { ref: false })]);
  const included = [...found.flatMap((f) => f.included), ...added.flatMap(whole)];
  const matches = id === 'demographics' ? [context.patient] : found.flatMap((f) => f.matches);
  const missing = id === 'medicines' ? await missingMedicines(client, matches, included, signal) : [];
  return { id, found, matches, included: [...included, ...missing] };
}

/** An extra search that broke off half way would give wrong counts: all of it or nothing. */
const whole = (found: Found): readonly unknown[] =>
  found.why === undefined ? [...found.matches, ...found.included] : [];

function forPatient(search: string, { patient }: SectionsContext): string {
  const glue = search.endsWith('?') ? '' : '&';
  return `${search}${glue}patient=${encodeURIComponent(String(patient.id))}&_count=100`;
}

/** The same resource twice, as overlapping pages give it, is one. Two versions of it are both kept. */
function distinct(resources: readonly unknown[]): readonly unknown[] {
  const seen = new Set<string>();
  return resources.filter((resource) => {
    const written = JSON.stringify(resource) ?? 'null';
    return isIdentified(resource) && seen.has(written) ? false : seen.add(written);
  });
}

const isIdentified = (resource: unknown): boolean => typeof (resource as Json | null)?.id === 'string';

function asSection(reading: Reading<Entry>, found: readonly Found[]): SourceSection {
  const failures = found.filter((f) => f.why !== undefined && f.issue !== 'not-supported');
  const foreign = reading.hidden.some((h) => h.why === 'otherPerson');
  const why: Why | undefined = failures[0]?.why ?? (foreign ? 'unreadable' : undefined);
  return {
    entries: reading.entries,
    knownNone: reading.knownNone,
    provided:
      found.length === 0 ? reading.entries.length > 0 : found.some((f) => f.issue !== 'not-supported'),
    ...(why === undefined ? {} : { why }),
  };
}
