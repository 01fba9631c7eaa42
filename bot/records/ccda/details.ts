import { detailLabels, type DetailLabel } from '../detail-labels.js';
import type { Detail } from '../record.js';
import { conceptName, conceptWords, referredText } from './concepts.js';
import type { SectionContext } from './context.js';
import { allText, attribute, child, elements, written, type XmlNode } from './node.js';
import { addressOf, firstName, organizationOf, personOf, reachesOf, roleOf } from './people.js';
import { below, hasCode, hasTemplate, isNegated, isStatement, statusCode } from './statements.js';
import { intervalWords } from './time.js';
import { valuesOf, valueOf, withUnit } from './values.js';
import { text } from '../text.js';

/** Identifiers and machinery: nothing a person would miss. */
const silent = new Set([
  'id',
  'templateId',
  'typeId',
  'realmCode',
  'code',
  'sequenceNumber',
  'independentInd',
  'seperatableInd',
  'separatableInd',
  'languageCode',
  'setId',
  'versionNumber',
]);

const people = new Set([
  'author',
  'performer',
  'informant',
  'participant',
  'responsibleParty',
  'legalAuthenticator',
  'authenticator',
  'subject',
  'specimen',
  'encounterParticipant',
  'location',
]);

/** Everything in a statement that nobody took, under the source's own labels. */
export function leftovers(statement: XmlNode, context: SectionContext): readonly Detail[] {
  const found: Detail[] = [];
  for (const part of elements(statement)) if (!part.taken) found.push(...leftover(part, context));
  return found;
}

function leftover(part: XmlNode, context: SectionContext): readonly Detail[] {
  if (silent.has(part.name)) return [];
  if (people.has(part.name)) return personDetail(part, context);
  if (part.name === 'entryRelationship' || part.name === 'component' || part.name === 'precondition')
    return elements(part).flatMap((inner) =>
      inner.taken || !(isStatement(inner) || inner.name === 'criterion')
        ? []
        : statementDetails(inner, context),
    );
  if (part.name === 'statusCode') return detail('Status', attribute(part, 'code'));
  if (part.name === 'effectiveTime' || part.name === 'time')
    return detail(labelOf(part.name), intervalWords(part));
  if (part.name === 'reference') return detail('Reference', externalText(part, context));
  return detail(labelOf(part.name), partWords(part, context));
}

const externalText = (part: XmlNode, { narrative }: SectionContext): string | undefined =>
  elements(part)
    .map(
      (document) =>
        conceptName(child(document, 'code'), narrative) ?? referredText(child(document, 'text'), narrative),
    )
    .find((w) => w !== undefined);

function partWords(part: XmlNode, context: SectionContext): string | undefined {
  const value = valueOf(part, context.narrative);
  if (value !== undefined) return withUnit(value);
  const inner = elements(part)
    .filter((kid) => !silent.has(kid.name) || kid.name === 'code')
    .map((kid) => partWords(kid, context));
  const words = inner.filter((w) => w !== undefined);
  return words.length > 0 ? words.join(', ') : text(allText(part));
}

const labels = new Map<string, string>();

/** `targetSiteCode` is "Target site": the tag is the only label the source has. */
export function labelOf(tag: string): string {
  const known = labels.get(tag);
  if (known !== undefined) return known;
  const words = tag.replace(/(?<=.)Code$/, '').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  if (labels.size < 500) labels.set(tag, label);
  return label;
}

/** Under a label that this reader gives. */
export const ourDetail = (label: DetailLabel, value: string): Detail => ({ label, value, ours: label });

const ours: ReadonlySet<string> = new Set(detailLabels);

/** Under the source's tag: where that is one of our labels too, people hear it in their language. */
const tagDetail = (label: string, value: string): Detail =>
  ours.has(label) ? ourDetail(label as DetailLabel, value) : { label, value };

const detail = (label: string, value: string | undefined): readonly Detail[] =>
  value === undefined ? [] : [tagDetail(label, value)];

const typeLabels: Readonly<Record<string, string>> = {
  LOC: 'Location',
  DEV: 'Device',
  PRD: 'Product',
  CSM: 'Consumable',
  VRF: 'Verified by',
  CST: 'Custodian',
  IRCP: 'Recipient',
  SBJ: 'Subject',
  IND: 'Contact',
  CALLBCK: 'Call back',
};

function personDetail(part: XmlNode, { narrative }: SectionContext): readonly Detail[] {
  const role = roleOf(part) ?? elements(part)[0];
  const playing =
    child(role, 'playingEntity') ??
    child(role, 'playingDevice') ??
    child(role, 'specimenPlayingEntity') ??
    child(role, 'assignedAuthoringDevice');
  const words = [
    personOf(role) ?? firstName(playing),
    conceptName(child(playing, 'code'), narrative),
    conceptName(child(role, 'code'), narrative),
    organizationOf(role),
    ...(part.name === 'participant' ? [addressOf(role), ...reachesOf(role).map((r) => r.value)] : []),
    intervalWords(child(part, 'time')),
  ].filter((w) => w !== undefined);
  const label =
    part.name === 'participant'
      ? (typeLabels[attribute(part, 'typeCode') ?? ''] ?? 'Participant')
      : labelOf(part.name);
  return words.length === 0 ? [] : [tagDetail(label, [...new Set(words)].join(', '))];
}

/** Codes that say only "here is a statement": the value is what is said. */
const bare = new Set(['ASSERTION', 'CONC', 'NA']);

/** A statement inside another, on a line of its own: "Severity: Moderate, 2012". */
export function statementDetails(statement: XmlNode, context: SectionContext): readonly Detail[] {
  const { narrative } = context;
  const code = child(statement, 'code');
  const name = bare.has(attribute(code, 'code') ?? '') ? undefined : conceptWords(code, narrative);
  const value = valuesOf(statement, narrative);
  const written = referredText(child(statement, 'text'), narrative);
  const product = productName(statement, context);
  const said = [value && withUnit(value), written, product].filter((w) => w !== undefined);
  // A question without its answer: C32 asks for a dose number and sends a null.
  if (said.length === 0 && child(statement, 'value') !== undefined) return rest(statement, context);
  const label = name !== undefined && said.length > 0 ? name : labelOf(statement.name);
  const words = said.length > 0 ? said : [name].filter((w) => w !== undefined);
  const when = intervalWords(child(statement, 'effectiveTime'));
  const status = statusCode(statement);
  const notable = status === undefined || status === 'completed' || status === 'active' ? undefined : status;
  const line = [isNegated(statement) ? 'not' : undefined, ...new Set(words)]
    .filter((w) => w !== undefined)
    .join(': ');
  const value_ = [line, when, notable].filter((w) => w !== undefined && w !== '').join(', ');
  const own = words.length === 0 ? [] : [{ label, value: value_ }];
  return [...own, ...rest(statement, context)];
}

/** The parts of a nested statement that its own line does not hold. */
function rest(statement: XmlNode, context: SectionContext): readonly Detail[] {
  const told = new Set(['value', 'text', 'effectiveTime', 'statusCode', 'consumable', 'product']);
  return elements(statement)
    .filter((part) => !told.has(part.name) && !part.taken)
    .flatMap((part) => leftover(part, context));
}

/** What a substanceAdministration or supply is of. */
export function productName(statement: XmlNode, { narrative }: SectionContext): string | undefined {
  const material = materialOf(statement);
  return conceptName(child(material, 'code'), narrative) ?? firstName(material);
}

export function materialOf(statement: XmlNode): XmlNode | undefined {
  const holder = child(statement, 'consumable') ?? child(statement, 'product');
  const product = child(holder, 'manufacturedProduct');
  return child(product, 'manufacturedMaterial') ?? child(product, 'manufacturedLabeledDrug');
}

export const commentsOf = (statement: XmlNode, { narrative }: SectionContext): string | undefined => {
  const comments = below(statement).filter(
    (s) => s.name === 'act' && attribute(child(s, 'code'), 'code') === '48767-8',
  );
  const words = comments.map((comment) => {
    comment.taken = true;
    return referredText(child(comment, 'text'), narrative);
  });
  const said = words.filter((w) => w !== undefined);
  return said.length === 0 ? undefined : said.join('; ');
};

/** What a concern says beside the observations it is about: priorities, risks, severities hung one level too high. */
export const sideNotes = (concern: XmlNode, context: SectionContext): readonly Detail[] =>
  below(concern)
    .filter((s) => !s.taken && (s.name !== 'observation' || isBeside(s)) && !isSecurity(s))
    .flatMap((s) => statementDetails(s, context));

const security = ['SECOBS', 'SECCLASSOBS', 'SECCATOBS', 'SECCONOBS', 'SECINTOBS'] as const;

/** A security label of DS4P: it says how the entry is to be kept, not what it is. */
export const isSecurity = (statement: XmlNode): boolean => hasCode(statement, ...security);

/** Status, severity, criticality, health status, priority preference: never the thing itself. */
export const isBeside = (observation: XmlNode): boolean =>
  hasCode(observation, '33999-4', 'SEV', '82606-5', '11323-3', '225773000', ...security) ||
  hasTemplate(observation, '2.16.840.1.113883.10.20.22.4.143');

/** Ids this statement points at, its taken parts too. */
export function referencesIn(node: XmlNode): readonly string[] {
  const found: string[] = [];
  collect(node, found);
  return found;
}

function collect(node: XmlNode, found: string[]): void {
  for (const kid of node.kids) {
    if (typeof kid === 'string') continue;
    if (kid.name === 'reference') {
      const value = written(kid, 'value');
      if (value?.startsWith('#')) found.push(value.slice(1));
    } else collect(kid, found);
  }
}
