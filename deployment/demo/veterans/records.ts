import type { Fault } from '../fhir/faults.js';
import type { Resource } from '../fhir/store.js';
import { rosa } from './rosa.js';
import { toVista } from './vista.js';
import { veteran } from './veterans.js';

/** Each VA system's resources, with dates relative to now. */
export function veteransRecords(now: number): Readonly<Record<string, readonly Resource[]>> {
  return { vista: [...toVista(veteran('rosa'), rosa, now)], oracle: [] };
}

export const builtInFaults: readonly Fault[] = [];
