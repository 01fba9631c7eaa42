import type { Measure } from '../record.js';
import { conceptText } from './concepts.js';
import { at, isObject, joined, text } from './json.js';

/**
 * A number for people. Up to three decimals are the source's own precision and stay (a specific gravity of 1.005 must);
 * longer ones come from arithmetic and are rounded, never to nothing: 0.004213 is 0.00421, not 0.00.
 */
export function readable(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const written = plain(value);
  if ((written.split('.')[1]?.length ?? 0) <= 3) return written;
  const size = Math.abs(value);
  if (size < 1) return plain(Number(value.toPrecision(3)));
  return plain(Number(value.toFixed(size < 10 ? 2 : 1)));
}

/** Without an exponent, which nobody can hear. */
const plain = (value: number): string =>
  /e-/.test(String(value)) ? value.toFixed(12).replace(/0+$/, '') : String(value);

const spoken: Readonly<Record<string, string>> = {
  'mm[Hg]': 'mmHg',
  '[lb_av]': 'lb',
  '[oz_av]': 'oz',
  '[in_i]': 'in',
  '[degF]': 'F',
  Cel: 'C',
  degF: 'F',
  degC: 'C',
  '{beats}/min': '/min',
  '{Beats}/min': '/min',
  '{breaths}/min': '/min',
  '10*3/uL': 'K/uL',
  '10*6/uL': 'M/uL',
};

/** A unit as people read it. Braces are notes of UCUM, not units. */
export function unitOf(quantity: unknown): string | undefined {
  const written = text(at(quantity, 'unit')) ?? text(at(quantity, 'code'));
  if (written === undefined || written === '1') return undefined;
  return spoken[written] ?? text(written.replace(/\{[^}]*\}/g, ''));
}

/** "<" and its like change what a result means and are never dropped. */
export function quantity(value: unknown): Measure | undefined {
  const amount = at(value, 'value');
  const number = typeof amount === 'number' ? readable(amount) : text(amount);
  if (number === undefined) return undefined;
  const unit = unitOf(value);
  return {
    value: `${text(at(value, 'comparator')) ?? ''}${number}`,
    ...(unit === undefined ? {} : { unit }),
  };
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

/** The result of an Observation or of one of its components, whatever value[x] it came as. */
export function valueOf(observation: unknown): Measure | undefined {
  if (!isObject(observation)) return undefined;
  const key = Object.keys(readers).find((k) => observation[k] !== undefined && observation[k] !== null);
  return key === undefined ? undefined : readers[key]?.(observation[key]);
}
