import { attribute, child, children, written, type XmlNode } from './node.js';

/** The clinical statements of CDA: what an entry, a component or an entryRelationship can hold. */
const kinds = new Set([
  'act',
  'encounter',
  'observation',
  'observationMedia',
  'organizer',
  'procedure',
  'regionOfInterest',
  'substanceAdministration',
  'supply',
]);

export const isStatement = (node: XmlNode): boolean => kinds.has(node.name);

/** The statement an entry, component or entryRelationship holds. */
export function statementIn(holder: XmlNode): XmlNode | undefined {
  for (const kid of holder.kids) if (typeof kid !== 'string' && kinds.has(kid.name)) return kid;
  return undefined;
}

/** Statements one level below, through entryRelationship and component. */
export function below(statement: XmlNode | undefined): readonly XmlNode[] {
  if (statement === undefined) return [];
  return (statement.inner ??= findBelow(statement));
}

function findBelow(statement: XmlNode): readonly XmlNode[] {
  const found: XmlNode[] = [];
  for (const holder of statement.kids) {
    if (typeof holder === 'string') continue;
    if (holder.name !== 'entryRelationship' && holder.name !== 'component') continue;
    const inner = statementIn(holder);
    if (inner !== undefined) found.push(inner);
  }
  return found;
}

/** Statements below that are related in this way, such as RSON or MFST. */
export function related(statement: XmlNode | undefined, typeCode: string): readonly XmlNode[] {
  return children(statement, 'entryRelationship')
    .filter((r) => attribute(r, 'typeCode') === typeCode)
    .map(statementIn)
    .filter((s) => s !== undefined);
}

export function hasTemplate(statement: XmlNode, ...roots: readonly string[]): boolean {
  for (const template of children(statement, 'templateId')) {
    const root = written(template, 'root');
    if (root !== undefined && roots.includes(root)) return true;
  }
  return false;
}

export const hasCode = (statement: XmlNode, ...codes: readonly string[]): boolean =>
  codes.includes(attribute(child(statement, 'code'), 'code') ?? '');

export const isNegated = (statement: XmlNode): boolean => attribute(statement, 'negationInd') === 'true';

export const statusCode = (statement: XmlNode | undefined): string | undefined =>
  attribute(child(statement, 'statusCode'), 'code');

export const mood = (statement: XmlNode): string | undefined => attribute(statement, 'moodCode');

/** Withdrawn by its author: HL7's word for entered in error. */
export const isNullified = (statement: XmlNode): boolean => statusCode(statement) === 'nullified';
