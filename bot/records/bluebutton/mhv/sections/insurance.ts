import { latest } from '../../../dates.js';
import { takeWhen, type Collected } from '../collect.js';
import { layout, readFacts, type Facts } from '../facts.js';
import type { Block } from '../split.js';

const own = layout({
  starts: ['Health Insurance Company'],
  labels: [
    'Primary Insurance Provider',
    'ID Number',
    'Insured',
    'Start Date',
    'Pre-Approval Phone Number',
    'Health Insurance Company Phone Number',
  ],
  shared: ['Group Number', 'Stop Date'],
  free: ['Comments'],
});

/** SELF REPORTED HEALTH INSURANCE. */
export function readInsurance(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, own);
  for (const facts of items) {
    const name = facts.take('Health Insurance Company');
    const when = takeWhen(facts, ['Start Date']);
    const end = facts.takeDate('Stop Date');
    out.add(
      'insurance',
      block,
      { name, when, facts, warnings: [isOver(end, out) ? 'notCurrent' : undefined] },
      {
        end,
        memberId: facts.take('ID Number'),
        groupNumber: facts.take('Group Number'),
        subscriber: facts.take('Insured'),
        phone: facts.take('Health Insurance Company Phone Number'),
        notes: facts.takeLines('Comments'),
      },
    );
  }
  return said;
}

export const isOver = (end: string | undefined, out: Collected): boolean =>
  end !== undefined && latest(end) < out.context.now;

/** ACTIVE INSURANCE of VA DEMOGRAPHICS. */
export function addVaInsurance(
  facts: Facts,
  facility: string | undefined,
  block: Block,
  out: Collected,
): void {
  const name = facts.take('Insurance Company');
  const when = takeWhen(facts, ['Effective Date']);
  const end = facts.takeDate('Expiration Date');
  out.add(
    'insurance',
    block,
    { name, when, facts, facility, warnings: [isOver(end, out) ? 'notCurrent' : undefined] },
    {
      end,
      groupNumber: facts.take('Group Number'),
      memberId: facts.take('Subscriber ID'),
      subscriber: facts.take('Subscriber Name'),
    },
  );
}
