import type { SectionContext } from './context.js';
import type { Row } from './narrative.js';
import { add } from './narrative-entries.js';
import { notes } from './section-kinds.js';

/**
 * Rows of the narrative that no entry points into and none names: some vendors code three medicines and write five.
 * They are kept as a note of the section, so that nobody takes the coded ones for all.
 */
export function keepUnsaid(context: SectionContext, said: () => string): void {
  const unclaimed = context.narrative.rows().filter((row) => !context.claims.has(row));
  if (unclaimed.length === 0) return;
  const known = wordsOf(said());
  const rows = unclaimed.filter((row) => isUnsaid(row, known));
  // Lone cells are the table's own headings.
  if (!rows.some((row) => row.cells.filter((c) => c.value !== '').length > 1)) return;
  context.out.warn('narrativeHoldsMore', context.place);
  const text = rows
    .map((row) =>
      row.cells
        .filter((c) => c.value !== '')
        .map(cellWords)
        .join(' | '),
    )
    .join('\n');
  add(notes, context, { name: context.title ?? 'Section text', text, warnings: ['narrativeOnly'] });
}

const cellWords = ({ label, value }: Row['cells'][number]): string =>
  label === undefined ? value : `${label}: ${value}`;

/** The VA puts its rules for making the section into a table of its own. */
const isRules = (row: Row): boolean =>
  row.cells.some((c) => /^business rules for construction/i.test(c.label ?? ''));

/** Whether the words that name the row are nowhere in the entries: half of them is a spelling, not another thing. */
function isUnsaid(row: Row, known: ReadonlySet<string>): boolean {
  if (isRules(row)) return false;
  const naming = row.cells.find(
    (c) => /\p{L}{3}/u.test(c.value) && !/^\W*(no|none|unknown|not)\b/i.test(c.value),
  );
  const words = naming === undefined ? [] : [...wordsOf(naming.value)];
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
