import { latest } from '../../../dates.js';
import type { MedicineStatus } from '../../../record.js';
import { medicineStatusOf } from '../../../vocabulary/medicine-status.js';
import { saysNoneKnown } from '../../../vocabulary/none-known.js';
import { takeWhen, type Collected } from '../collect.js';
import { writtenDate } from '../dates.js';
import { layout, readFacts, type Facts } from '../facts.js';
import type { Block } from '../split.js';

const prescribed = layout({
  starts: ['Medication'],
  labels: [
    'Status',
    'Refills Remaining',
    'Last Filled On',
    'Initially Ordered On',
    'Quantity',
    'Days Supply',
    'Pharmacy',
    'Pharmacy Phone',
    'Prescription Number',
    'Prescribed By',
    'Provider',
    'Reason for use',
  ],
  free: ['Instructions', 'Comments'],
});

/** VA MEDICATION HISTORY: prescriptions filled by the VA. */
export function readMedicines(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, prescribed);
  for (const facts of items) addMedicine(facts, block, out);
  return said;
}

function addMedicine(facts: Facts, block: Block, out: Collected): void {
  const name = facts.take('Medication');
  if (noMedicines(name, out)) return;
  const { status, statusAsWritten } = statusIn(facts.take('Status'));
  const unknown = status === 'notAvailable' ? ('statusUnknown' as const) : undefined;
  const when = takeWhen(facts, ['Initially Ordered On']);
  out.add(
    'medicines',
    block,
    { name, when, facts, warnings: [unknown] },
    {
      status,
      statusAsWritten,
      directions: facts.take('Instructions'),
      refillsLeft: refills(facts),
      lastFilled: facts.takeDate('Last Filled On'),
      quantity: facts.take('Quantity'),
      prescriptionNumber: facts.take('Prescription Number'),
      pharmacyPhone: facts.take('Pharmacy Phone'),
      prescribedBy: facts.take('Prescribed By', 'Provider'),
      reason: facts.take('Reason for use'),
      nonVa: false,
    },
  );
}

/** "No known medications" in place of a name is a statement, not a medicine. */
function noMedicines(name: string | undefined, out: Collected): boolean {
  const none = saysNoneKnown('medicines', { words: name });
  if (none) out.saidNone.add('medicines');
  return none;
}

function statusIn(written: string | undefined): { status: MedicineStatus; statusAsWritten?: string } {
  if (written === undefined) return { status: 'notAvailable' };
  return { status: medicineStatusOf(written) ?? 'notAvailable', statusAsWritten: written };
}

/** A plain count, or it stays among the details. */
function refills(facts: Facts): number | undefined {
  const field = facts.fields.find((f) => f.label === 'Refills Remaining');
  if (field === undefined || !/^\d{1,3}$/.test(field.value.trim())) return undefined;
  field.taken = true;
  return Number(field.value);
}

const own = layout({
  starts: ['Category'],
  labels: [
    'Drug Name',
    'Prescription Number',
    'Strength',
    'Dose',
    'Frequency',
    'Start Date',
    'Pharmacy Name',
  ],
  shared: ['Stop Date', 'Pharmacy Phone'],
  free: ['Reason for taking', 'Comments'],
});

/** SELF REPORTED MEDICATIONS AND SUPPLEMENTS. They have no status: only a stop date that has passed tells one. */
export function readOwnMedicines(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, own);
  for (const facts of items) addOwn(facts, block, out);
  return said;
}

function addOwn(facts: Facts, block: Block, out: Collected): void {
  const name = facts.take('Drug Name');
  const when = takeWhen(facts, ['Start Date']);
  const stop = writtenDate(facts.fields.find((f) => f.label === 'Stop Date')?.value)?.date;
  const over = stop !== undefined && latest(stop) < out.context.now;
  const dose = [facts.take('Dose'), facts.take('Frequency')].filter((d) => d !== undefined);
  out.add(
    'medicines',
    block,
    { name, when, facts },
    {
      status: over ? 'discontinued' : 'notAvailable',
      nonVa: true,
      directions: dose.length > 0 ? dose.join(', ') : undefined,
      reason: facts.take('Reason for taking'),
      prescriptionNumber: facts.take('Prescription Number'),
      pharmacyPhone: facts.take('Pharmacy Phone'),
    },
  );
}
