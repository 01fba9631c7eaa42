import { saysNoneKnown } from '../../../vocabulary/none-known.js';
import { takeWhen, type Collected } from '../collect.js';
import { layout, readFacts, type Facts } from '../facts.js';
import type { Block } from '../split.js';

const known = layout({
  starts: ['Problem'],
  labels: ['Date/Time Entered', 'Date Entered', 'Location', 'Status', 'Provider'],
  free: ['Comments'],
});

/** VA PROBLEM LIST. Several comments stand in one line, far apart. */
export function readProblems(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, known);
  for (const facts of items) {
    splitComments(facts);
    const name = facts.take('Problem');
    if (saysNoneKnown('conditions', { words: name })) {
      out.saidNone.add('conditions');
      continue;
    }
    const when = takeWhen(facts, ['Date/Time Entered', 'Date Entered']);
    const status = facts.take('Status');
    const over = status !== undefined && /^(inactive|resolved)/i.test(status);
    out.add(
      'conditions',
      block,
      { name, when, facts, facility: facts.take('Location'), warnings: [over ? 'notCurrent' : undefined] },
      { status, provider: facts.take('Provider'), notes: facts.takeLines('Comments') },
    );
  }
  return said;
}

/** Each comment on a line of its own. */
function splitComments(facts: Facts): void {
  for (const field of facts.fields) {
    if (field.label === 'Comments') field.value = field.value.split(/ {3,}/).join('\n');
  }
}
