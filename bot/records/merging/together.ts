import type { Detail, Entry } from '../record.js';
import { normal } from './normal.js';

/** Entries of different sources that agree in every fact, as one that holds all any of them says. */
export const together = (entries: readonly Entry[]): Entry => entries.slice(1).reduce(pair, entries[0]!);

function pair(a: Entry, b: Entry): Entry {
  const [details, also] = [detailsOf(a, b), alsoOf(a, b)];
  return {
    ...b,
    ...a,
    ...result(a, b),
    ...(details.length === 0 ? {} : { details }),
    ...date(a, b),
    from: {
      ...b.from,
      ...a.from,
      kind: a.from.kind === 'added' ? b.from.kind : a.from.kind,
      ...(also.length === 0 ? {} : { also }),
    },
    sensitivity: [...new Set([...a.sensitivity, ...b.sensitivity])],
    warnings: [...new Set([...a.warnings, ...b.warnings])],
    ...(a.maybeSameAs || b.maybeSameAs
      ? { maybeSameAs: [...new Set([...(a.maybeSameAs ?? []), ...(b.maybeSameAs ?? [])])] }
      : {}),
  };
}

const alsoOf = (a: Entry, b: Entry): readonly string[] =>
  [...new Set([...(a.from.also ?? []), b.from.source, ...(b.from.also ?? [])])].filter(
    (source) => source !== a.from.source,
  );

/** The more precise of two dates of one day. */
const date = (a: Entry, b: Entry): { readonly date?: string } =>
  b.date?.includes('T') && !a.date?.includes('T') ? { date: b.date } : {};

/** 7.0 says more than 7. */
function result(a: Entry, b: Entry): object {
  const [one, other] = [a, b].map((e) => (e as { readonly result?: { readonly value: string } }).result);
  return one && other && other.value.length > one.value.length
    ? { result: { ...one, value: other.value } }
    : {};
}

function detailsOf(a: Entry, b: Entry): readonly Detail[] {
  const known = new Set((a.details ?? []).map(({ label }) => normal(label)));
  return [...(a.details ?? []), ...(b.details ?? []).filter(({ label }) => !known.has(normal(label)))];
}
