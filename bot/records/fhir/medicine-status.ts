import type { EntryWarning, MedicineStatus } from '../record.js';
import { medicineStatusOf } from '../vocabulary/medicine-status.js';
import { conceptText } from './concepts.js';
import { at, text, type Json } from './json.js';

export interface ReadStatus {
  readonly status: MedicineStatus;
  readonly statusAsWritten?: string;
  readonly warning?: EntryWarning;
}

/** VistA keeps its own finer word in `statusReason`; it wins when it is one of the words above. */
export function medicineStatus(resource: Json): ReadStatus {
  const own = conceptText(resource.statusReason) ?? text(at(resource, 'statusReason', 'coding', 'code'));
  const fine = own === undefined ? undefined : medicineStatusOf(own);
  if (own !== undefined && fine !== undefined) return { status: fine, statusAsWritten: own };
  const written = text(resource.status);
  const status = written === undefined ? undefined : medicineStatusOf(written);
  return {
    status: status ?? 'notAvailable',
    ...(written === undefined ? {} : { statusAsWritten: written }),
    ...(status === undefined ? { warning: 'statusUnknown' as const } : {}),
  };
}
