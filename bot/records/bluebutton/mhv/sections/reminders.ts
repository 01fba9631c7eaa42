import type { Detail } from '../../../record.js';
import { writtenDate } from '../dates.js';
import type { Collected } from '../collect.js';
import { layout, readFacts } from '../facts.js';
import type { Block } from '../split.js';
import { rowsOf } from '../tables.js';
import { oneLine } from '../words.js';

const nothing = layout({ starts: [], labels: [] });
const head = /^\s*Wellness Reminder +Due Date +Last Completed/i;

/** VA WELLNESS REMINDERS: a table. DUE NOW is no date and stands as the status. */
export function readReminders(block: Block, out: Collected): readonly string[] {
  const { rows, others } = rowsOf(block.lines, head);
  for (const { cells } of rows) addReminder(cells.map(oneLine), block, out);
  return readFacts(others, block.line, nothing).said;
}

function addReminder(
  [name, due, last, location]: readonly (string | undefined)[],
  block: Block,
  out: Collected,
): void {
  const when = writtenDate(due)?.date;
  const details: Detail[] = [];
  if (last !== undefined) details.push({ label: 'Last Completed', value: last });
  out.add(
    'plan',
    block,
    { name, facility: location, details },
    { kind: 'reminder', due: when, status: when === undefined ? due : undefined },
  );
}
