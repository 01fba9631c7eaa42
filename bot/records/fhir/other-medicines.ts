import type { EntryWarning, Medicine, MedicineStatus } from '../record.js';
import { conceptText, statusCode } from './concepts.js';
import { firstDate, readDate } from './dates.js';
import { detailsOf } from './details.js';
import { directionsOf } from './directions.js';
import { at, isObject, joined, list, text, type Json } from './json.js';
import { medicineStatus } from './medicine-status.js';
import { notesOf } from './notes.js';
import { encounterPlace, firstName } from './places.js';
import { defined, entry, type Read, type ReadContext } from './reading.js';
import { reasonOf } from './reasons.js';
import { referenceName, resolve } from './references.js';
import { quantity } from './values.js';

/** MedicationStatement, MedicationDispense and MedicationAdministration: medicines only where no prescription stands for them. */
export function otherMedicine(resource: Json, id: string, context: ReadContext): Read<Medicine> {
  if (ordersOf(resource).some((order) => resolve(order, resource, context.pool) !== undefined))
    return 'paired';
  const reported = resource.resourceType === 'MedicationStatement';
  const { status, statusAsWritten, warnings } = statusOf(resource);
  const directions = directionsOf(resource);
  const amount = quantity(resource.quantity);
  return {
    ...entry(resource, id, context, {
      ...named(resource, context),
      when: dateOf(resource),
      from: {
        kind: reported ? 'outside' : undefined,
        facility: firstName([resource.location], resource, context) ?? encounterPlace(resource, context),
      },
      warnings: [...warnings, directions.directionsAsCoded === undefined ? undefined : 'conflict'],
    }),
    status,
    nonVa: reported,
    ...defined({
      statusAsWritten,
      directions: directions.directions,
      directionsAsCoded: directions.directionsAsCoded,
      reason: reasonOf(resource, context),
      quantity: amount && joined([amount.value, amount.unit], ' '),
      lastFilled:
        resource.resourceType === 'MedicationDispense' ? readDate(resource.whenHandedOver).date : undefined,
      details: detailsOf([
        ['Order text', directions.orderText],
        ['Given', dosageGiven(resource)],
        ['Told by', firstName([resource.informationSource], resource, context)],
        ['Notes', notesOf(resource)],
      ]),
    }),
  };
}

const ordersOf = (resource: Json): readonly unknown[] =>
  [resource.authorizingPrescription, resource.request, resource.basedOn, resource.derivedFrom].flatMap(list);

function named(resource: Json, { pool }: ReadContext): { concept: unknown; name?: string | undefined } {
  const reference = resource.medicationReference;
  const concept = resource.medicationCodeableConcept ?? resolve(reference, resource, pool)?.code;
  return { concept, name: conceptText(concept) ?? referenceName(reference, resource, pool) };
}

const dateOf = (resource: Json): ReturnType<typeof firstDate> =>
  firstDate(
    resource.effectiveDateTime,
    at(resource, 'effectivePeriod', 'start'),
    resource.whenHandedOver,
    resource.whenPrepared,
    resource.dateAsserted,
  );

interface Status {
  readonly status: MedicineStatus;
  readonly statusAsWritten?: string | undefined;
  readonly warnings: readonly (EntryWarning | undefined)[];
}

/** A dose given or a bag handed over is done; that says nothing of whether the medicine is still taken. */
function statusOf(resource: Json): Status {
  const written = text(resource.status);
  const word = statusCode(resource.status);
  if (word === 'not-taken')
    return { status: 'discontinued', statusAsWritten: written, warnings: ['notDone'] };
  if (word === 'not-done') return { status: 'notAvailable', statusAsWritten: written, warnings: ['notDone'] };
  if (resource.resourceType !== 'MedicationStatement' || word === 'intended')
    return { status: 'notAvailable', statusAsWritten: written, warnings: [] };
  const read = medicineStatus(resource);
  return { status: read.status, statusAsWritten: read.statusAsWritten, warnings: [read.warning] };
}

function dosageGiven(resource: Json): string | undefined {
  if (!isObject(resource.dosage)) return undefined;
  const dose = quantity(resource.dosage.dose);
  return joined(
    [text(resource.dosage.text), dose?.value, dose?.unit, conceptText(resource.dosage.route)],
    ' ',
  );
}
