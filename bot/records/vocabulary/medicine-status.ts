import type { MedicineStatus } from '../record.js';

/**
 * Status words of VistA pharmacy, of Oracle Health and of FHIR, as people should hear them.
 * "Expired" ends a prescription's paper, not the taking: it is never mapped to discontinued.
 */
const words: Readonly<Record<string, MedicineStatus>> = {
  active: 'active',
  'active: parked': 'active',
  'active: non-va': 'active',
  parked: 'active',
  suspended: 'active',
  'active: submitted': 'inProgress',
  'active: refill in process': 'inProgress',
  submitted: 'inProgress',
  'refill in process': 'inProgress',
  'in-progress': 'inProgress',
  pending: 'inProgress',
  draft: 'inProgress',
  'non-verified': 'inProgress',
  'active: on hold': 'onHold',
  'on hold': 'onHold',
  'on-hold': 'onHold',
  hold: 'onHold',
  'provider hold': 'onHold',
  expired: 'expired',
  completed: 'expired',
  discontinued: 'discontinued',
  'discontinued by provider': 'discontinued',
  'discontinued (edit)': 'discontinued',
  stopped: 'discontinued',
  cancelled: 'discontinued',
  canceled: 'discontinued',
  transferred: 'transferred',
  unknown: 'notAvailable',
};

/** Undefined for a word no system is known to use. */
export function medicineStatusOf(written: string): MedicineStatus | undefined {
  const word = written.toLowerCase().replace(/\s+/g, ' ').trim();
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
