import { defined } from '../defined.js';
import type { EntryWarning, Measure, Vital } from '../record.js';
import { codesOf, conceptName, conceptWords, referredText } from './concepts.js';
import type { SectionContext } from './context.js';
import { commentsOf, ourDetail } from './details.js';
import { baseOf, facilityOf, put } from './entry.js';
import { attribute, child, children, take, type XmlNode } from './node.js';
import { rangesOf } from './results.js';
import { below, isNegated, statusCode } from './statements.js';
import { intervalOf, type ReadTime } from './time.js';
import { valuesOf } from './values.js';

/** LOINC codes of VA vitals (facts: va 2) and their common neighbours. */
const kinds: Readonly<Record<string, Vital['kind']>> = {
  '85354-9': 'bloodPressure',
  '55284-4': 'bloodPressure',
  '8480-6': 'bloodPressure',
  '8462-4': 'bloodPressure',
  '8867-4': 'heartRate',
  '9279-1': 'breathing',
  '59408-5': 'oxygen',
  '2708-6': 'oxygen',
  '2710-2': 'oxygen',
  '8310-5': 'temperature',
  '29463-7': 'weight',
  '3141-9': 'weight',
  '8302-2': 'height',
  '8306-3': 'height',
  '72514-3': 'pain',
};

interface Taken {
  readonly when?: ReadTime;
  readonly facility?: string;
}

interface Reading {
  readonly observation: XmlNode;
  readonly taken: Taken;
  readonly when: ReadTime;
  readonly half?: 'top' | 'bottom';
}

/** A vital signs organizer (C-CDA 4.26, CCD 1.35) with its observations, or one observation alone. */
export function readVitals(statement: XmlNode, context: SectionContext): void {
  const readings = observationsIn(statement, {});
  if (readings.length === 0)
    return put(context, 'vitals', {
      ...baseOf('vitals', statement, context, {
        concept: child(statement, 'code'),
        warnings: ['resultMissing'],
      }),
      kind: 'other',
    });
  for (const reading of readings) {
    if (reading.half === undefined) put(context, 'vitals', vital(reading, context));
  }
  pressures(readings, context);
}

function observationsIn(statement: XmlNode, outer: Taken): readonly Reading[] {
  const when = timeOf(statement);
  const facility = facilityOf(statement) ?? outer.facility;
  const taken: Taken = {
    ...outer,
    ...(when.date === undefined ? {} : { when }),
    ...(facility === undefined ? {} : { facility }),
  };
  if (statement.name === 'observation' && !isGrouping(statement)) return [reading(statement, outer, when)];
  return below(statement)
    .filter((s) => s.name === 'observation' || s.name === 'organizer')
    .flatMap((s) => observationsIn(s, taken));
}

/** A panel observation without a value of its own, around its parts. */
const isGrouping = (observation: XmlNode): boolean =>
  child(observation, 'value') === undefined &&
  below(observation).some(
    (s) => s.name === 'observation' && child(s, 'value') !== undefined && kindOf(s) !== 'other',
  );

const timeOf = (statement: XmlNode): ReadTime => {
  const { start, end } = intervalOf(child(statement, 'effectiveTime'));
  return start.date === undefined && start.warnings.length === 0 ? end : start;
};

function reading(observation: XmlNode, taken: Taken, own: ReadTime): Reading {
  const codes = codesOf(child(observation, 'code')).map((c) => c.code);
  const half = codes.includes('8480-6') ? 'top' : codes.includes('8462-4') ? 'bottom' : undefined;
  const when = own.date === undefined && own.warnings.length === 0 ? (taken.when ?? own) : own;
  return { observation, taken, when, ...(half === undefined ? {} : { half }) };
}

const kindOf = (observation: XmlNode): Vital['kind'] =>
  codesOf(child(observation, 'code'))
    .map((c) => kinds[c.code])
    .find((k) => k !== undefined) ?? 'other';

/**
 * The two halves of a pressure stand in one organizer as observations of their own. They are one reading only when
 * nothing else there was taken at the same time; a lone half says so, so that an 84 is never taken for the top number.
 */
function pressures(readings: readonly Reading[], context: SectionContext): void {
  const tops = readings.filter((r) => r.half === 'top');
  const bottoms = readings.filter((r) => r.half === 'bottom');
  const paired = new Set<Reading>();
  for (const top of tops) {
    const bottom = matchOf(top, tops, bottoms);
    if (bottom !== undefined) paired.add(bottom);
    put(context, 'vitals', pressure(top, bottom, context));
  }
  for (const bottom of bottoms)
    if (!paired.has(bottom)) put(context, 'vitals', pressure(undefined, bottom, context));
}

function matchOf(top: Reading, tops: readonly Reading[], bottoms: readonly Reading[]): Reading | undefined {
  const same = (r: Reading): boolean => r.when.date === top.when.date;
  const candidates = bottoms.filter(same);
  return tops.filter(same).length === 1 &&
    candidates.length === 1 &&
    measured(top) &&
    measured(candidates[0]!)
    ? candidates[0]
    : undefined;
}

const measured = ({ observation }: Reading): boolean =>
  attribute(child(observation, 'value'), 'value') !== undefined;

function pressure(top: Reading | undefined, bottom: Reading | undefined, context: SectionContext): Vital {
  const [upper, lower] = [
    top && measureOf(top.observation, context),
    bottom && measureOf(bottom.observation, context),
  ];
  const main = (top ?? bottom)!;
  const result =
    upper && lower
      ? { ...upper, value: `${upper.value}/${lower.value}` }
      : upper
        ? { ...upper, value: `${upper.value}/--` }
        : lower && { ...lower, value: `--/${lower.value}` };
  const warning = upper && lower ? undefined : result ? 'halfPressure' : 'resultMissing';
  const read = vital(main, context, { result, warning });
  if (top === undefined || bottom === undefined) return read;
  const second = vital(bottom, context, { result: lower, warning: undefined });
  return {
    ...read,
    ...defined({
      details: merged(read, second),
      notes: [read.notes, second.notes].filter((n) => n !== undefined).join('; ') || undefined,
    }),
  };
}

const merged = (a: Vital, b: Vital) => {
  const other = { label: b.name, value: b.result === undefined ? '' : b.result.value };
  const more = (b.details ?? []).filter(
    (d) => !(a.details ?? []).some((e) => e.label === d.label && e.value === d.value),
  );
  return [...(a.details ?? []), ...(other.value === '' ? [] : [other]), ...more];
};

const measureOf = (observation: XmlNode, { narrative }: SectionContext): Measure | undefined =>
  valuesOf(observation, narrative);

interface Result {
  readonly result: Measure | undefined;
  readonly warning: EntryWarning | undefined;
}

function vital({ observation, taken, when }: Reading, context: SectionContext, given?: Result): Vital {
  const { narrative } = context;
  const result = given ? given.result : measureOf(observation, context);
  const warning = given ? given.warning : result === undefined ? 'resultMissing' : undefined;
  for (const value of children(observation, 'value')) take(value);
  const status = statusCode(observation);
  const called = status === 'aborted' || status === 'cancelled' || isNegated(observation);
  if (!called) take(child(observation, 'statusCode'));
  const name = conceptName(child(observation, 'code'), narrative);
  const text = referredText(take(child(observation, 'text')), narrative);
  const flag = children(observation, 'interpretationCode')
    .map((n) => conceptWords(take(n), narrative))
    .filter((w) => w !== undefined && !/^(n|normal)$/i.test(w));
  const range = rangesOf(observation, context);
  const notes = commentsOf(observation, context);
  const base = baseOf('vitals', observation, context, {
    name: name ?? text,
    concept: child(observation, 'code'),
    when,
    facility: facilityOf(observation) ?? taken.facility,
    warnings: [warning, called ? 'notDone' : undefined],
    details: [
      ...flag.map((value) => ourDetail('Interpretation', value!)),
      ...(range === undefined ? [] : [ourDetail('Reference range', range)]),
      ...(text !== undefined && text !== name && result === undefined ? [ourDetail('As written', text)] : []),
    ],
  });
  return { ...base, kind: kindOf(observation), ...defined({ result, notes }) };
}
