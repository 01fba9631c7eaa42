import { text } from '../text.js';

export { lines, text } from '../text.js';

/** Reading JSON nobody promised the shape of: every function takes anything and never throws. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const object = (value: unknown): Json => (isObject(value) ? value : {});

/** A lone value where FHIR says a list is read as a list of one: a common slip of servers. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const none: readonly never[] = [];

/** Most lists are what they should be and need no copy: this is asked several times of every resource. */
export function objects(value: unknown): readonly Json[] {
  if (value === undefined || value === null) return none;
  if (!Array.isArray(value)) return isObject(value) ? [value] : none;
  return value.every(isObject) ? (value as readonly Json[]) : value.filter(isObject);
}

/** Follows keys down; a list on the way stands for its first element. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let current: unknown = value;
  for (const key of path) {
    const here: unknown = Array.isArray(current) ? current[0] : current;
    if (!isObject(here) || !Object.hasOwn(here, key)) return undefined;
    current = here[key];
  }
  return current;
}

export function joined(parts: readonly (string | undefined)[], by: string): string | undefined {
  const there = parts.filter((part) => part !== undefined);
  return there.length === 0 ? undefined : text(there.join(by));
}

/** A table's own entry: a source may well write "constructor". */
export const own = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** The codings of a CodeableConcept. */
export function codings(concept: unknown): readonly Json[] {
  const here: unknown = Array.isArray(concept) ? concept[0] : concept;
  return isObject(here) ? objects(here.coding) : none;
}
