import { writtenDate } from '../dates.js';
import { takeWhen, type Collected } from '../collect.js';
import { layout, readFacts, type Facts } from '../facts.js';
import type { Block } from '../split.js';

const goal = layout({
  starts: ['My Goal'],
  labels: [
    'Description',
    'Type',
    'Priority',
    'Goal Start Date',
    'Goal End Date',
    'Completion',
    'Date Goal Completed',
    'Task',
    'Task Description',
    'Task Completion',
    'Task Start Date',
    'Task End Date',
    'Task Repeats',
    'Date Task Finished',
  ],
  free: ['Strengths', 'Obstacles', 'Rewards'],
});

const detailed = /DETAILED INFORMATION/i;
const heading =
  /^(?:Goals (?:Most|Second|Third|Least)\b.*|My Other Goals|(?:ALL CURRENT|COMPLETED) GOALS - .*)$/i;

/** SELF REPORTED MY GOALS: a summary list, then the same goals in detail. Each is told once. */
export function readGoals(block: Block, out: Collected): readonly string[] {
  const split = block.lines.findIndex((line) => detailed.test(line));
  const to = split < 0 ? block.lines.length : split;
  const summary = goalsIn(block.lines.slice(0, to), block.line);
  const full = goalsIn(block.lines.slice(to), block.line + to);
  const told = new Set(full.items.map(nameOf));
  const alone = summary.items.filter((facts) => !told.has(nameOf(facts)));
  for (const facts of [...alone, ...full.items]) addGoal(facts, block, out);
  return [...summary.said, ...full.said];
}

const goalsIn = (lines: readonly string[], at: number): ReturnType<typeof readFacts> =>
  readFacts(
    lines.map((line) => (heading.test(line) ? '' : line)),
    at,
    goal,
  );

const nameOf = (facts: Facts): string =>
  (facts.fields[0]?.value ?? '').replace(/\s+/g, ' ').trim().toLowerCase();

function addGoal(facts: Facts, block: Block, out: Collected): void {
  for (const field of facts.fields) if (/^None Entered$/i.test(field.value.trim())) field.value = '';
  const name = facts.take('My Goal');
  const when = takeWhen(facts, ['Goal Start Date']);
  const completed = facts.fields.some(
    (f) => f.label === 'Date Goal Completed' && writtenDate(f.value) !== undefined,
  );
  out.add(
    'plan',
    block,
    { name, when, facts },
    {
      kind: 'goal',
      due: facts.takeDate('Goal End Date'),
      status: completed ? 'Completed' : facts.take('Completion'),
      notes: facts.takeLines('Description'),
    },
  );
}
