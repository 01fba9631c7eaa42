import type { Detail } from '../../../record.js';
import { takeWhen, type Collected, type When } from '../collect.js';
import { layout, readFacts, type Facts } from '../facts.js';
import type { Block } from '../split.js';

const event = layout({
  starts: ['Medical Event'],
  labels: ['Start Date', 'Stop Date'],
  free: ['Response', 'Comments'],
});

/** SELF REPORTED MEDICAL EVENTS. */
export function readEvents(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, event);
  for (const facts of items) {
    const name = facts.take('Medical Event');
    const when = takeWhen(facts, ['Start Date']);
    out.add(
      'history',
      block,
      { name, when, facts },
      { kind: 'pastIllness', notes: facts.takeLines('Comments') },
    );
  }
  return said;
}

const relative = layout({
  starts: ['Relationship'],
  labels: ['First Name', 'Last Name', 'Living or Deceased'],
  free: ['Health Issues', 'Other Health Issues', 'Comments'],
});

/** SELF REPORTED FAMILY HEALTH HISTORY: one entry an issue, since each is a fact of its own; the person's own among them. */
export function readFamily(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, relative);
  for (const facts of items) addRelative(facts, block, out);
  return said;
}

function addRelative(facts: Facts, block: Block, out: Collected): void {
  const relation = facts.take('Relationship');
  const issues = [facts.takeLines('Health Issues'), facts.takeLines('Other Health Issues')].flatMap((issue) =>
    (issue ?? '').split('\n').filter((line) => line !== ''),
  );
  const status = facts.take('Living or Deceased');
  const notes = facts.takeLines('Comments');
  const kind = relation?.toLowerCase() === 'self' ? ('pastIllness' as const) : ('family' as const);
  const details = facts.rest();
  const names = issues.length > 0 ? issues : [relation];
  for (const name of names) out.add('history', block, { name, details }, { kind, relation, status, notes });
}

const activity = layout({
  starts: ['Date'],
  labels: [
    'Day of Week',
    'Activity',
    'Type',
    'Distance/Duration',
    'Measure',
    'Intensity',
    'Number of Sets',
    'Number of Reps',
    'Time of Day',
  ],
  free: ['Comments'],
});

/** SELF REPORTED ACTIVITY JOURNAL: one entry an activity, each with its day. */
export function readActivities(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, activity);
  for (const facts of items) addDay(facts, 'Activity', block, out);
  return said;
}

const food = layout({
  starts: ['Date'],
  labels: [
    'Day of Week',
    'Water consumed (number of 8oz glasses)',
    'Food/Beverage Item',
    'Quantity',
    'Serving Size',
    'Method of Preparation',
  ],
  free: ['Comments'],
});

const meal = /^\s*(Breakfast|Lunch|Dinner|Snack|Brunch|Supper)\s*$/i;

/** SELF REPORTED FOOD JOURNAL: meals are headings without a colon; one entry an item. */
export function readMeals(block: Block, out: Collected): readonly string[] {
  let heading = '';
  const lines = block.lines.map((line) => {
    heading = meal.exec(line)?.[1] ?? (/^\s*Date\s*:/i.test(line) ? '' : heading);
    if (meal.test(line)) return '';
    const item = /^\s*Food\/Beverage Item\s*:/i.test(line) && heading !== '';
    return item ? `${line}\nMeal: ${heading}` : line;
  });
  const { items, said } = readFacts(lines.join('\n').split('\n'), block.line, withMeal);
  for (const facts of items) addDay(facts, 'Food/Beverage Item', block, out);
  return said;
}

const withMeal = { ...food, labels: new Map([...food.labels, ['Meal', 'Meal'], ['meal', 'Meal']]) };

/** A day of a journal: what is said of the day goes with each of its items. */
function addDay(facts: Facts, part: string, block: Block, out: Collected): void {
  const when = takeWhen(facts, ['Date']);
  const notes = facts.takeLines('Comments');
  const first = facts.fields.findIndex((f) => f.label === part);
  const parts = first < 0 ? [] : partsOf(facts, part);
  const left = facts.rest();
  const day = first < 0 ? left : left.filter((d) => dayLabels.has(d.label));
  if (parts.length === 0) return addJournal(undefined, when, day, notes, block, out);
  for (const [name, ...more] of parts) addJournal(name?.value, when, [...more, ...day], notes, block, out);
}

const dayLabels = new Set(['Day of Week', 'Water consumed (number of 8oz glasses)']);

/** Each item with the labels that follow it. */
function partsOf(facts: Facts, part: string): readonly (readonly Detail[])[] {
  const parts: Detail[][] = [];
  for (const detail of facts.rest()) {
    if (detail.label === part) parts.push([detail]);
    else if (!dayLabels.has(detail.label)) parts.at(-1)?.push(detail);
  }
  return parts;
}

function addJournal(
  name: string | undefined,
  when: When,
  more: readonly Detail[],
  notes: string | undefined,
  block: Block,
  out: Collected,
): void {
  out.add(
    'history',
    block,
    { name: name ?? more[0]?.value ?? notes, when, details: more },
    { kind: 'journal', notes },
  );
}
