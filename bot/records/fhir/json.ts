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

const controls = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** One clean line, or undefined when there is nothing to read. */
export function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const clean = String(value)
    .replace(/[\r\n\t\u2028\u2029]/g, ' ')
    .replace(controls, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}

/** Free text keeps its lines. */
export function lines(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const clean = value
    .split(/\r\n|\r|\n/)
    .map((line) => text(line) ?? '')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return clean === '' ? undefined : clean;
}

export const joined = (parts: readonly (string | undefined)[], by: string): string | undefined =>
  text(parts.filter((part) => part !== undefined).join(by));
