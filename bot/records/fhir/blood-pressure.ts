import type { EntryWarning, Measure } from '../record.js';
import { codings, isObject, objects, type Json } from './json.js';
import { effective } from './observation.js';
import { valueOf } from './values.js';

const systolic = '8480-6';
const diastolic = '8462-4';

const has = (observation: Json, code: string): boolean =>
  codings(observation.code).some((c) => c.code === code);

export interface Pairs {
  /** The diastolic reading taken with this systolic one, where the source sends them apart. */
  otherHalf(observation: Json): Json | undefined;
  isSecondHalf(observation: Json): boolean;
}

/** Two readings are one only when both were taken at exactly the same instant and nothing else was. */
export function pressurePairs(resources: readonly unknown[]): Pairs {
  const observations = resources.filter(isObject).filter((r) => r.resourceType === 'Observation');
  const tops = byInstant(observations.filter((o) => has(o, systolic)));
  const bottoms = byInstant(observations.filter((o) => has(o, diastolic)));
  const pairs = new Map<Json, Json>();
  for (const [instant, top] of tops) {
    const bottom = bottoms.get(instant);
    if (top.length === 1 && bottom?.length === 1) pairs.set(top[0]!, bottom[0]!);
  }
  const seconds = new Set(pairs.values());
  return { otherHalf: (o) => pairs.get(o), isSecondHalf: (o) => seconds.has(o) };
}

function byInstant(observations: readonly Json[]): Map<string, Json[]> {
  const groups = new Map<string, Json[]>();
  for (const observation of observations.filter((o) => o.status !== 'entered-in-error' && valueOf(o))) {
    const instant = effective(observation).date;
    if (!instant?.includes('T')) continue;
    const group = groups.get(instant);
    if (group) group.push(observation);
    else groups.set(instant, [observation]);
  }
  return groups;
}

export interface Pressure {
  readonly result?: Measure;
  readonly warning?: EntryWarning;
}

/** "132/84". With one number missing, the one there is, and a warning: a lone 84 must not be taken for the top number. */
export function pressure(observation: Json, other: Json | undefined): Pressure {
  const parts = [observation, ...(other ? [other] : []), ...objects(observation.component)];
  const top = parts
    .filter((p) => has(p, systolic))
    .map(valueOf)
    .find((v) => v !== undefined);
  const bottom = parts
    .filter((p) => has(p, diastolic))
    .map(valueOf)
    .find((v) => v !== undefined);
  if (top && bottom) return { result: { ...top, value: `${top.value}/${bottom.value}` } };
  const whole = valueOf(observation);
  if (top ?? bottom) return { result: half(top, bottom), warning: 'halfPressure' };
  return whole ? { result: whole } : { warning: 'resultMissing' };
}

const half = (top: Measure | undefined, bottom: Measure | undefined): Measure =>
  top ? { ...top, value: `${top.value}/--` } : { ...bottom!, value: `--/${bottom!.value}` };
