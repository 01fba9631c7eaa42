import { disagree } from '../vocabulary/dose-conflict.js';
import { conceptText } from './concepts.js';
import { at, joined, objects, own, text, type Json } from './json.js';
import { quantity } from './values.js';

export interface Directions {
  readonly directions?: string | undefined;
  /** What the coded fields say, only where the words say another number: the words stand. */
  readonly directionsAsCoded?: string | undefined;
  /** The order's own text, where the words for the patient are other words. */
  readonly orderText?: string | undefined;
}

/**
 * Directions as the source wrote them. What the pharmacy wrote for the patient beats the order's text;
 * only where nothing was written are the structured parts put side by side, as they are.
 */
export function directionsOf(resource: Json): Directions {
  const dosages = inOrder(resource);
  const written = dosages.map((dosage) => wordsOf(dosage) ?? fromParts(dosage));
  const coded = dosages.some(isConflict) ? joined(dosages.map(fromParts), '; ') : undefined;
  const orders = dosages.map((dosage) => (text(dosage.patientInstruction) ? text(dosage.text) : undefined));
  const directions = joined(written, '; ');
  const orderText = joined(orders, '; ');
  return {
    directions,
    directionsAsCoded: coded,
    orderText: orderText === directions ? undefined : orderText,
  };
}

const wordsOf = (dosage: Json): string | undefined => text(dosage.patientInstruction) ?? text(dosage.text);

/** Only like is compared with like: so many tablets with so many tablets, every so many hours with the same. */
function isConflict(dosage: Json): boolean {
  const words = wordsOf(dosage);
  if (words === undefined) return false;
  const dose = quantity(at(dosage, 'doseAndRate', 'doseQuantity'));
  const everyHours = hoursOf(at(dosage, 'timing', 'repeat'));
  return disagree(words, { ...(dose ? { dose } : {}), ...(everyHours === undefined ? {} : { everyHours }) });
}

const hours: Readonly<Record<string, number>> = { h: 1, d: 24, wk: 168 };

function hoursOf(repeat: unknown): number | undefined {
  const [times, period] = [at(repeat, 'frequency') ?? 1, at(repeat, 'period')];
  const unit = own(hours, text(at(repeat, 'periodUnit')));
  if (typeof times !== 'number' || typeof period !== 'number' || unit === undefined || times <= 0)
    return undefined;
  return at(repeat, 'frequencyMax') === undefined ? (period * unit) / times : undefined;
}

const inOrder = (resource: Json): readonly Json[] =>
  objects(resource.dosageInstruction ?? resource.dosage).toSorted((a, b) => sequence(a) - sequence(b));

const sequence = (dosage: Json): number => (typeof dosage.sequence === 'number' ? dosage.sequence : 0);

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
  if (single) return single.unit ? `${single.value} ${single.unit}` : `dose ${single.value}`;
  const low = quantity(at(dose, 'doseRange', 'low'));
  const high = quantity(at(dose, 'doseRange', 'high'));
  const span = joined([low?.value, high?.value], ' to ');
  return span && joined([span, high?.unit ?? low?.unit], ' ');
}

/** In the pharmacy's own plain phrases; "2 times a day" is not turned into morning and evening. */
function timing(value: unknown): string | undefined {
  const repeat = at(value, 'repeat');
  const [times, period] = [at(repeat, 'frequency'), at(repeat, 'period')];
  const unit = own(units, text(at(repeat, 'periodUnit')));
  if (typeof times !== 'number' || typeof period !== 'number' || !unit) return conceptText(at(value, 'code'));
  const often = joined([String(times), text(at(repeat, 'frequencyMax'))], ' to ');
  if (period !== 1)
    return often === '1' ? `every ${period} ${unit}s` : `${often} times every ${period} ${unit}s`;
  return often === '1' ? `every ${unit}` : `${often} times a ${unit}`;
}

const asNeeded = (dosage: Json): string | undefined =>
  dosage.asNeededBoolean === true
    ? 'as needed'
    : dosage.asNeededCodeableConcept
      ? joined(['as needed', conceptText(dosage.asNeededCodeableConcept)], ' for ')
      : undefined;
