import { defined } from '../defined.js';
import type { PlanItem } from '../record.js';
import { conceptName, referredText } from './concepts.js';
import type { SectionContext, StatementReader } from './context.js';
import { commentsOf, materialOf, ourDetail, productName } from './details.js';
import { codedDirections } from './directions.js';
import { authorOf, baseOf, performerOf, put } from './entry.js';
import { child, children, take, type XmlNode } from './node.js';
import { below, hasCode, isNegated, mood, statusCode } from './statements.js';
import { intervalOf } from './time.js';
import { valuesOf, withUnit } from './values.js';

type Kind = PlanItem['kind'];

/** What a planned statement is, by its mood and its code; whatever else its section says. */
function kindOf(statement: XmlNode, usual: Kind): Kind {
  if (mood(statement) === 'GOL') return 'goal';
  if (hasCode(statement, '409073007', '311401005', 'PINSTRUCT')) return 'instruction';
  if (hasCode(statement, '75310-3', 'CONC')) return 'concern';
  if (usual === 'carePlan' && ['RQO', 'PRMS', 'ARQ', 'APT'].includes(mood(statement) ?? '')) return 'order';
  return usual;
}

/** A planned thing of any class (C-CDA 4.39 to 4.44, 4.120, 4.121), an instruction, a goal, a concern, a directive. */
export const readPlan = (usual: Kind): StatementReader =>
  function read(statement, context) {
    const inner = isWrapper(statement) ? below(statement) : [];
    if (inner.length > 0) return inner.forEach((s) => read(s, context));
    put(context, 'plan', item(statement, usual, context));
  };

/** Organizers, and the "advance directive", "intervention" and "concern" acts that hold others, are told with what they hold. */
const isWrapper = (statement: XmlNode): boolean => statement.name === 'organizer';

function item(statement: XmlNode, usual: Kind, context: SectionContext): PlanItem {
  const { narrative } = context;
  const text = referredText(take(child(statement, 'text')), narrative);
  const value = valuesOf(statement, narrative);
  for (const node of children(statement, 'value')) take(node);
  const kind = kindOf(statement, usual);
  const concept = child(statement, 'code') ?? child(materialOf(statement), 'code');
  const called = productName(statement, context) ?? conceptName(child(statement, 'code'), narrative);
  const name = nameFor(kind, called, value && withUnit(value), text);
  const directions = isMedicine(statement) ? codedDirections(statement, context).words : undefined;
  take(child(statement, 'consumable'));
  const { start, end } = intervalOf(child(statement, 'effectiveTime'));
  const planned = mood(statement) !== 'EVN';
  const status = statusCode(statement);
  take(child(statement, 'statusCode'));
  const notes = commentsOf(statement, context);
  const rest = [called, value && withUnit(value), text].filter((w) => w !== undefined && w !== name);
  const base = baseOf('plan', statement, context, {
    name,
    concept,
    when: start.date === undefined ? { ...end, warnings: [...start.warnings, ...end.warnings] } : start,
    words: rest,
    warnings: [
      isNegated(statement) ? 'ruledOut' : undefined,
      status === 'cancelled' || status === 'aborted' ? 'notDone' : undefined,
    ],
    details: [
      ...rest.map((words) =>
        ourDetail(words === called ? 'Kind' : words === text ? 'As written' : 'Value', words!),
      ),
      ...(directions === undefined ? [] : [ourDetail('Directions as coded', directions)]),
      ...(end.date === undefined || start.date === undefined || end.date === start.date
        ? []
        : [ourDetail('End', end.date)]),
    ],
  });
  return {
    ...base,
    kind,
    ...defined({
      status,
      due: planned ? (end.date ?? start.date) : undefined,
      provider: performerOf(statement) ?? authorOf(statement),
      notes,
    }),
  };
}

const isMedicine = (statement: XmlNode): boolean => statement.name === 'substanceAdministration';

/** A goal's code is only its kind ("resident's overall goal"), and so is an instruction's: what was written names them. */
function nameFor(
  kind: Kind,
  called: string | undefined,
  value: string | undefined,
  text: string | undefined,
): string | undefined {
  if (kind === 'goal' || kind === 'instruction' || kind === 'concern') return value ?? text ?? called;
  if (kind === 'advanceDirective') return called ?? value ?? text;
  return called ?? text ?? value;
}
