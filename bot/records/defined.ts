/** Leaves out what is not there, so that absent facts are absent keys. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const present: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) present[key] = fields[key];
  return present as { [K in keyof T]: Exclude<T[K], undefined> };
}
