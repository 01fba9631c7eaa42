import { defined } from '../defined.js';
import type { Allergy, Code, EntryWarning } from '../record.js';
import { saysNoneKnown } from '../vocabulary/none-known.js';
import { codesOf, conceptName, conceptWords, referredText } from './concepts.js';
import { sayNone, type SectionContext } from './context.js';
import { commentsOf, isBeside, ourDetail, sideNotes } from './details.js';
import { baseOf, facilityOf, put } from './entry.js';
import { attribute, child, children, take, type XmlNode } from './node.js';
import { firstName } from './people.js';
import { below, hasCode, hasTemplate, isNegated, statusCode } from './statements.js';
import { intervalOf } from './time.js';

/** A concern act around allergy observations (C-CDA 4.30 and 4.7, CCD 1.27 and 1.18). */
export function readAllergies(statement: XmlNode, context: SectionContext): void {
  const observations =
    statement.name === 'observation'
      ? [statement]
      : below(statement).filter((s) => s.name === 'observation' && !isBeside(s));
  if (observations.length === 0)
    return put(context, 'allergies', {
      ...baseOf('allergies', statement, context, nameIn(statement, context)),
      reactions: [],
    });
  for (const observation of observations) readAllergy(observation, statement, context);
}

const nameIn = (statement: XmlNode, { narrative }: SectionContext) => ({
  name:
    referredText(take(child(statement, 'text')), narrative) ??
    conceptName(child(statement, 'code'), narrative),
});

/** SNOMED: "allergy to substance", "propensity to adverse reaction (to substance)", "allergy", "allergic disposition". */
const anyAllergy = [
  '419199007',
  '420134006',
  '418038007',
  '106190000',
  '609328004',
  '716186003',
  '160244002',
];

function readAllergy(observation: XmlNode, concern: XmlNode, context: SectionContext): void {
  const said = negation(observation, concern, context);
  if (said === 'noneKnown') sayNone(context, 'allergies');
  else put(context, 'allergies', allergy(observation, concern, context, said));
}

/**
 * "No known allergies" is negation of any allergy at all, of no named substance; or a code that says so, not negated again.
 * One that was withdrawn or has ended states nothing any more.
 */
function negation(
  observation: XmlNode,
  concern: XmlNode,
  context: SectionContext,
): 'noneKnown' | EntryWarning | undefined {
  const substance = substanceOf(observation);
  const named = conceptWords(child(substance, 'code'), context.narrative) ?? firstName(substance);
  const value = child(observation, 'value');
  const codes = codesOf(value);
  const noneWords = [named, conceptName(value, context.narrative)].find((w) =>
    saysNoneKnown('allergies', { words: w }),
  );
  const saysNone =
    noneWords !== undefined ||
    saysNoneKnown('allergies', { codes: [...codes, ...codesOf(child(substance, 'code'))] });
  if (saysNone)
    return isNegated(observation) ? 'conflict' : isOver(observation, concern) ? 'notCurrent' : 'noneKnown';
  if (!isNegated(observation)) return undefined;
  const general =
    named === undefined && codes.length > 0 && codes.every((c: Code) => anyAllergy.includes(c.code));
  return general && !isOver(observation, concern) ? 'noneKnown' : 'ruledOut';
}

const substanceOf = (observation: XmlNode): XmlNode | undefined => {
  const participants = children(observation, 'participant');
  const consumable =
    participants.find((p) => attribute(p, 'typeCode') === 'CSM') ??
    participants.find((p) => child(child(p, 'participantRole'), 'playingEntity'));
  return child(child(consumable, 'participantRole'), 'playingEntity');
};

/** The clinical status where there is one; else the concern's, or the allergy's own end. */
function isOver(observation: XmlNode, concern: XmlNode): boolean {
  const status = statusWords(observation);
  if (status !== undefined) return /inactive|resolved|remission|no longer/i.test(status);
  const ended = child(child(observation, 'effectiveTime'), 'high');
  if (attribute(ended, 'value') !== undefined) return true;
  return ['completed', 'aborted', 'suspended', 'nullified'].includes(
    (concern === observation ? undefined : statusCode(concern)) ?? '',
  );
}

const statusObservation = (observation: XmlNode): XmlNode | undefined =>
  below(observation).find(
    (s) =>
      s.name === 'observation' &&
      (hasCode(s, '33999-4') || hasTemplate(s, '2.16.840.1.113883.10.20.22.4.28')),
  );

const statusWords = (observation: XmlNode): string | undefined => {
  const value = child(statusObservation(observation), 'value');
  return attribute(value, 'displayName') ?? attribute(value, 'code');
};

function allergy(
  observation: XmlNode,
  concern: XmlNode,
  context: SectionContext,
  negated: EntryWarning | undefined,
): Allergy {
  const { narrative } = context;
  const substance = substanceOf(observation);
  take(
    children(observation, 'participant').find(
      (p) => child(child(p, 'participantRole'), 'playingEntity') === substance,
    ),
  );
  const concept = child(substance, 'code');
  const value = take(child(observation, 'value'));
  const name =
    attribute(concept, 'displayName') ??
    firstName(substance) ??
    conceptName(concept, narrative) ??
    fallbackName(observation, concept, context);
  const reactions = reactionsOf(observation, context);
  const severity =
    severityOf(observation, context) ??
    severityOn(concern, context) ??
    worst(reactions.map((r) => r.severity));
  const type = conceptName(value, narrative) ?? typeFromCode(observation, context);
  const { start, end } = intervalOf(child(observation, 'effectiveTime'));
  const over = isOver(observation, concern);
  const status = statusObservation(observation);
  const statusDetail =
    status === undefined
      ? []
      : [conceptWords(child(take(status), 'value'), narrative)]
          .filter((w) => w !== undefined)
          .map((w) => ourDetail('Status', w));
  const recorded = intervalOf(child(concern === observation ? undefined : concern, 'effectiveTime'));
  const notes = commentsOf(observation, context);
  const criticality = criticalityOf(observation);
  take(child(observation, 'text'));
  take(child(observation, 'statusCode'));
  const when = start.date === undefined && start.warnings.length === 0 ? recorded.start : start;
  const base = baseOf('allergies', observation, context, {
    name,
    concept: concept !== undefined && codesOf(concept).length > 0 ? concept : value,
    when,
    facility: facilityOf(observation) ?? facilityOf(concern),
    words: reactions.map((r) => r.name),
    warnings: [...end.warnings, negated, over && negated !== 'ruledOut' ? 'notCurrent' : undefined],
    details: [
      ...statusDetail,
      ...(end.date === undefined ? [] : [ourDetail('End', end.date)]),
      ...reactions.flatMap((r) =>
        r.severityWords === undefined ? [] : [{ label: `Severity of ${r.name}`, value: r.severityWords }],
      ),
      ...(concern === observation ? [] : concernDetails(concern, context)),
    ],
  });
  return {
    ...base,
    reactions: [...new Set(reactions.map((r) => r.name))],
    ...defined({ severity, criticality, type, notes }),
  };
}

/** The statement's own words, else what kind of allergy it is: a nameless allergy is still one. */
const fallbackName = (
  observation: XmlNode,
  concept: XmlNode | undefined,
  { narrative }: SectionContext,
): string | undefined =>
  codesOf(concept).length > 0
    ? undefined
    : (referredText(child(observation, 'text'), narrative) ??
      conceptName(child(observation, 'value'), narrative));

const typeFromCode = (observation: XmlNode, { narrative }: SectionContext): string | undefined =>
  hasCode(observation, 'ASSERTION') ? undefined : conceptName(child(observation, 'code'), narrative);

interface Reaction {
  readonly name: string;
  readonly severity?: Allergy['severity'];
  readonly severityWords?: string;
}

function reactionsOf(observation: XmlNode, context: SectionContext): readonly Reaction[] {
  const found: Reaction[] = [];
  for (const reaction of below(observation)) {
    if (!isReaction(reaction)) continue;
    take(reaction);
    const name =
      conceptWords(child(reaction, 'value'), context.narrative) ??
      referredText(child(reaction, 'text'), context.narrative);
    const node = severityNode(reaction);
    const severityWords = node && conceptWords(child(node, 'value'), context.narrative);
    if (name !== undefined) found.push({ name, ...defined({ severity: severityFrom(node), severityWords }) });
  }
  return found;
}

const isReaction = (s: XmlNode): boolean =>
  hasTemplate(s, '2.16.840.1.113883.10.20.22.4.9', '2.16.840.1.113883.10.20.1.54');

const severityNode = (observation: XmlNode): XmlNode | undefined =>
  below(observation).find(
    (s) =>
      hasCode(s, 'SEV') || hasTemplate(s, '2.16.840.1.113883.10.20.22.4.8', '2.16.840.1.113883.10.20.1.55'),
  );

function severityOf(observation: XmlNode, context: SectionContext): Allergy['severity'] {
  const node = severityNode(observation);
  const severity = severityFrom(node);
  const words =
    node &&
    (conceptWords(child(node, 'value'), context.narrative) ??
      referredText(child(node, 'text'), context.narrative));
  if (severity !== undefined) take(node);
  return severity ?? severityFromWords(words);
}

/** Some vendors hang the severity on the concern, where it is the severity of its one allergy. */
const severityOn = (concern: XmlNode, context: SectionContext): Allergy['severity'] =>
  below(concern).filter((s) => !isBeside(s)).length === 1 ? severityOf(concern, context) : undefined;

/** SNOMED: mild, mild to moderate, moderate, moderate to severe, severe, fatal. Between two, the worse. */
const severities: Readonly<Record<string, Allergy['severity']>> = {
  '255604002': 'mild',
  '371923003': 'moderate',
  '6736007': 'moderate',
  '371924009': 'severe',
  '24484000': 'severe',
  '399166001': 'severe',
};

const severityFrom = (node: XmlNode | undefined): Allergy['severity'] =>
  severities[attribute(child(node, 'value'), 'code') ?? ''] ??
  severityFromWords(attribute(child(node, 'value'), 'displayName'));

const severityFromWords = (words: string | undefined): Allergy['severity'] => {
  const found = (['severe', 'moderate', 'mild'] as const).find((s) => words?.toLowerCase().includes(s));
  return found ?? (words !== undefined && /\bfatal\b|life threatening/i.test(words) ? 'severe' : undefined);
};

const worst = (given: readonly Allergy['severity'][]): Allergy['severity'] =>
  (['severe', 'moderate', 'mild'] as const).find((s) => given.includes(s));

function criticalityOf(observation: XmlNode): Allergy['criticality'] {
  const node = below(observation).find((s) => hasCode(s, '82606-5'));
  const code = attribute(child(node, 'value'), 'code')?.toUpperCase();
  const read = code === 'CRITH' ? 'high' : code === 'CRITL' ? 'low' : undefined;
  if (read !== undefined) take(node);
  return read;
}

const concernDetails = (concern: XmlNode, context: SectionContext) => [
  ...[statusCode(concern)].filter((s) => s !== undefined).map((value) => ourDetail('Concern status', value)),
  ...[commentsOf(concern, context)]
    .filter((s) => s !== undefined)
    .map((value) => ourDetail('Comment', value)),
  ...sideNotes(concern, context),
];
