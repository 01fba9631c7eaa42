import type { EntryWarning, MedicineStatus } from '../record.js';
import { conceptText } from './concepts.js';
import { at, text, type Json } from './json.js';

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

export interface ReadStatus {
  readonly status: MedicineStatus;
  readonly statusAsWritten?: string;
  readonly warning?: EntryWarning;
}

/** VistA keeps its own finer word in `statusReason`; it wins when it is one of the words above. */
export function medicineStatus(resource: Json): ReadStatus {
  const own = conceptText(resource.statusReason) ?? text(at(resource, 'statusReason', 'coding', 'code'));
  const fine = own === undefined ? undefined : words[own.toLowerCase()];
  if (own !== undefined && fine !== undefined) return { status: fine, statusAsWritten: own };
  const written = text(resource.status);
  const status = written === undefined ? undefined : words[written.toLowerCase()];
  return {
    status: status ?? 'notAvailable',
    ...(written === undefined ? {} : { statusAsWritten: written }),
    ...(status === undefined ? { warning: 'statusUnknown' as const } : {}),
  };
}
