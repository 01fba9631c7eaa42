import { saysNoneKnown } from '../vocabulary/none-known.js';
import type { SectionContext } from './context.js';
import { proseOf, type Row } from './narrative.js';
import { add, isFiller, noneOf } from './narrative-entries.js';
import { notes, type SectionKind } from './section-kinds.js';

/**
 * What the narrative says and no entry points at or names: some vendors code three medicines and write five.
 * It is kept as a note of the section, so that nobody takes the coded ones for all. Allergies, and whatever contradicts a coded
 * "none known", stay in their section: there a person would be told that they have none.
 */
export function keepUnsaid(kind: SectionKind, context: SectionContext, said: () => string): void {
  const { narrative, claims, pointedAt, out } = context;
  const stays = kind.home === 'allergies' || out.known.has(kind.home);
  const states = stays ? statesAnything(kind, context) : statesSomething;
  const unclaimed = narrative.rows().filter((row) => !claims.has(row));
  const prose =
    narrative.node === undefined ? [] : proseOf(narrative.node, pointedAt).filter((line) => states(line));
  if (unclaimed.length + prose.length === 0) return;
  const known = wordsOf(said());
  const rows = unclaimed.filter((row) => isUnsaidRow(row, known));
  const telling = stays ? rows.filter((row) => row.cells.some((c) => states(c.value))) : unlessHeadings(rows);
  const all = [...telling.map(rowWords), ...prose.filter((line) => isUnsaid(line, known))];
  if (all.length === 0) return;
  out.warn('narrativeHoldsMore', context.place);
  const name = context.title ?? 'Section text';
  add(stays ? kind : notes, context, { name, text: all.join('\n'), warnings: ['narrativeOnly'] });
}

/** Lone cells are the table's own headings. */
const unlessHeadings = (rows: readonly Row[]): readonly Row[] =>
  rows.some((row) => row.cells.filter((c) => c.value !== '').length > 1) ? rows : [];

/** Headings are shorter; "no known medications" and "not available" are said by the section's state. */
const statesSomething = (line: string): boolean => wordsOf(line).size >= 3 && !saysNothing.test(line);

/** "Peanut": one word is enough where all that is no allergy is known. */
function statesAnything(kind: SectionKind, { title }: SectionContext): (line: string) => boolean {
  const none = noneOf(kind);
  return (line) =>
    [...wordsOf(line)].some((word) => !ofHeadings.has(word)) &&
    !(none && saysNoneKnown(none, { words: line })) &&
    !isFiller(line) &&
    !saysNothing.test(line) &&
    line.toLowerCase() !== title?.toLowerCase();
}

const ofHeadings: ReadonlySet<string> = new Set(
  'allergy allergies allergen allergens adverse reaction reactions alert alerts substance substances and known drug food list status problem problems condition conditions medication medications current active past the this section summary'.split(
    ' ',
  ),
);

const saysNothing =
  /^\W*no (?:known|current|active|immunizations?|medications?|data|information)(?: [a-z]+){0,3}\W*$|\b(?:not |un)available\b/i;

const rowWords = (row: Row): string =>
  row.cells
    .filter((c) => c.value !== '')
    .map(cellWords)
    .join(' | ');

const cellWords = ({ label, value }: Row['cells'][number]): string =>
  label === undefined ? value : `${label}: ${value}`;

/** The VA puts its rules for making the section into a table of its own. */
const isRules = (row: Row): boolean =>
  row.cells.some((c) => /^business rules for construction/i.test(c.label ?? ''));

/** Whether the words that name the row are nowhere in the entries. */
function isUnsaidRow(row: Row, known: ReadonlySet<string>): boolean {
  if (isRules(row)) return false;
  const naming = row.cells.find(
    (c) => /\p{L}{3}/u.test(c.value) && !/^\W*(no|none|unknown|not)\b/i.test(c.value),
  );
  return naming !== undefined && isUnsaid(naming.value, known);
}

/** Half of the words are a spelling, not another thing. */
function isUnsaid(text: string, known: ReadonlySet<string>): boolean {
  const words = [...wordsOf(text)];
  return words.length > 0 && words.filter((w) => known.has(w)).length * 2 < words.length;
}

/** `bloodPressure`, an entry's kind, says "blood pressure" too. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [],
  );
