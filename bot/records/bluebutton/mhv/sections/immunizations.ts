import { takeWhen, type Collected } from '../collect.js';
import { layout, readFacts, type Facts } from '../facts.js';
import type { Block } from '../split.js';
import { rowsOf } from '../tables.js';
import { oneLine } from '../words.js';

const known = layout({
  starts: ['Immunization'],
  labels: ['Date Received', 'Location', 'Reaction', 'Other', 'Method', 'Series', 'Provider'],
  free: ['Reactions', 'Comments'],
});

const recent = /^\s*Immunization +Date Received/i;
const labels = ['Immunization', 'Date Received'] as const;

/** VA IMMUNIZATIONS: a table of the most recent ones, then all of them. What stands in both is told once. */
export function readImmunizations(block: Block, out: Collected): readonly string[] {
  const { rows, others } = rowsOf(block.lines, recent);
  const { items, said } = readFacts(others, block.line, known);
  const told = new Set(items.map((facts) => keyOf(facts)));
  for (const { at, cells } of rows) {
    const written = labels.map((label, n) => `${label}: ${cells[n] ?? ''}`);
    const facts = readFacts(written, block.line + at, known).items[0];
    if (facts && !told.has(keyOf(facts))) addImmunization(facts, block, out);
  }
  for (const facts of items) addImmunization(facts, block, out);
  return said;
}

const keyOf = (facts: Facts): string =>
  labels.map((label) => oneLine(facts.fields.find((f) => f.label === label)?.value) ?? '').join('|');

/** Only where the comment opens with it: a later dose may have been declined. */
const refused = /^(?:(?:patient|veteran|pt)\.? )?(?:refused|declined|not (?:given|administered))\b/i;

function addImmunization(facts: Facts, block: Block, out: Collected): void {
  const name = facts.take('Immunization');
  const when = takeWhen(facts, ['Date Received']);
  const notes = facts.takeLines('Comments');
  const undone = notes !== undefined && refused.test(notes) ? ('notDone' as const) : undefined;
  out.add(
    'immunizations',
    block,
    { name, when, facts, facility: facts.take('Location'), warnings: [undone] },
    { notes },
  );
}
