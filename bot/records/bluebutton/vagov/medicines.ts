import { defined } from '../../defined.js';
import type { Medicine } from '../../record.js';
import { medicineStatusOf } from '../../vocabulary/medicine-status.js';
import { usDate } from '../us-dates.js';
import { base, take, taken } from './entry.js';
import { one } from './one.js';

export const medicine = one<'medicines'>((facts, name, context): Medicine => {
  const written = take(facts, 'status');
  const [, word = written] = /\(written as "([^"]+)"\)|\(escrito como "([^"]+)"\)/.exec(written ?? '') ?? [];
  const own = (written ?? '').split(/ - | \(|\. /)[0]?.trim();
  const refills = take(facts, 'refillsLeft');
  const nonVa = /non-?va|cannot be refilled|no se puede resurtir|outside va/i.test(
    `${written ?? ''} ${(facts.rest() ?? []).map((d) => d.value).join(' ')}`,
  );
  const status = medicineStatusOf(own ?? '') ?? 'notAvailable';
  return {
    ...base(facts, { name }, context),
    status,
    nonVa,
    ...defined({
      statusAsWritten: word,
      refillsLeft: /^\d+$/.test(refills ?? '') ? Number(refills) : undefined,
      lastFilled: usDate(take(facts, 'lastFilled')).date,
    }),
    ...taken(
      facts,
      'directions',
      'directionsAsCoded',
      'reason',
      'quantity',
      'prescribedBy',
      'prescriptionNumber',
      'pharmacyPhone',
    ),
  };
});
