import type { Entry, HealthRecord, SectionId } from '../record.js';
import { sectionIds } from '../sections.js';

/** What of an entry can change, as people are told it. supply: refills, quantity, the last fill. */
export const parts = ['status', 'directions', 'date', 'result', 'supply', 'other'] as const;
export type Part = (typeof parts)[number];

/**
 * All that is kept of an entry: keyed hashes of which one it is and of what each part of it says, divided by dots.
 * Nothing can be read from it, only that it is the same or not.
 */
export type Trace = string;
/** Keyed, and of this person alone. */
export type Hash = (value: string) => string;

const partOf: Readonly<Record<string, Part>> = {
  status: 'status',
  statusAsWritten: 'status',
  name: 'directions',
  directions: 'directions',
  directionsAsCoded: 'directions',
  date: 'date',
  end: 'date',
  due: 'date',
  result: 'result',
  flag: 'result',
  flagAsWritten: 'result',
  refillsLeft: 'supply',
  quantity: 'supply',
  lastFilled: 'supply',
  pharmacyPhone: 'supply',
};

/**
 * What depends on how it was read and not on what the record says: which sources answered, and files that are not
 * remembered. Where an entry is known by its id, the id itself.
 */
const notSaid = new Set(['id', 'from', 'sensitivity', 'warnings', 'maybeSameAs', 'content']);
/** Warnings that are facts of the record, and not of the day on which it is read. */
const facts = ['doNotTake', 'ruledOut', 'notDone', 'conflict', 'unconfirmed'];

export function traceOf(id: SectionId, entry: Entry, hash: Hash): Trace {
  const said = new Map<Part, unknown[]>();
  const say = (part: Part, value: unknown) => said.set(part, [...(said.get(part) ?? []), value]);
  for (const [field, value] of Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (!notSaid.has(field) && value !== undefined) say(partFor(id, field), [field, value]);
  const warnings = facts.filter((fact) => (entry.warnings as readonly string[]).includes(fact));
  if (warnings.length > 0) say('status', warnings);
  const hashed = parts.map((part) => (said.has(part) ? hash(JSON.stringify([part, said.get(part)])) : ''));
  return [hash(JSON.stringify(['entry', id, entry.id])), ...hashed.map((h) => h.slice(0, 8))].join('.');
}

/** A medicine's name holds its strength. Elsewhere a name is a name. */
const partFor = (id: SectionId, field: string): Part =>
  field === 'name' && id !== 'medicines' ? 'other' : (partOf[field] ?? 'other');

export const whichOf = (trace: Trace): string => trace.slice(0, trace.indexOf('.'));
export const saysOf = (trace: Trace): string => trace.slice(trace.indexOf('.'));

export function changedParts(before: Trace, now: Trace): readonly Part[] {
  const [a, b] = [before.split('.'), now.split('.')];
  return parts.filter((_, i) => a[i + 1] !== b[i + 1]);
}

export type Traced = {
  readonly [S in SectionId]: readonly { readonly entry: Entry; readonly trace: Trace }[];
};

export const tracesOf = ({ sections }: HealthRecord, hash: Hash): Traced =>
  Object.fromEntries(
    sectionIds.map((id) => [
      id,
      (sections[id].entries as readonly Entry[]).map((entry) => ({ entry, trace: traceOf(id, entry, hash) })),
    ]),
  ) as unknown as Traced;
