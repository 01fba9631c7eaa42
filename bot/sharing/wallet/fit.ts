import { groupsOf, type Group } from './pieces.js';
import type { Wallet } from './wallet.js';

/** Points. Below 9 nobody reads a list in an emergency. */
const letters = [16, 14, 13, 12, 11, 10, 9] as const;
const smallest = 9;

export interface Fitted {
  readonly size: number;
  /** In which column each group stands, counted from 0. */
  readonly columns: readonly number[];
  readonly groups: readonly Group[];
}

export interface Sheet {
  readonly columns: number;
  readonly height: number;
  readonly measure: (group: Group, size: number) => number;
}

/** The largest letters in which all of it fits; in the smallest, as many lines as there is room for. */
export function fit(wallet: Wallet, sheet: Sheet): Fitted {
  const all = wallet.sections.map(({ items }) => items.length);
  for (const size of letters) {
    const fitted = tried(wallet, all, sheet, size);
    if (fitted) return fitted;
  }
  return fewer(wallet, all, sheet);
}

function tried(wallet: Wallet, kept: readonly number[], sheet: Sheet, size: number): Fitted | undefined {
  const groups = groupsOf(wallet, kept);
  const columns: number[] = [];
  let [column, used] = [0, 0];
  for (const group of groups) {
    const height = sheet.measure(group, size);
    if (used > 0 && used + height > sheet.height) [column, used] = [column + 1, 0];
    used += height;
    if (column >= sheet.columns || used > sheet.height) return undefined;
    columns.push(column);
  }
  return { size, columns, groups };
}

/** A tenth less of the longest list at a time, then one line more while there is room. Allergies go last. */
function fewer(wallet: Wallet, all: readonly number[], sheet: Sheet): Fitted {
  let kept = all;
  let fitted: Fitted | undefined;
  while (!fitted) {
    const longest = indexOfMost(kept.map((n, section) => (section === 0 ? n / 3 : n)));
    if (kept[longest] === 0) break;
    kept = kept.map((n, section) => (section === longest ? Math.floor(n * 0.9) : n));
    fitted = tried(wallet, kept, sheet, smallest);
  }
  if (!fitted) throw new Error('wallet.doesNotFit');
  for (const section of all.keys())
    while (kept[section]! < all[section]!) {
      const more = kept.map((n, at) => (at === section ? n + 1 : n));
      const better = tried(wallet, more, sheet, smallest);
      if (!better) break;
      [kept, fitted] = [more, better];
    }
  return fitted;
}

const indexOfMost = (counts: readonly number[]): number => counts.indexOf(Math.max(...counts));
