import { attribute, child, children, take, typeOf, type XmlNode } from './node.js';
import { conceptName, referredText } from './concepts.js';
import type { SectionContext } from './context.js';
import type { Measure } from '../record.js';
import { text } from '../text.js';
import { quantityOf, rangeOf, withUnit } from './values.js';
import { below, hasCode, hasTemplate } from './statements.js';
import type { CodedDose } from '../vocabulary/dose-conflict.js';

/** What the coded fields say, in the pharmacy's own plain phrases. */
export interface CodedDirections extends CodedDose {
  readonly words?: string;
}

export function codedDirections(medicine: XmlNode, context: SectionContext): CodedDirections {
  const dose = doseOf(medicine);
  const times = children(medicine, 'effectiveTime').filter(isTiming);
  const parts = [
    doseWords(dose, take(child(medicine, 'administrationUnitCode')), context),
    conceptName(take(child(medicine, 'routeCode')), context.narrative),
    ...times.map((t) => timingWords(take(t))),
    rateWords(take(child(medicine, 'rateQuantity'))),
    asNeeded(medicine, context),
    maximumOf(medicine),
  ].filter((w) => w !== undefined);
  const hours = times.map(hoursBetween).find((h) => h !== undefined);
  return {
    ...(parts.length === 0 ? {} : { words: parts.join(', ') }),
    ...(dose === undefined ? {} : { dose }),
    ...(hours === undefined ? {} : { everyHours: hours }),
  };
}

function doseOf(medicine: XmlNode): Measure | undefined {
  const node = take(child(medicine, 'doseQuantity'));
  return node && (quantityOf(node) ?? rangeOf(node));
}

const doseWords = (
  dose: Measure | undefined,
  form: XmlNode | undefined,
  { narrative }: SectionContext,
): string | undefined => {
  const unit = conceptName(form, narrative);
  if (dose === undefined) return unit;
  const amount = dose.unit === undefined && unit === undefined ? `dose ${dose.value}` : withUnit(dose);
  return unit === undefined ? amount : `${amount} ${unit}`;
};

const rateWords = (rate: XmlNode | undefined): string | undefined => {
  const measure = rate && (quantityOf(rate) ?? rangeOf(rate));
  return measure && `at ${withUnit(measure)}`;
};

/** The first effectiveTime of a medicine is how long it is taken; a period or an event is how often. */
export function isTiming(time: XmlNode): boolean {
  const type = typeOf(time) ?? '';
  return (
    type.startsWith('PIVL') ||
    type.startsWith('EIVL') ||
    type.startsWith('SXPR') ||
    child(time, 'period') !== undefined ||
    child(time, 'event') !== undefined
  );
}

const units: Readonly<Record<string, string>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  hr: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
};
const hoursIn: Readonly<Record<string, number>> = { min: 1 / 60, h: 1, hr: 1, d: 24, wk: 168 };

function timingWords(time: XmlNode): string | undefined {
  const inner = children(time, 'comp')
    .map(timingWords)
    .filter((w) => w !== undefined);
  if (inner.length > 0) return inner.join(', ');
  const event = attribute(child(time, 'event'), 'code');
  if (event !== undefined)
    return [events[event.toUpperCase()] ?? event, offsetWords(child(time, 'offset'))]
      .filter((w) => w !== undefined)
      .join(', ');
  const period = child(time, 'period');
  const exact = quantityOf(period);
  const written = attribute(period, 'unit');
  const unit = units[written ?? ''] ?? written;
  if (exact !== undefined && unit !== undefined)
    return exact.value === '1' ? `every ${unit}` : `every ${exact.value} ${unit}s`;
  const range = period && rangeOf(period);
  return (
    range &&
    `every ${range.value} ${range.unit === undefined ? '' : `${units[range.unit] ?? range.unit}s`}`.trim()
  );
}

const offsetWords = (offset: XmlNode | undefined): string | undefined => {
  const measure = offset && (rangeOf(offset) ?? quantityOf(offset));
  return measure && withUnit(measure);
};

/** HL7 TimingEvent. */
const events: Readonly<Record<string, string>> = {
  AC: 'before meals',
  ACM: 'before breakfast',
  ACD: 'before lunch',
  ACV: 'before dinner',
  PC: 'after meals',
  PCM: 'after breakfast',
  PCD: 'after lunch',
  PCV: 'after dinner',
  C: 'with meals',
  CM: 'with breakfast',
  CD: 'with lunch',
  CV: 'with dinner',
  IC: 'between meals',
  ICM: 'between breakfast and lunch',
  ICD: 'between lunch and dinner',
  ICV: 'between dinner and bedtime',
  HS: 'at bedtime',
  WAKE: 'on waking',
};

function hoursBetween(time: XmlNode): number | undefined {
  const period = child(time, 'period');
  const size = hoursIn[attribute(period, 'unit') ?? ''];
  const count = Number(attribute(period, 'value'));
  return size === undefined || !Number.isFinite(count) || count <= 0 ? undefined : size * count;
}

function asNeeded(medicine: XmlNode, { narrative }: SectionContext): string | undefined {
  const criteria = children(medicine, 'precondition').map((p) => take(child(take(p), 'criterion')));
  if (criteria.length === 0) return undefined;
  const reasons = criteria
    .map(
      (c) =>
        conceptName(child(c, 'value'), narrative) ??
        referredText(child(c, 'text'), narrative) ??
        conceptName(child(c, 'code'), narrative),
    )
    .filter((w) => w !== undefined);
  return reasons.length === 0 ? 'as needed' : `as needed for ${reasons.join(', ')}`;
}

export function maximumOf(medicine: XmlNode): string | undefined {
  const node = take(child(medicine, 'maxDoseQuantity'));
  const [most, per] = [quantityOf(child(node, 'numerator')), quantityOf(child(node, 'denominator'))];
  if (most === undefined) return undefined;
  return per === undefined
    ? `no more than ${withUnit(most)}`
    : `no more than ${withUnit(most)} in ${withUnit(per)}`;
}

const sigColumn = /^(directions?|sig|instructions?|patient instructions?|dosage( instructions?)?)$/i;

/** The directions in words: a free text sig, the text of the medicine, its patient instructions, or the narrative's column. */
export function writtenDirections(
  medicine: XmlNode,
  name: string | undefined,
  context: SectionContext,
): string | undefined {
  const sig = below(medicine).find(
    (s) => hasTemplate(s, '2.16.840.1.113883.10.20.22.4.147') || hasCode(s, '76662-6'),
  );
  const freeText = sig && referredText(child(take(sig), 'text'), context.narrative);
  return freeText ?? ownText(medicine, name, context) ?? fromColumn(medicine, context);
}

/** `text` often points at the medicine's name or at its whole row, which are not directions. */
function ownText(
  medicine: XmlNode,
  name: string | undefined,
  { narrative }: SectionContext,
): string | undefined {
  const node = take(child(medicine, 'text'));
  const reference = attribute(child(node, 'reference'), 'value')?.replace(/^#/, '');
  if (reference !== undefined && narrative.isWholeRow(reference)) return undefined;
  const words = referredText(node, narrative);
  if (words === undefined || name === undefined) return words;
  const [said, called] = [words.toLowerCase(), name.toLowerCase()];
  return said === called || called.includes(said) || said.replace(called, '').trim().length < 3
    ? undefined
    : words;
}

function fromColumn(medicine: XmlNode, { narrative }: SectionContext): string | undefined {
  const material = child(child(child(medicine, 'consumable'), 'manufacturedProduct'), 'manufacturedMaterial');
  const places = [child(medicine, 'text'), child(child(material, 'code'), 'originalText')];
  for (const place of places) {
    const id = attribute(child(place, 'reference'), 'value')?.replace(/^#/, '');
    const row = id === undefined ? undefined : narrative.rowOf(id);
    const cell = row?.cells.find((c) => sigColumn.test(c.label ?? '') && c.value !== '');
    if (cell !== undefined) return text(cell.value);
  }
  return undefined;
}
