import type { Entry, EntrySource, EntryWarning } from '../record.js';
import { sensitivityOf } from '../sensitivity.js';
import { conceptCodes, conceptText, statusCode } from './concepts.js';
import type { ReadDate } from './dates.js';
import { isObject, objects, text, type Json } from './json.js';
import type { Pool } from './references.js';
import { defined } from '../defined.js';
import { unreadableName } from '../unreadable.js';

export { defined };

export interface ReadContext {
  readonly source: string;
  readonly patientIds: ReadonlySet<string>;
  readonly pool: Pool;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where entries come from when they do not say: `added` in a file somebody brought. */
  readonly kind?: EntrySource['kind'];
  /** Entry ids given so far, where one resource type is read in several sections. */
  readonly taken?: Set<string>;
}

/** Why a resource is not shown as an entry of its own. Every resource is either an entry or one of these. */
export type Hidden =
  | 'enteredInError'
  | 'inpatient'
  | 'chargeOnly'
  | 'notDone'
  | 'notFinal'
  | 'ruledOut'
  | 'noneKnown'
  | 'noInformation'
  | 'panel'
  | 'paired'
  | 'otherType'
  | 'otherPerson';

export interface Reading<E extends Entry> {
  readonly entries: readonly E[];
  readonly knownNone: boolean;
  readonly hidden: readonly { readonly id: string; readonly why: Hidden }[];
}

export type Read<E extends Entry> = E | readonly E[] | Hidden;

/**
 * Runs a reader over the resources of one type. One bad resource never hides the rest: it becomes an entry that says so.
 * `unreadable` builds that entry out of what every entry has.
 */
export function readEach<E extends Entry>(
  resources: readonly unknown[],
  types: readonly string[] | undefined,
  context: ReadContext,
  read: (resource: Json, id: string) => Read<E>,
  unreadable: (base: Entry) => E,
): Reading<E> {
  const entries: E[] = [];
  const hidden: { id: string; why: Hidden }[] = [];
  const ids = context.taken ?? new Set<string>();
  resources.forEach((resource, index) => {
    const id = uniqueId(resource, index, context, ids);
    const result = readOne(resource, types, context, id, read, unreadable);
    if (typeof result === 'string') hidden.push({ id, why: result });
    else if (Array.isArray(result)) for (const part of result as readonly E[]) entries.push(part);
    else entries.push(result as E);
  });
  return { entries, hidden, knownNone: hidden.some((h) => h.why === 'noneKnown') };
}

/** The same for sections that take resources of any type. */
export const readAny = <E extends Entry>(
  resources: readonly unknown[],
  context: ReadContext,
  read: (resource: Json, id: string) => Read<E>,
  unreadable: (base: Entry) => E,
): Reading<E> => readEach(resources, undefined, context, read, unreadable);

function readOne<E extends Entry>(
  resource: unknown,
  types: readonly string[] | undefined,
  context: ReadContext,
  id: string,
  read: (resource: Json, id: string) => Read<E>,
  unreadable: (base: Entry) => E,
): Read<E> {
  const broken = (): E => unreadable(unreadableEntry(id, context));
  if (!isObject(resource) || typeof resource.resourceType !== 'string') return broken();
  if (types && !types.includes(resource.resourceType)) return 'otherType';
  if (isOtherPersons(resource, context)) return 'otherPerson';
  if (isEnteredInError(resource)) return 'enteredInError';
  try {
    return read(resource, id);
  } catch {
    return broken();
  }
}

const isEnteredInError = (resource: Json): boolean =>
  statusCode(resource.status) === 'entered-in-error' ||
  (resource.verificationStatus !== undefined &&
    statusCode(resource.verificationStatus) === 'entered-in-error');

/** A server that answers with somebody else's resource: never said, and the section is told to be incomplete. */
function isOtherPersons(resource: Json, { patientIds }: ReadContext): boolean {
  return namesOther(resource.subject, patientIds) || namesOther(resource.patient, patientIds);
}

function namesOther(references: unknown, patientIds: ReadonlySet<string>): boolean {
  if (Array.isArray(references)) return references.some((one) => namesOther(one, patientIds));
  const written = isObject(references) ? references.reference : undefined;
  if (typeof written !== 'string' || !written.includes('Patient/')) return false;
  const id = /(?:^|\/)Patient\/([^/#?]+)/.exec(written)?.[1];
  return id !== undefined && !patientIds.has(id);
}

function uniqueId(resource: unknown, index: number, { source }: ReadContext, taken: Set<string>): string {
  const [type, own] = isObject(resource) ? [text(resource.resourceType), idText(resource.id)] : [];
  const wanted = `${source}:${type ?? 'Unknown'}/${own ?? `no-id-${index + 1}`}`;
  const id = taken.has(wanted) ? `${wanted}~${taken.size + 1}` : wanted;
  taken.add(id);
  return id;
}

/** `#` and `~` are ours: they number the parts and the doubles of a resource. */
function idText(id: unknown): string | undefined {
  const written = text(id);
  return written !== undefined && /[#~]/.test(written) ? written.replace(/[#~]/g, '-') : written;
}

const unreadableEntry = (id: string, context: ReadContext): Entry => ({
  id,
  name: unreadableName,
  from: { source: context.source, kind: context.kind ?? 'va' },
  sensitivity: [],
  warnings: ['unreadable'],
});

export interface EntryParts {
  readonly concept: unknown;
  readonly name?: string;
  readonly when?: ReadDate;
  readonly from?: Partial<EntrySource>;
  readonly warnings?: readonly (EntryWarning | undefined)[];
}

/** What every entry has. Without any name it shows its code; without that too it says that it cannot be read. */
export function entry(resource: Json, id: string, context: ReadContext, parts: EntryParts): Entry {
  const codes = conceptCodes(parts.concept);
  const named = parts.name ?? conceptText(parts.concept);
  const name = named ?? codes[0]?.code ?? unreadableName;
  const from = sourceOf(context, parts.from);
  const sensitivity = sensitivityOf({ labels: labelsOf(resource), codes, words: [name] });
  const nameWarning = named !== undefined ? undefined : codes.length > 0 ? 'nameMissing' : 'unreadable';
  const warnings = warningsOf(nameWarning, parts);
  const [date, code] = [parts.when?.date, codes[0]];
  // One literal each, not a copy of a copy: every entry of a record passes here.
  if (date !== undefined && code !== undefined) return { id, name, date, code, from, sensitivity, warnings };
  if (date !== undefined) return { id, name, date, from, sensitivity, warnings };
  return code === undefined
    ? { id, name, from, sensitivity, warnings }
    : { id, name, code, from, sensitivity, warnings };
}

function sourceOf({ source, kind = 'va' }: ReadContext, said: EntryParts['from']): EntrySource {
  const facility = said?.facility;
  return facility === undefined
    ? { source, kind: said?.kind ?? kind }
    : { source, kind: said?.kind ?? kind, facility };
}

function warningsOf(ofName: EntryWarning | undefined, parts: EntryParts): readonly EntryWarning[] {
  const warnings: EntryWarning[] = ofName === undefined ? [] : [ofName];
  for (const warning of parts.when?.warnings ?? []) if (!warnings.includes(warning)) warnings.push(warning);
  for (const warning of parts.warnings ?? [])
    if (warning !== undefined && !warnings.includes(warning)) warnings.push(warning);
  return warnings;
}

const noLabels: readonly string[] = [];

function labelsOf(resource: Json): readonly string[] {
  const security = isObject(resource.meta) ? resource.meta.security : undefined;
  return security === undefined ? noLabels : objects(security).flatMap((label) => text(label.code) ?? []);
}
