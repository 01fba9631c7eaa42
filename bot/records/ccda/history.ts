import { defined } from '../defined.js';
import type { HistoryItem } from '../record.js';
import { conceptName, conceptWords, referredText } from './concepts.js';
import type { SectionContext, StatementReader } from './context.js';
import { commentsOf, ourDetail } from './details.js';
import { ageAtOnset } from './conditions.js';
import { baseOf, put } from './entry.js';
import { attribute, child, children, take, type XmlNode } from './node.js';
import { firstName } from './people.js';
import { below, hasTemplate, isNegated, related, statusCode } from './statements.js';
import { intervalOf, pointOf } from './time.js';
import { valuesOf } from './values.js';
import type { Detail } from '../record.js';

type Kind = Exclude<HistoryItem['kind'], 'family'>;

/** Social history (4.38, 4.78), functional and mental status (4.66 to 4.68, 4.73, 4.74), past illness: observations, alone or grouped. */
export const readHistory = (kind: Kind): StatementReader =>
  function read(statement, context) {
    const inner = isGroup(statement) ? below(statement) : [];
    if (inner.length > 0) return inner.forEach((s) => read(s, context));
    put(context, 'history', item(statement, kind, context));
  };

const isGroup = (statement: XmlNode): boolean =>
  statement.name === 'organizer' ||
  (statement.name === 'act' && below(statement).some((s) => s.name === 'observation'));

function item(statement: XmlNode, kind: Kind, context: SectionContext): HistoryItem {
  const { narrative } = context;
  const code = child(statement, 'code');
  const called = attribute(code, 'code') === 'ASSERTION' ? undefined : conceptName(code, narrative);
  const value = valuesOf(statement, narrative);
  for (const node of children(statement, 'value')) take(node);
  const text = referredText(take(child(statement, 'text')), narrative);
  const { start, end } = intervalOf(child(statement, 'effectiveTime'));
  const isPast = kind === 'pastIllness';
  const name = isPast ? (value?.value ?? called ?? text) : (called ?? value?.value ?? text);
  const status = statusCode(statement);
  take(child(statement, 'statusCode'));
  const notes = commentsOf(statement, context);
  const base = baseOf('history', statement, context, {
    name,
    concept: isPast ? child(statement, 'value') : code,
    when: start.date === undefined && start.warnings.length === 0 ? end : start,
    words: [value?.value, text],
    warnings: [isNegated(statement) ? 'ruledOut' : undefined],
    details: [
      ...(end.date === undefined || start.date === undefined ? [] : [ourDetail('End', end.date)]),
      ...(text === undefined || text === name || text === value?.value
        ? []
        : [ourDetail('As written', text)]),
    ],
  });
  return { ...base, kind, ...defined({ result: name === value?.value ? undefined : value, status, notes }) };
}

/** A family member (4.45) and what each of them had (4.46). */
export function readFamily(statement: XmlNode, context: SectionContext): void {
  const subject = child(child(statement, 'subject'), 'relatedSubject');
  const member = memberOf(subject, context);
  const observations =
    statement.name === 'organizer' ? below(statement).filter((s) => s.name === 'observation') : [statement];
  if (observations.length === 0)
    return put(context, 'history', {
      ...baseOf('history', statement, context, { name: member.relation, details: member.details }),
      kind: 'family',
      ...defined({ relation: member.relation }),
    });
  take(child(statement, 'subject'));
  for (const observation of observations) put(context, 'history', illness(observation, member, context));
}

interface Member {
  readonly relation?: string;
  readonly details: readonly Detail[];
}

function memberOf(subject: XmlNode | undefined, { narrative }: SectionContext): Member {
  const person = child(subject, 'subject');
  const birth = pointOf(child(person, 'birthTime')).date;
  const dead = attribute(child(person, 'deceasedInd'), 'value') === 'true';
  const died = pointOf(child(person, 'deceasedTime')).date;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Name', firstName(person)],
    ['Gender', conceptName(child(person, 'administrativeGenderCode'), narrative)],
    ['Born', birth],
    ['Deceased', died ?? (dead ? 'Yes' : undefined)],
  ];
  const details = facts
    .filter((f): f is [string, string] => f[1] !== undefined)
    .map(([label, value]) => ({ label, value }));
  return { details, ...defined({ relation: conceptWords(child(subject, 'code'), narrative) }) };
}

function illness(observation: XmlNode, member: Member, context: SectionContext): HistoryItem {
  const { narrative } = context;
  const value = take(child(observation, 'value'));
  const text = referredText(take(child(observation, 'text')), narrative);
  const name =
    conceptName(value, narrative) ??
    referredText(value, narrative) ??
    text ??
    conceptName(child(observation, 'code'), narrative);
  const age = ageAtOnset(observation, context);
  const death = causedDeath(observation, context);
  take(child(observation, 'statusCode'));
  const { start, end } = intervalOf(child(observation, 'effectiveTime'));
  const notes = commentsOf(observation, context);
  const base = baseOf('history', observation, context, {
    name,
    concept: value,
    when: start.date === undefined && start.warnings.length === 0 ? end : start,
    warnings: [isNegated(observation) ? 'ruledOut' : undefined],
    details: [
      ...member.details,
      ...(age === undefined ? [] : [ourDetail('Age at onset', age)]),
      ...(death === undefined ? [] : [ourDetail('Cause of death', death)]),
      ...(text === undefined || text === name ? [] : [ourDetail('As written', text)]),
    ],
  });
  return { ...base, kind: 'family', ...defined({ relation: member.relation, notes }) };
}

/** Family history death observation (4.47): this illness is what they died of. */
function causedDeath(observation: XmlNode, { narrative }: SectionContext): string | undefined {
  const death =
    below(observation).find((s) => hasTemplate(s, '2.16.840.1.113883.10.20.22.4.47')) ??
    related(observation, 'CAUS')[0];
  return death && conceptWords(child(take(death), 'value'), narrative);
}
