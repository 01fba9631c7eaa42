import { saysNoneKnown } from '../../../vocabulary/none-known.js';
import { takeWhen, type Collected } from '../collect.js';
import { layout, readFacts } from '../facts.js';
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
      { status, provider: facts.take('Provider'), notes: commentsIn(facts.takeLines('Comments')) },
    );
  }
  return said;
}

const commentsIn = (written: string | undefined): string | undefined => written?.replace(/ {3,}/g, '\n');
