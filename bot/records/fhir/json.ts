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

export const objects = (value: unknown): readonly Json[] => list(value).filter(isObject);

/** Follows keys down; a list on the way stands for its first element. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((current, key) => {
    const here = Array.isArray(current) ? current[0] : current;
    return isObject(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  }, value);
}

export const joined = (parts: readonly (string | undefined)[], by: string): string | undefined =>
  text(parts.filter((part) => part !== undefined).join(by));

/** A table's own entry: a source may well write "constructor". */
export const own = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** The codings of a CodeableConcept. */
export const codings = (concept: unknown): readonly Json[] => objects(at(concept, 'coding'));
