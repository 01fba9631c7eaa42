import type { Entry } from '../../../bot/records/record.js';
import type { ReadContext, Reading } from '../../../bot/records/fhir/reading.js';
import { poolOf } from '../../../bot/records/fhir/references.js';

export const now = Date.parse('2026-03-10T15:00:00Z');

export const contextOf = (resources: readonly unknown[] = []): ReadContext => ({
  source: 'vista',
  patientIds: new Set(['p1']),
  now,
  pool: poolOf(resources),
});

type Reader<E extends Entry> = (resources: readonly unknown[], context: ReadContext) => Reading<E>;

/** Reads resources given as fields beside their type. */
export const reading =
  <E extends Entry>(reader: Reader<E>, resourceType: string) =>
  (...resources: readonly object[]): Reading<E> => {
    const full = resources.map((r, n) => ({ resourceType, id: `r${n + 1}`, ...r }));
    return reader(full, contextOf(full));
  };

/** What a server might send where a resource belongs. */
export const junk: readonly unknown[] = [
  null,
  undefined,
  0,
  'text',
  true,
  [],
  {},
  { resourceType: 7 },
  { resourceType: null, id: {} },
];

/** A resource of this type whose every field is of the wrong shape. */
export const misshapen = (resourceType: string, value: unknown): object => ({
  resourceType,
  id: 'bad',
  ...Object.fromEntries(
    `status code category note component valueQuantity referenceRange interpretation effectiveDateTime issued
     clinicalStatus verificationStatus reaction recordedDate onsetDateTime medicationReference requester contained
     medicationCodeableConcept dosageInstruction dispenseRequest reasonCode reasonReference identifier statusReason
     vaccineCode occurrenceDateTime location participant start serviceType appointmentType name telecom address
     extension communication contact hasMember result performer basedOn specimen meta presentedForm conclusion`
      .split(/\s+/)
      .map((field) => [field, value]),
  ),
});

export const wrongShapes: readonly unknown[] = [
  null,
  0,
  -1,
  '',
  'x',
  true,
  [],
  [null],
  [[[]]],
  [0, 'x', null],
  {},
  { coding: 'x' },
  { coding: [null, { code: {} }] },
  { reference: 5 },
  { reference: '#' },
  { reference: '#missing' },
  { value: {} },
  { toString: 'x', constructor: 1, __proto__: null },
];

/** Every resource given is an entry or is accounted for as hidden, and no id comes out that did not go in. */
export function accounted(result: Reading<Entry>, count: number): boolean {
  const shown = new Set(result.entries.map((e) => e.id.replace(/#\d+$/, '')));
  const hidden = new Set(result.hidden.map((h) => h.id));
  const both = [...shown].filter((id) => hidden.has(id));
  return both.length === 0 && shown.size + hidden.size === count && result.hidden.length === hidden.size;
}
