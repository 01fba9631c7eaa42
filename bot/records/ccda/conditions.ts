import { defined } from '../defined.js';
import type { Condition, EntryWarning } from '../record.js';
import { saysNoneKnown } from '../vocabulary/none-known.js';
import { codesOf, conceptName, conceptWords, referredText } from './concepts.js';
import { sayNone, type SectionContext } from './context.js';
import { commentsOf, isBeside, ourDetail, sideNotes } from './details.js';
import { authorOf, baseOf, facilityOf, performerOf, put } from './entry.js';
import { child, take, type XmlNode } from './node.js';
import { below, hasCode, hasTemplate, isNegated, statusCode } from './statements.js';
import { intervalOf } from './time.js';
import { valuesOf, withUnit } from './values.js';

/** A concern act around problem observations (C-CDA 4.3 and 4.4, CCD 1.27 and 1.28), or an observation alone. */
export function readConditions(statement: XmlNode, context: SectionContext): void {
  const observations =
    statement.name === 'observation'
      ? [statement]
      : below(statement).filter((s) => s.name === 'observation' && !isBeside(s));
  if (observations.length === 0) return readAlone(statement, context);
  for (const observation of observations) {
    if (saysNoProblems(observation, statement, context)) sayNone(context, 'conditions');
    else put(context, 'conditions', condition(observation, statement, context));
  }
}

function readAlone(statement: XmlNode, context: SectionContext): void {
  const name = referredText(take(child(statement, 'text')), context.narrative);
  put(
    context,
    'conditions',
    baseOf('conditions', statement, context, { name, concept: child(statement, 'code') }),
  );
}

/** SNOMED "problem", "disease", "clinical finding", "condition": negated, they deny any at all. */
const anyProblem = ['55607006', '64572001', '404684003'];

function saysNoProblems(observation: XmlNode, concern: XmlNode, { narrative }: SectionContext): boolean {
  const value = child(observation, 'value');
  const codes = codesOf(value);
  const withdrawn = concern !== observation && ['aborted', 'nullified'].includes(statusCode(concern) ?? '');
  if (withdrawn) return false;
  if (saysNoneKnown('conditions', { codes, words: conceptName(value, narrative) }))
    return !isNegated(observation);
  return isNegated(observation) && codes.length > 0 && codes.every((c) => anyProblem.includes(c.code));
}

function condition(observation: XmlNode, concern: XmlNode, context: SectionContext): Condition {
  const { narrative } = context;
  const value = take(child(observation, 'value'));
  const text = referredText(take(child(observation, 'text')), narrative);
  const { start, end } = intervalOf(child(observation, 'effectiveTime'));
  const outer = intervalOf(concern === observation ? undefined : child(concern, 'effectiveTime'));
  const state = stateOf(observation, concern, context);
  const age = ageAtOnset(observation, context);
  const notes = [
    commentsOf(observation, context),
    concern === observation ? undefined : commentsOf(concern, context),
  ]
    .filter((n) => n !== undefined)
    .join('; ');
  const named = valueName(value, context);
  for (const told of ['statusCode', 'code']) take(child(observation, told));
  const base = baseOf('conditions', observation, context, {
    name: named ?? text,
    concept: value,
    when: start.date === undefined && start.warnings.length === 0 ? outer.start : start,
    facility: facilityOf(observation) ?? facilityOf(concern),
    words: [text],
    warnings: [...end.warnings, ...warningsOf(observation, state)],
    details: [
      ...typeDetail(observation, context),
      ...(named !== undefined && text !== undefined && text !== named ? [ourDetail('As written', text)] : []),
      ...(end.date === undefined ? [] : [ourDetail('Resolved', end.date)]),
      ...(age === undefined ? [] : [ourDetail('Age at onset', age)]),
      ...(concern === observation ? [] : concernDetails(concern, context)),
    ],
  });
  const provider =
    performerOf(observation) ?? performerOf(concern) ?? authorOf(observation) ?? authorOf(concern);
  return { ...base, ...defined({ status: state.words, provider, notes: notes === '' ? undefined : notes }) };
}

const concernDetails = (concern: XmlNode, context: SectionContext) => [
  ...[statusCode(concern)].filter((s) => s !== undefined).map((value) => ourDetail('Concern status', value)),
  ...sideNotes(concern, context),
];

const valueName = (value: XmlNode | undefined, { narrative }: SectionContext): string | undefined =>
  value && (conceptName(value, narrative) ?? referredText(value, narrative));

/** Diagnosis, complaint, symptom: what kind of problem, where that says something. */
function typeDetail(observation: XmlNode, { narrative }: SectionContext) {
  const code = child(observation, 'code');
  const name = hasCode(observation, 'ASSERTION', '55607006', '75326-9')
    ? undefined
    : conceptName(code, narrative);
  return name === undefined ? [] : [ourDetail('Problem type', name)];
}

interface State {
  readonly words?: string;
  readonly over: boolean;
}

/**
 * The problem status observation where there is one: the VA completes its concerns while the problem stays active.
 * Without it, an end (also an unknown one) or a completed concern means it is over.
 */
function stateOf(observation: XmlNode, concern: XmlNode, { narrative }: SectionContext): State {
  const status = below(observation).find(
    (s) =>
      hasCode(s, '33999-4') ||
      hasTemplate(s, '2.16.840.1.113883.10.20.22.4.6', '2.16.840.1.113883.10.20.1.50'),
  );
  const words =
    status &&
    (conceptWords(child(take(status), 'value'), narrative) ?? referredText(child(status, 'text'), narrative));
  if (words !== undefined) return { words, over: /inactive|resolved|no longer|remission/i.test(words) };
  const code = concern === observation ? undefined : statusCode(concern);
  const ended = child(child(observation, 'effectiveTime'), 'high') !== undefined;
  return {
    ...(code === undefined ? {} : { words: code }),
    over: ended || code === 'completed' || code === 'aborted',
  };
}

const warningsOf = (observation: XmlNode, state: State): readonly (EntryWarning | undefined)[] =>
  isNegated(observation) ? ['ruledOut'] : [state.over ? 'notCurrent' : undefined];

function ageAtOnset(observation: XmlNode, { narrative }: SectionContext): string | undefined {
  const node = below(observation).find(
    (s) => hasCode(s, '445518008', '397659008') || hasTemplate(s, '2.16.840.1.113883.10.20.22.4.31'),
  );
  const age = node && valuesOf(take(node), narrative);
  if (age === undefined) return undefined;
  return withUnit({ ...age, ...(age.unit === 'a' ? { unit: 'years' } : {}) });
}

export { ageAtOnset };
