import { earliest } from '../dates.js';
import { defined } from '../defined.js';
import type { DetailLabel } from '../detail-labels.js';
import type { Detail, PartialDate } from '../record.js';
import type { SectionContext } from './context.js';
import { authorOf } from './entry.js';
import { leftovers, ourDetail } from './details.js';
import { attribute, child, children, take, type XmlNode } from './node.js';
import { organizationOf, personOf, phoneOf, roleOf } from './people.js';
import { below, mood, statusCode } from './statements.js';
import { intervalOf } from './time.js';
import { quantityOf, withUnit } from './values.js';

export interface Dispensed {
  readonly fields: Prescription;
  readonly details: readonly Detail[];
}

interface Prescription {
  readonly quantity?: string;
  readonly lastFilled?: PartialDate;
  readonly prescribedBy?: string;
  readonly prescriptionNumber?: string;
  readonly pharmacyPhone?: string;
}

/** The order (INT) and the fills (EVN) of a medicine. */
export function dispensed(medicine: XmlNode, context: SectionContext): Dispensed {
  const supplies =
    medicine.name === 'supply' ? [medicine] : below(medicine).filter((s) => s.name === 'supply');
  const orders = supplies.filter((s) => mood(s) !== 'EVN');
  const fills = supplies.filter((s) => mood(s) === 'EVN');
  const all = [...orders, ...fills];
  const pharmacy = fills.map((f) => roleOf(child(f, 'performer'))).find((r) => r !== undefined);
  const read = {
    quantity: all.map(amountOf).find((q) => q !== undefined),
    lastFilled: lastOf(fills),
    prescribedBy: orders.map(authorOf).find((name) => name !== undefined),
    prescriptionNumber: context.document.isC32 ? numberOf(fills) : undefined,
    pharmacyPhone: phoneOf(pharmacy),
  };
  return { fields: defined(read), details: all.flatMap((s) => detailsOf(s, medicine, context)) };
}

function amountOf(supply: XmlNode): string | undefined {
  const amount = quantityOf(child(supply, 'quantity'));
  return amount && withUnit(amount);
}

/** Of several fills the latest one that was not called off. */
const lastOf = (fills: readonly XmlNode[]): PartialDate | undefined =>
  fills
    .filter((f) => !['aborted', 'cancelled', 'nullified'].includes(statusCode(f) ?? ''))
    .map((f) => intervalOf(child(f, 'effectiveTime')))
    .map(({ start, end }) => start.date ?? end.date)
    .filter((d) => d !== undefined)
    .toSorted((a, b) => earliest(b) - earliest(a))[0];

const numberOf = (fills: readonly XmlNode[]): string | undefined =>
  fills
    .flatMap((f) => children(f, 'id'))
    .map((id) => attribute(id, 'extension'))
    .find((n) => n !== undefined);

/**
 * repeatNumber is told as it is: the standard counts fills allowed, the VA and others write refills,
 * and a wrong number of refills is worse than none.
 */
function detailsOf(supply: XmlNode, medicine: XmlNode, context: SectionContext): readonly Detail[] {
  take(supply);
  const isFill = mood(supply) === 'EVN';
  const repeat = attribute(take(child(supply, 'repeatNumber')), 'value');
  const amount = amountOf(supply);
  const role = roleOf(child(supply, 'performer'));
  const pharmacy = [personOf(role), organizationOf(role)].filter((w) => w !== undefined).join(', ');
  const { start, end } = intervalOf(child(supply, 'effectiveTime'));
  for (const told of ['quantity', 'product', 'statusCode']) take(child(supply, told));
  const rows: readonly (readonly [DetailLabel, string | undefined])[] = [
    [isFill ? 'Quantity filled' : 'Quantity ordered', amount],
    [isFill ? 'Filled' : 'Order date', start.date],
    [isFill ? 'Fill end' : 'Order end', end.date],
    [isFill ? 'Fill status' : 'Order status', statusCode(supply)],
    [isFill ? 'Pharmacy' : 'Performer', pharmacy === '' ? undefined : pharmacy],
  ];
  const told = rows
    .filter((row): row is [DetailLabel, string] => row[1] !== undefined)
    .map(([label, value]) => ourDetail(label, value));
  const written = [...(repeat === undefined ? [] : [{ label: 'repeatNumber', value: repeat }]), ...told];
  return supply === medicine ? written : [...written, ...leftovers(supply, context)];
}
