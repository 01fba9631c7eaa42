import type { Entry, EntrySource, EntryWarning } from '../record.js';
import { sensitivityOf } from '../sensitivity.js';
import { conceptCode, conceptCodes, conceptText, statusCode } from './concepts.js';
import type { ReadDate } from './dates.js';
import { at, isObject, list, objects, text, type Json } from './json.js';
import type { Pool } from './references.js';
import { defined } from '../defined.js';

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
    else entries.push(...(Array.isArray(result) ? result : [result]));
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
  [statusCode(resource.status), statusCode(resource.verificationStatus)].includes('entered-in-error');

/** A server that answers with somebody else's resource: never said, and the section is told to be incomplete. */
function isOtherPersons(resource: Json, { patientIds }: ReadContext): boolean {
  const named = [...list(resource.subject), ...list(resource.patient)].map((reference) => {
    const written = at(reference, 'reference');
    return typeof written === 'string' ? /(?:^|\/)Patient\/([^/#?]+)/.exec(written)?.[1] : undefined;
  });
  return named.some((id) => id !== undefined && !patientIds.has(id));
}

function uniqueId(resource: unknown, index: number, { source }: ReadContext, taken: Set<string>): string {
  const type = (isObject(resource) && text(resource.resourceType)) || 'Unknown';
  const wanted = `${source}:${type}/${(isObject(resource) && idText(resource.id)) || `no-id-${index + 1}`}`;
  const id = taken.has(wanted) ? `${wanted}~${taken.size + 1}` : wanted;
  taken.add(id);
  return id;
}

/** `#` and `~` are ours: they number the parts and the doubles of a resource. */
const idText = (id: unknown): string | undefined => text(id)?.replace(/[#~]/g, '-');

const unreadableEntry = (id: string, context: ReadContext): Entry => ({
  id,
  name: 'Unreadable entry',
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
  const code = conceptCode(parts.concept);
  const named = parts.name ?? conceptText(parts.concept);
  const nameWarning: EntryWarning | undefined =
    named !== undefined ? undefined : code ? 'nameMissing' : 'unreadable';
  const warnings = [nameWarning, ...(parts.when?.warnings ?? []), ...(parts.warnings ?? [])];
  const name = named ?? code?.code ?? 'Unreadable entry';
  return {
    id,
    name,
    ...(parts.when?.date === undefined ? {} : { date: parts.when.date }),
    ...(code ? { code } : {}),
    from: { source: context.source, kind: context.kind ?? 'va', ...defined(parts.from ?? {}) },
    sensitivity: sensitivityOf({
      labels: labelsOf(resource),
      codes: conceptCodes(parts.concept),
      words: [name],
    }),
    warnings: [...new Set(warnings.filter((w) => w !== undefined))],
  };
}

const labelsOf = (resource: Json): readonly string[] =>
  objects(at(resource, 'meta', 'security')).flatMap((label) => text(label.code) ?? []);
