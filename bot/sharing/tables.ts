import type { Line } from './document.js';

/** Blocks that say the same kinds of things of several results: the same labels, each a short value. */
export interface Table {
  /** Said of every row alike: above the table, once. */
  readonly shared: readonly Line[];
  readonly columns: readonly string[];
  /** One cell a column; a row without that line has an empty one. */
  readonly rows: readonly (readonly string[])[];
}

type Block = readonly Line[];

/** More columns, or longer values, are easier to read as lines under each other. */
const MOST_COLUMNS = 6;
const LONGEST = 48;

/** The blocks of an entry in their order: rows that go together as a table, all others as they are. */
export function tabled(blocks: readonly Block[]): readonly (Table | Block)[] {
  const found: (Table | Block)[] = [];
  let run: Block[] = [];
  const finish = (): void => {
    const table = tableOf(run);
    found.push(...(table ? [table] : run));
    run = [];
  };
  for (const block of blocks) {
    if (run.length > 0 && block[0]?.label !== run[0]?.[0]?.label) finish();
    if (isShort(block)) run.push(block);
    else {
      finish();
      found.push(block);
    }
  }
  finish();
  return found;
}

/** A label twice in one row, or a line break in a value, has no place in a cell. */
const isShort = (block: Block): boolean =>
  block.length > 1 &&
  new Set(block.map((line) => line.label)).size === block.length &&
  block.every(({ value, below }) => !below && value.length <= LONGEST && !value.includes('\n'));

function tableOf(run: readonly Block[]): Table | undefined {
  if (run.length < 2) return undefined;
  const labels = [...new Set(run.flatMap((block) => block.map((line) => line.label)))];
  const cells = new Map(labels.map((label) => [label, run.map((block) => valueOf(block, label))]));
  const isShared = (label: string): boolean => label !== labels[0] && new Set(cells.get(label)).size === 1;
  const columns = labels.filter((label) => !isShared(label));
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return undefined;
  return {
    shared: labels.filter(isShared).map((label) => ({ label, value: cells.get(label)?.[0] ?? '' })),
    columns,
    rows: run.map((block) => columns.map((label) => valueOf(block, label))),
  };
}

const valueOf = (block: Block, label: string): string =>
  block.find((line) => line.label === label)?.value ?? '';

export const isTable = (part: Table | Block): part is Table => 'rows' in part;
