import type { Measure } from '../record.js';
import { readable, unitWords } from '../vocabulary/measures.js';
import { conceptText } from './concepts.js';
import { at, isObject, joined, text } from './json.js';

/** "<" and its like change what a result means and are never dropped. */
export function quantity(value: unknown): Measure | undefined {
  const here: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(here)) return undefined;
  const number = typeof here.value === 'number' ? readable(here.value) : text(here.value);
  if (number === undefined) return undefined;
  const unit = unitWords(text(here.unit) ?? text(here.code));
  const written = here.comparator === undefined ? number : `${text(here.comparator) ?? ''}${number}`;
  return unit === undefined ? { value: written } : { value: written, unit };
}

const asText = (value: unknown): Measure | undefined => {
  const written = text(value);
  return written === undefined ? undefined : { value: written };
};

const range = (value: unknown): Measure | undefined => {
  const low = quantity(at(value, 'low'));
  const high = quantity(at(value, 'high'));
  if (!low || !high)
    return low ? { ...low, value: `>=${low.value}` } : high && { ...high, value: `<=${high.value}` };
  return { ...high, value: `${low.value}-${high.value}` };
};

/** Titres are written with a colon: 1:40 is not a division anyone wants worked out. */
const ratio = (value: unknown): Measure | undefined => {
  const [top, bottom] = [quantity(at(value, 'numerator')), quantity(at(value, 'denominator'))];
  return asText(joined([top?.value, bottom?.value], ':'));
};

const readers: Readonly<Record<string, (value: unknown) => Measure | undefined>> = {
  valueQuantity: quantity,
  valueString: asText,
  valueCodeableConcept: (v) => asText(conceptText(v) ?? at(v, 'coding', 'code')),
  valueInteger: (v) => (typeof v === 'number' ? { value: String(v) } : asText(v)),
  valueBoolean: (v) => (typeof v === 'boolean' ? { value: v ? 'Yes' : 'No' } : asText(v)),
  valueRange: range,
  valueRatio: ratio,
  valueDateTime: asText,
  valueTime: asText,
  valuePeriod: (v) => asText(joined([text(at(v, 'start')), text(at(v, 'end'))], ' to ')),
};

const valueReaders = Object.entries(readers);

/** The result of an Observation or of one of its components, whatever value[x] it came as. */
export function valueOf(observation: unknown): Measure | undefined {
  if (!isObject(observation)) return undefined;
  for (const [key, read] of valueReaders) {
    const value = observation[key];
    if (value !== undefined && value !== null) return read(value);
  }
  return undefined;
}
