import { conceptText } from './concepts.js';
import { at, joined, objects, text, type Json } from './json.js';
import { quantity } from './values.js';

/**
 * Directions as the source wrote them. What the pharmacy wrote for the patient beats the order's text;
 * only where nothing was written are the structured parts put side by side, as they are.
 */
export function directionsOf(resource: Json): string | undefined {
  const written = inOrder(resource).map(
    (dosage) => text(dosage.patientInstruction) ?? text(dosage.text) ?? fromParts(dosage),
  );
  return joined(written, '; ');
}

const inOrder = (resource: Json): readonly Json[] =>
  objects(resource.dosageInstruction).toSorted((a, b) => Number(a.sequence ?? 0) - Number(b.sequence ?? 0));

const units: Readonly<Record<string, string>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
};

function fromParts(dosage: Json): string | undefined {
  return joined([doseOf(dosage), conceptText(dosage.route), timing(dosage.timing), asNeeded(dosage)], ', ');
}

function doseOf(dosage: Json): string | undefined {
  const dose = at(dosage, 'doseAndRate');
  const single = quantity(at(dose, 'doseQuantity'));
  if (single) return `dose ${joined([single.value, single.unit], ' ')}`;
  const low = quantity(at(dose, 'doseRange', 'low'));
  const high = quantity(at(dose, 'doseRange', 'high'));
  const span = joined([low?.value, high?.value], ' to ');
  return span && `dose ${joined([span, high?.unit ?? low?.unit], ' ')}`;
}

/** Only the plain shapes; "twice daily" is not turned into morning and evening. */
function timing(value: unknown): string | undefined {
  const repeat = at(value, 'repeat');
  const [times, period] = [at(repeat, 'frequency'), at(repeat, 'period')];
  const unit = units[text(at(repeat, 'periodUnit')) ?? ''];
  const coded = conceptText(at(value, 'code'));
  if (typeof times !== 'number' || typeof period !== 'number' || !unit) return coded;
  const often = joined([String(times), text(at(repeat, 'frequencyMax'))], ' to ');
  return `${often} ${often === '1' ? 'time' : 'times'} every ${period === 1 ? unit : `${period} ${unit}s`}`;
}

const asNeeded = (dosage: Json): string | undefined =>
  dosage.asNeededBoolean === true
    ? 'as needed'
    : dosage.asNeededCodeableConcept
      ? joined(['as needed', conceptText(dosage.asNeededCodeableConcept)], ' for ')
      : undefined;
