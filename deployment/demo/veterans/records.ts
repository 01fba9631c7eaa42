import type { Fault } from '../fhir/faults.js';
import type { Resource } from '../fhir/store.js';
import { deniseInColumbus, deniseInDayton } from './denise.js';
import { toOracle } from './oracle.js';
import { rosa } from './rosa.js';
import { tom } from './tom.js';
import { veteran } from './veterans.js';
import { toVista } from './vista.js';
import { walter } from './walter.js';

/** Each VA system's resources, with dates relative to now (milliseconds since 1970). */
export function veteransRecords(now: number): Readonly<Record<'vista' | 'oracle', readonly Resource[]>> {
  return {
    vista: [
      ...toVista(veteran('rosa'), rosa, now),
      ...toVista(veteran('walter'), walter, now),
      ...toVista(veteran('denise'), deniseInDayton, now),
      ...toVista(veteran('tom'), tom, now),
    ],
    oracle: [...toOracle(veteran('denise'), deniseInColumbus, now)],
  };
}

/** One system says "no known allergies", the other cannot answer: nobody may be told that there are none. */
export const builtInFaults: readonly Fault[] = [
  { kind: '500', base: 'oracle', type: 'AllergyIntolerance', patientId: veteran('denise').patientId },
];
