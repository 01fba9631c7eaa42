import { defined } from '../defined.js';
import type { Detail, Entry, EntryOf, EntrySource, EntryWarning, SectionId } from '../record.js';
import { sensitivityOf } from '../sensitivity.js';
import { codesOf, conceptName } from './concepts.js';
import type { SectionContext } from './context.js';
import { isSecurity, leftovers, referencesIn } from './details.js';
import { attribute, child, children, elements, type XmlNode } from './node.js';
import { organizationOf, personOf, roleOf } from './people.js';
import { below } from './statements.js';
import type { ReadTime } from './time.js';
import { unreadableName } from '../unreadable.js';

export interface Parts {
  readonly name?: string | undefined;
  /** The concept whose code the entry carries. */
  readonly concept?: XmlNode | undefined;
  readonly when?: ReadTime;
  readonly facility?: string | undefined;
  readonly warnings?: readonly (EntryWarning | undefined)[];
  readonly details?: readonly Detail[];
  /** Words beside the name that can give a sensitivity away. */
  readonly words?: readonly (string | undefined)[];
  readonly text?: string | undefined;
}

/**
 * What every entry has, its leftovers in its details. To be called last: what the reader of its kind took is not told twice.
 * Without any name it shows its code; without that too it says that it cannot be read.
 */
export function baseOf(section: SectionId, statement: XmlNode, context: SectionContext, parts: Parts): Entry {
  const codes = codesOf(parts.concept);
  const named = parts.name ?? conceptName(parts.concept, context.narrative);
  const nameWarning: EntryWarning | undefined =
    named !== undefined ? undefined : codes.length > 0 ? 'nameMissing' : 'unreadable';
  const name = named ?? codes[0]?.code ?? unreadableName;
  const warnings = new Set<EntryWarning>();
  if (nameWarning !== undefined) warnings.add(nameWarning);
  if (context.cut) warnings.add('cutOff');
  for (const warning of parts.when?.warnings ?? []) warnings.add(warning);
  for (const warning of parts.warnings ?? []) if (warning !== undefined) warnings.add(warning);
  const from = sourceOf(statement, context, parts.facility);
  const left = leftovers(statement, context);
  const rest = left.some(isPerson) ? withoutTold(left, [from.facility, performerOf(statement)]) : left;
  const details = parts.details === undefined ? rest : [...parts.details, ...rest];
  const id = context.out.nextId(section);
  claim(statement, id, context);
  return {
    id,
    name,
    from,
    sensitivity: sensitivityOf({
      labels: context.labels.concat(labelsIn(statement)),
      codes,
      words: [name, ...(parts.words ?? []), parts.text].filter((w) => w !== undefined),
    }),
    warnings: [...warnings],
    ...defined({
      date: parts.when?.date,
      code: codes[0],
      text: parts.text,
      details: details.length === 0 ? undefined : unique(details),
    }),
  };
}

/** The facility and the provider have fields of their own. */
const withoutTold = (details: readonly Detail[], told: readonly (string | undefined)[]) =>
  details.filter((d) => !isPerson(d) || !told.includes(d.value));

const isPerson = ({ label }: Detail): boolean => label === 'Author' || label === 'Performer';

const unique = (details: readonly Detail[]): readonly Detail[] => {
  if (details.length === 1) return details;
  const seen = new Set<string>();
  return details.filter(({ label, value }) => {
    const key = `${label}\n${value}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
};

function sourceOf(statement: XmlNode, context: SectionContext, facility: string | undefined): EntrySource {
  const place = facility ?? facilityOf(statement) ?? context.facility ?? context.document.facility;
  const kind = isOwnWord(statement) ? 'selfEntered' : context.document.kind;
  return { source: context.file.source, kind, ...(place === undefined ? {} : { facility: place }) };
}

/** The organization of whoever wrote or did it; the VA writes its facility as the author's. */
export function facilityOf(statement: XmlNode): string | undefined {
  for (const kind of ['author', 'performer', 'informant']) {
    for (const part of children(statement, kind)) {
      const name = organizationOf(roleOf(part));
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

export const organizationsOf = (part: XmlNode): string | undefined => organizationOf(roleOf(part));

/** ONESELF is HL7's code, 116154003 SNOMED's, for the patient as author. */
const isOwnWord = (statement: XmlNode): boolean =>
  children(statement, 'author').some((author) =>
    ['ONESELF', '116154003'].includes(attribute(child(roleOf(author), 'code'), 'code') ?? ''),
  );

export function performerOf(statement: XmlNode): string | undefined {
  for (const performer of children(statement, 'performer')) {
    const name = personOf(roleOf(performer));
    if (name !== undefined) return name;
  }
  return undefined;
}

export function authorOf(statement: XmlNode | undefined): string | undefined {
  for (const author of children(statement, 'author')) {
    const name = personOf(roleOf(author));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Security observations of DS4P, and a part's own confidentialityCode. */
export function labelsIn(statement: XmlNode): readonly string[] {
  let found: string[] | undefined;
  const add = (label: string): unknown => (found ??= []).push(label);
  for (const code of children(statement, 'confidentialityCode')) add(attribute(code, 'code') ?? '');
  for (const inner of below(statement)) {
    if (inner.name === 'organizer') labelsIn(inner).forEach(add);
    else if (inner.name === 'observation' && isSecurity(inner)) codesOfValues(inner).forEach(add);
  }
  return found ?? none;
}

const none: readonly string[] = [];

const codesOfValues = (statement: XmlNode): readonly string[] =>
  elements(statement)
    .filter((part) => part.name === 'value')
    .map((value) => attribute(value, 'code') ?? '');

/** Remembers what of the narrative this entry points at, and into which rows. */
function claim(statement: XmlNode, id: string, { narrative, claims, pointedAt }: SectionContext): void {
  if (narrative.node === undefined) return;
  for (const reference of referencesIn(statement)) {
    pointedAt.add(reference);
    const row = narrative.rowOf(reference);
    if (row === undefined) continue;
    const ids = claims.get(row);
    if (ids === undefined) claims.set(row, new Set([id]));
    else ids.add(id);
  }
}

/** Puts a read entry where it belongs; one that was cut before it had a name is only a place in the warnings. */
export function put<S extends SectionId>(context: SectionContext, section: S, entry: EntryOf[S]): void {
  if (!(context.cut && entry.warnings.includes('unreadable'))) context.out.add(section, entry);
}
