import type { Entry, EntryWarning, Medicine, PartialDate } from '../record.js';
import { codesIn, conceptText } from './concepts.js';
import { earliest, latest } from '../dates.js';
import { firstDate, readDate } from './dates.js';
import { detailsOf } from './details.js';
import { directionsOf } from './directions.js';
import { at, joined, objects, text, type Json } from './json.js';
import { otherMedicine } from './other-medicines.js';
import { isNoInformation, saysNone } from './none-known.js';
import { medicineStatus } from './medicine-status.js';
import {
  defined,
  entry,
  readEach,
  type Hidden,
  type Read,
  type ReadContext,
  type Reading,
} from './reading.js';
import { notesOf } from './notes.js';
import { reasonOf } from './reasons.js';
import { keyOf, ownKey, phoneOf, referenceName, resolve, type Pool } from './references.js';
import { quantity } from './values.js';

/** MedicationRequest (US Core) to medicines. Inpatient and charge-only orders are not what people take at home. */
export const readMedicines = (resources: readonly unknown[], context: ReadContext): Reading<Medicine> =>
  readEach(
    resources,
    ['MedicationRequest', 'MedicationStatement', 'MedicationDispense', 'MedicationAdministration'],
    context,
    (resource, id) =>
      hiddenMedicine(resource) ??
      (resource.resourceType === 'MedicationRequest' ? medicine : otherMedicine)(resource, id, context),
    (base) => ({ ...base, status: 'notAvailable', nonVa: false }),
  );

function hiddenMedicine(resource: Json): Hidden | undefined {
  if (isNoInformation(resource.medicationCodeableConcept)) return 'noInformation';
  if (saysNone('medicines', resource.medicationCodeableConcept)) return 'noneKnown';
  const categories = codesIn(resource.category);
  if (categories.some((c) => c === 'charge-only' || c === 'chargeonly')) return 'chargeOnly';
  const atHome = categories.some((c) =>
    ['outpatient', 'community', 'discharge', 'patientspecified'].includes(c),
  );
  return categories.includes('inpatient') && !atHome ? 'inpatient' : undefined;
}

function medicine(resource: Json, id: string, context: ReadContext): Read<Medicine> {
  const directions = directionsOf(resource);
  const forbidden = resource.doNotPerform === true;
  const read = medicineStatus(resource);
  return {
    ...baseOf(resource, id, context, [
      read.warning,
      forbidden ? 'doNotTake' : undefined,
      endPassed(resource, context) && read.status === 'active' ? 'endDatePassed' : undefined,
      directions.directionsAsCoded === undefined ? undefined : 'conflict',
    ]),
    status: forbidden ? 'discontinued' : read.status,
    nonVa: isNonVa(resource),
    ...defined({
      statusAsWritten: read.statusAsWritten,
      directions: directions.directions,
      directionsAsCoded: directions.directionsAsCoded,
      reason: reasonOf(resource, context),
      quantity: quantityOf(at(resource, 'dispenseRequest', 'quantity')),
      refillsLeft: refillsLeft(resource, context),
      lastFilled: lastFilled(resource, context),
      prescribedBy: referenceName(resource.requester, resource, context.pool),
      prescriptionNumber: prescriptionNumber(resource),
      pharmacyPhone: phoneOf(resolve(at(resource, 'dispenseRequest', 'performer'), resource, context.pool)),
      details: detailsOf([
        ['Order text', directions.orderText],
        ['Notes', notesOf(resource)],
        ['Supporting information', supporting(resource, context)],
      ]),
    }),
  };
}

const supporting = (resource: Json, { pool }: ReadContext): string | undefined =>
  joined(
    objects(resource.supportingInformation).map((r) => referenceName(r, resource, pool)),
    ', ',
  );

function baseOf(
  resource: Json,
  id: string,
  context: ReadContext,
  warnings: readonly (EntryWarning | undefined)[],
): Entry {
  const reference = resource.medicationReference;
  const target = resolve(reference, resource, context.pool);
  const concept = resource.medicationCodeableConcept ?? target?.code;
  return entry(resource, id, context, {
    concept,
    name:
      conceptText(concept) ??
      text(at(reference, 'display')) ??
      referenceName(reference, resource, context.pool),
    when: firstDate(resource.authoredOn),
    from: {
      kind: isNonVa(resource) ? 'outside' : undefined,
      facility: referenceName(at(resource, 'dispenseRequest', 'performer'), resource, context.pool),
    },
    warnings,
  });
}

/** Reported, not prescribed here: VistA's "non-VA" list, and what the Veteran told the nurse. */
const isNonVa = (resource: Json): boolean =>
  resource.reportedBoolean === true ||
  resource.reportedReference !== undefined ||
  /non-?va/i.test(conceptText(resource.statusReason) ?? '') ||
  codesIn(resource.category).some((c) => c === 'patientspecified' || c === 'non-va');

function quantityOf(value: unknown): string | undefined {
  const amount = quantity(value);
  return amount && joined([amount.value, amount.unit], ' ');
}

function dispensesOf(resource: Json, { pool }: ReadContext): readonly Json[] {
  const inside = objects(resource.contained).filter((r) => r.resourceType === 'MedicationDispense');
  const index = dispensesIn(pool);
  const beside = [...(index.get(resource) ?? []), ...(index.get(ownKey(resource)) ?? [])];
  return [...new Set([...inside, ...beside])].filter((r) => r.status !== 'entered-in-error');
}

const indexed = new WeakMap<Pool, ReadonlyMap<unknown, readonly Json[]>>();

/** Fills by the prescription they were made for: looked up once for all. */
function dispensesIn(pool: Pool): ReadonlyMap<unknown, readonly Json[]> {
  const known = indexed.get(pool);
  if (known !== undefined) return known;
  const byOrder = new Map<unknown, Json[]>();
  for (const fill of new Set(pool.values())) {
    if (fill.resourceType !== 'MedicationDispense') continue;
    for (const reference of objects(fill.authorizingPrescription)) {
      const order = resolve(reference, fill, pool) ?? keyOf(reference);
      if (order !== undefined) byOrder.set(order, [...(byOrder.get(order) ?? []), fill]);
    }
  }
  indexed.set(pool, byOrder);
  return byOrder;
}

/** Handed over to the person; not merely prepared. */
const lastFilled = (resource: Json, context: ReadContext): PartialDate | undefined =>
  dispensesOf(resource, context)
    .map((d) => readDate(d.whenHandedOver).date)
    .filter((d) => d !== undefined)
    .toSorted((a, b) => earliest(b) - earliest(a))[0];

/** What was allowed, less the fills after the first: FHIR counts refills, not fills. Unknown unless fills are known. */
function refillsLeft(resource: Json, context: ReadContext): number | undefined {
  const allowed = at(resource, 'dispenseRequest', 'numberOfRepeatsAllowed');
  const fills = dispensesOf(resource, context).filter(
    (d) => d.status === 'completed' && !isPartial(d),
  ).length;
  if (typeof allowed !== 'number' || !Number.isInteger(allowed) || allowed < 0 || fills === 0)
    return undefined;
  return Math.max(0, allowed - (fills - 1));
}

/** Codes of HL7's ActPharmacySupplyType for part of a fill: RFP, FFPS and their like. */
const isPartial = (dispense: Json): boolean => codesIn(dispense.type).some((c) => /^(ff|rf)[a-z]*p/.test(c));

const prescriptionNumber = (resource: Json): string | undefined =>
  objects(resource.identifier)
    .filter((i) => /prescription|rx/i.test(`${text(i.system) ?? ''} ${conceptText(i.type) ?? ''}`))
    .map((i) => text(i.value))
    .find((v) => v !== undefined);

function endPassed(resource: Json, { now }: ReadContext): boolean {
  const end = readDate(at(resource, 'dispenseRequest', 'validityPeriod', 'end')).date;
  return end !== undefined && latest(end) < now;
}
