import type { Measure } from '../record.js';
import { readable, unitWords } from '../vocabulary/measures.js';
import { conceptWords, referredText } from './concepts.js';
import { allText, attribute, child, children, typeOf, type XmlNode } from './node.js';
import type { Narrative } from './narrative.js';
import { intervalWords } from './time.js';

/** PQ, REAL, INT: its number as people read it. A number that is none is kept as written. */
export function quantityOf(node: XmlNode | undefined): Measure | undefined {
  const written = attribute(node, 'value');
  if (node === undefined || written === undefined) return undefined;
  const unit = unitOf(node);
  return { value: numberWords(written), ...(unit === undefined ? {} : { unit }) };
}

/** As written while short: "5.0" is the lab's own precision. Longer decimals come from arithmetic. */
const numberWords = (written: string): string => {
  const long = /^[+-]?\d*\.\d{4,}$/.test(written);
  return long ? readable(Number(written)) : written;
};

/** Where the unit has no code of its own, vendors write it into a translation's original text. */
function unitOf(node: XmlNode): string | undefined {
  const own = attribute(node, 'unit');
  if (own !== undefined) return unitWords(own);
  const translation = child(node, 'translation');
  const words =
    translation && (plain(child(translation, 'originalText')) ?? attribute(translation, 'displayName'));
  return unitWords(words);
}

const plain = (node: XmlNode | undefined): string | undefined => {
  const words = node && allText(node).replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
};

/** IVL_PQ. One side missing is "at least" or "at most"; not inclusive is "more than" or "less than". */
export function rangeOf(node: XmlNode): Measure | undefined {
  const [lowNode, highNode] = [child(node, 'low'), child(node, 'high')];
  const [low, high] = [quantityOf(lowNode), quantityOf(highNode)];
  const center = quantityOf(child(node, 'center'));
  if (low && high)
    return {
      ...high,
      value: `${low.value}-${high.value}`,
      ...((high.unit ?? low.unit) ? { unit: high.unit ?? low.unit! } : {}),
    };
  if (low) return { ...low, value: `${exclusive(lowNode) ? '>' : '>='}${low.value}` };
  if (high) return { ...high, value: `${exclusive(highNode) ? '<' : '<='}${high.value}` };
  return center ?? quantityOf(child(node, 'width'));
}

const exclusive = (node: XmlNode | undefined): boolean => attribute(node, 'inclusive') === 'false';

/** Titres are written with a colon: 1:40 is not a division anyone wants worked out. */
function ratioOf(node: XmlNode): Measure | undefined {
  const [top, bottom] = [quantityOf(child(node, 'numerator')), quantityOf(child(node, 'denominator'))];
  if (top === undefined || bottom === undefined) return top ?? bottom;
  return { value: `${withUnit(top)}:${withUnit(bottom)}` };
}

export const withUnit = (measure: Measure): string =>
  measure.unit === undefined ? measure.value : `${measure.value} ${measure.unit}`;

/** A value of any HL7 type as people read it; undefined where it says nothing. */
export function valueOf(node: XmlNode | undefined, narrative: Narrative): Measure | undefined {
  if (node === undefined) return undefined;
  const type = typeOf(node) ?? '';
  if (type === 'BL') return boolean(attribute(node, 'value'));
  if (type.startsWith('RTO')) return ratioOf(node) ?? words(node, narrative);
  if (type === 'TS' || type === 'IVL_TS' || type.endsWith('_TS'))
    return asText(intervalWords(node)) ?? words(node, narrative);
  if (type.startsWith('IVL')) return rangeOf(node) ?? quantityOf(node) ?? words(node, narrative);
  return quantityOf(node) ?? words(node, narrative) ?? untyped(node);
}

const words = (node: XmlNode, narrative: Narrative): Measure | undefined =>
  asText(conceptWords(node, narrative) ?? referredText(node, narrative));

/** xsi:type is mandatory, and missing often enough. */
const untyped = (node: XmlNode): Measure | undefined =>
  child(node, 'low') || child(node, 'high')
    ? (rangeOf(node) ?? asText(intervalWords(node)))
    : child(node, 'numerator')
      ? ratioOf(node)
      : undefined;

const asText = (value: string | undefined): Measure | undefined =>
  value === undefined ? undefined : { value };

const boolean = (value: string | undefined): Measure | undefined =>
  value === undefined ? undefined : { value: value === 'true' ? 'Yes' : value === 'false' ? 'No' : value };

/** All values of an observation: several are told one after the other. */
export function valuesOf(observation: XmlNode, narrative: Narrative): Measure | undefined {
  const values = children(observation, 'value')
    .map((node) => valueOf(node, narrative))
    .filter((v) => v !== undefined);
  if (values.length <= 1) return values[0];
  return { value: [...new Set(values.map(withUnit))].join('; ') };
}
