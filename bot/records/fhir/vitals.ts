import type { EntryWarning, Measure, Vital } from '../record.js';
import { notesOf } from './notes.js';
import { pressure, pressurePairs, type Pairs } from './blood-pressure.js';
import { conceptCodes, statusCode } from './concepts.js';
import { objects, type Json } from './json.js';
import { effective } from './observation.js';
import { panelsOf, type Panels } from './panels.js';
import { defined, entry, readEach, type Read, type ReadContext, type Reading } from './reading.js';
import { referenceName } from './references.js';
import { valueOf } from './values.js';

/** LOINC codes of VA vitals (facts: va 2) and their common neighbours. */
const kinds: ReadonlyMap<string, Vital['kind']> = new Map(
  Object.entries({
    '85354-9': 'bloodPressure',
    '55284-4': 'bloodPressure',
    '8480-6': 'bloodPressure',
    '8462-4': 'bloodPressure',
    '8867-4': 'heartRate',
    '9279-1': 'breathing',
    '59408-5': 'oxygen',
    '2708-6': 'oxygen',
    '8310-5': 'temperature',
    '29463-7': 'weight',
    '3141-9': 'weight',
    '8302-2': 'height',
    '72514-3': 'pain',
  } as const),
);

export function readVitals(resources: readonly unknown[], context: ReadContext): Reading<Vital> {
  const pairs = pressurePairs(resources);
  const panels = panelsOf(resources, context.pool);
  return readEach<Vital>(
    resources,
    ['Observation'],
    context,
    (resource, id) => readVital(resource, id, context, pairs, panels),
    (base) => ({ ...base, kind: 'other' }),
  );
}

function readVital(
  resource: Json,
  id: string,
  context: ReadContext,
  pairs: Pairs,
  panels: Panels,
): Read<Vital> {
  if (['registered', 'preliminary', 'cancelled'].includes(statusCode(resource.status) ?? ''))
    return 'notFinal';
  if (panels.isOnlyHeading(resource)) return 'panel';
  if (pairs.isSecondHalf(resource)) return 'paired';
  const kind = kindOf(resource);
  if (kind === 'bloodPressure') {
    const read = pressure(resource, pairs.otherHalf(resource));
    return vital(resource, resource, id, context, kind, read.result, read.warning);
  }
  const parts = objects(resource.component);
  if (parts.length === 0 || valueOf(resource))
    return vital(resource, resource, id, context, kind, valueOf(resource));
  return parts.map((part, n) =>
    vital(resource, part, `${id}#${n + 1}`, context, kindOf(part), valueOf(part)),
  );
}

export const kindOf = (observation: Json): Vital['kind'] =>
  conceptCodes(observation.code)
    .map((c) => kinds.get(c.code))
    .find((kind) => kind !== undefined) ?? 'other';

function vital(
  resource: Json,
  part: Json,
  id: string,
  context: ReadContext,
  kind: Vital['kind'],
  result: Measure | undefined,
  warning: EntryWarning | undefined = result === undefined ? 'resultMissing' : undefined,
): Vital {
  return {
    ...entry(resource, id, context, {
      concept: part.code,
      when: effective(resource),
      from: { facility: referenceName(objects(resource.performer)[0], resource, context.pool) },
      warnings: [warning],
    }),
    kind,
    ...defined({ result, notes: notesOf(resource) }),
  };
}
