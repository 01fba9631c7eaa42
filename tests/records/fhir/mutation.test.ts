import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../../bot/records/record.js';
import { readAllergies } from '../../../bot/records/fhir/allergies.js';
import { readAppointments } from '../../../bot/records/fhir/appointments.js';
import { readConditions } from '../../../bot/records/fhir/conditions.js';
import { readDemographics } from '../../../bot/records/fhir/demographics.js';
import { readImmunizations } from '../../../bot/records/fhir/immunizations.js';
import { readLabs } from '../../../bot/records/fhir/labs.js';
import { readMedicines } from '../../../bot/records/fhir/medicines.js';
import type { ReadContext, Reading } from '../../../bot/records/fhir/reading.js';
import { readVitals } from '../../../bot/records/fhir/vitals.js';
import { veteransRecords } from '../../../deployment/demo/veterans/records.js';
import { accounted, contextOf, now } from './reading.js';

type Reader = (resources: readonly unknown[], context: ReadContext) => Reading<Entry>;
const readers: readonly (readonly [string, readonly string[], Reader])[] = [
  ['medicines', ['MedicationRequest'], readMedicines],
  ['allergies', ['AllergyIntolerance'], readAllergies],
  ['conditions', ['Condition'], readConditions],
  ['labs', ['Observation', 'DiagnosticReport'], readLabs],
  ['vitals', ['Observation'], readVitals],
  ['vaccines', ['Immunization'], readImmunizations],
  ['appointments', ['Appointment'], readAppointments],
  ['demographics', ['Patient'], readDemographics],
];

const { vista, oracle } = veteransRecords(now);
const samples = [...vista, ...oracle];

interface Damage {
  readonly resource: number;
  readonly place: number;
  readonly value: unknown;
}

const damage = fc.record({
  resource: fc.nat(),
  place: fc.nat(),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom({ reference: '#' }, [[]], { coding: [null] }),
  ),
});

/** Every place in a resource, as the object or list that holds it and its key. */
function places(value: unknown): { readonly holder: Record<string, unknown>; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key])]);
}

function damaged(resources: readonly unknown[], damages: readonly Damage[]): unknown[] {
  const copies = structuredClone(resources) as unknown[];
  for (const { resource, place, value } of damages) {
    const all = places(copies[resource % copies.length]);
    const target = all[place % Math.max(1, all.length)];
    if (target) target.holder[target.key] = structuredClone(value);
  }
  return copies;
}

describe('resources damaged anywhere', () => {
  it.each(readers)('as %s: nothing throws, nothing is invented, nothing is lost', (_, types, read) => {
    const good = samples.filter((r) => types.includes(r.resourceType)).slice(0, 6);
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) => {
        const resources = damaged(good, damages);
        const context = { ...contextOf(resources), patientIds: new Set(samples.map((r) => r.id)) };
        const result = read(resources, context);
        expect(accounted(result, resources.length)).toBe(true);
        expect(new Set(result.entries.map((e) => e.id)).size).toBe(result.entries.length);
        expect(result.entries.every((e) => e.name.trim() !== '')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
