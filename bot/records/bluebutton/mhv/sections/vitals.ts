import type { Vital } from '../../../record.js';
import { takeWhen, type Collected } from '../collect.js';
import { layout, readFacts, type Facts } from '../facts.js';
import { measure, measureIn, rounded } from '../results.js';
import type { Block } from '../split.js';
import { rowsOf, type Row } from '../tables.js';
import { oneLine } from '../words.js';

const kinds: Readonly<Record<string, Vital['kind']>> = {
  'blood pressure': 'bloodPressure',
  'pulse rate': 'heartRate',
  pulse: 'heartRate',
  'heart rate': 'heartRate',
  respiration: 'breathing',
  'respiratory rate': 'breathing',
  'pulse oximetry': 'oxygen',
  'oxygen saturation': 'oxygen',
  temperature: 'temperature',
  'body temperature': 'temperature',
  weight: 'weight',
  'body weight': 'weight',
  height: 'height',
  'pain level': 'pain',
  pain: 'pain',
};

const kindOf = (name: string | undefined): Vital['kind'] => {
  const word = name?.toLowerCase() ?? '';
  return Object.hasOwn(kinds, word) ? (kinds[word] ?? 'other') : 'other';
};

const known = layout({
  starts: ['Vital Sign'],
  labels: ['Measurement', 'Location', 'Date/Time Collected', 'Qualifiers'],
  free: ['Comments'],
});

const recent = /^\s*Vital Sign(?: or Health Reading)? +Measurement +Date\/Time Collected/i;

/** VA VITALS AND READINGS: a table of the most recent ones, then all of them. What stands in both is told once. */
export function readVitals(block: Block, out: Collected): readonly string[] {
  const { rows, others } = rowsOf(block.lines, recent);
  const { items, said } = readFacts(others, block.line, known);
  const told = new Set(items.map((facts) => keyOf(facts)));
  for (const row of rows) {
    const facts = asFacts(row, block);
    if (!told.has(keyOf(facts))) addVital(facts, block, out);
  }
  for (const facts of items) addVital(facts, block, out);
  return said;
}

const labels = ['Vital Sign', 'Measurement', 'Date/Time Collected'] as const;

function asFacts(row: Row, block: Block): Facts {
  const written = labels.map((label, n) => `${label}: ${row.cells[n] ?? ''}`);
  return readFacts(written, block.line + row.at, known).items[0] as Facts;
}

const keyOf = (facts: Facts): string =>
  labels.map((label) => oneLine(facts.fields.find((f) => f.label === label)?.value) ?? '').join('|');

function addVital(facts: Facts, block: Block, out: Collected): void {
  const name = facts.take('Vital Sign');
  const when = takeWhen(facts, ['Date/Time Collected']);
  const result = measureIn(facts.take('Measurement'));
  const kind = kindOf(name);
  out.add(
    'vitals',
    block,
    { name, when, facts, facility: facts.take('Location'), warnings: [doubt(kind, result?.value)] },
    { kind, result, notes: facts.takeLines('Comments') },
  );
}

/** Half a blood pressure is never told as a whole one. */
function doubt(kind: Vital['kind'], value: string | undefined): 'resultMissing' | 'halfPressure' | undefined {
  if (value === undefined) return 'resultMissing';
  return kind === 'bloodPressure' && !value.includes('/') ? 'halfPressure' : undefined;
}

const own = layout({
  starts: ['Measurement Type'],
  labels: [
    'Date',
    'Time',
    'Systolic',
    'Diastolic',
    'Heart Rate',
    'Body Weight',
    'Body Height',
    'Height',
    'Measure',
    'Method',
    'Body temperature',
    'Pain Level',
    'Blood sugar count',
    'INR value',
    'Target range',
    'Total cholesterol',
    'HDL',
    'LDL',
    'Oxygen Level',
    'Pulse Oximetry',
    'Location',
    'Provider',
  ],
  free: ['Comments'],
});

/** The label under which each kind of self-reported reading has its number. */
const valueLabels = new Set([
  'Heart Rate',
  'Body Weight',
  'Body Height',
  'Height',
  'Body temperature',
  'Pain Level',
  'Blood sugar count',
  'INR value',
  'Total cholesterol',
  'Oxygen Level',
  'Pulse Oximetry',
]);

/** SELF REPORTED VITALS AND READINGS: blood pressure in two labels, paired here. */
export function readOwnVitals(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, own);
  for (const facts of items) {
    const name = facts.take('Measurement Type');
    const kind = kindOf(name);
    const when = takeWhen(facts, ['Date'], 'Time');
    const result = kind === 'bloodPressure' ? pressure(facts) : reading(facts);
    out.add(
      'vitals',
      block,
      { name, when, facts, warnings: [doubt(kind, result?.value)] },
      { kind, result, notes: facts.takeLines('Comments') },
    );
  }
  return said;
}

function pressure(facts: Facts): Vital['result'] {
  const [high, low] = [facts.take('Systolic'), facts.take('Diastolic')];
  const value = high !== undefined && low !== undefined ? `${high}/${low}` : (high ?? low);
  return value === undefined ? undefined : measure(value, undefined);
}

function reading(facts: Facts): Vital['result'] {
  const label = facts.fields.find((f) => valueLabels.has(f.label) && oneLine(f.value) !== undefined)?.label;
  const value = label === undefined ? undefined : facts.take(label);
  if (value === undefined) return undefined;
  return measure(rounded(value), facts.take('Measure'));
}
