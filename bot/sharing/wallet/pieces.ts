import type { Line } from '../document.js';
import { short } from './items.js';
import type { Wallet, WalletSection } from './wallet.js';

/** What stands together on the page: never broken between two columns. */
export interface Group {
  readonly pieces: readonly Piece[];
  /** Where it begins a section. */
  readonly section?: boolean;
}

export type Piece =
  | { readonly tag: 'H1' | 'H2' | 'P'; readonly text: string; readonly look: Look }
  | { readonly tag: 'LI'; readonly line: Line };

export type Look = 'name' | 'title' | 'heading' | 'strong' | 'plain';

/** The page in the order it is read, with so many lines of each section: whatever is left out is counted in its place. */
export function groupsOf(wallet: Wallet, kept: readonly number[]): readonly Group[] {
  const { words, notHere } = wallet;
  return [
    { pieces: head(wallet) },
    ...wallet.sections.flatMap((section, n) => sectionGroups(section, kept[n] ?? 0, wallet)),
    ...(notHere.length === 0
      ? []
      : [
          {
            section: true,
            pieces: [heading(words.wallet.notHere), plain(`${notHere.join('; ').replace(/\.;/g, '.')}`)],
          },
        ]),
  ];
}

function head({ words, name, facts }: Wallet): readonly Piece[] {
  const told = facts.slice(1).map(({ label, value }) => plain(`${label}: ${short(value, words)}`));
  return [
    { tag: 'H1', text: words.wallet.title, look: 'title' },
    { tag: 'P', text: short(name, words), look: 'name' },
    ...told,
    { tag: 'P', text: words.wallet.about, look: 'plain' },
    { tag: 'P', text: words.wallet.crisis, look: 'strong' },
  ];
}

function sectionGroups(
  { title, notices, items, apart }: WalletSection,
  kept: number,
  { words }: Wallet,
): readonly Group[] {
  const { noRoom, apart: apartOf } = words.wallet;
  const lines = items.slice(0, kept).map((line): Piece => ({ tag: 'LI', line }));
  const said = notices.map((text): Piece => ({ tag: 'P', text: short(text, words), look: 'strong' }));
  const left = [
    ...(items.length > kept ? [strong(noRoom(items.length - kept))] : []),
    ...(apart > 0 ? [plain(apartOf(apart))] : []),
  ];
  const opened = [heading(title), ...said];
  if (lines.length === 0) return [{ section: true, pieces: [...opened, ...left] }];
  return lines.map((line, n) => ({
    section: n === 0,
    pieces: [...(n === 0 ? opened : []), line, ...(n === lines.length - 1 ? left : [])],
  }));
}

const heading = (text: string): Piece => ({ tag: 'H2', text, look: 'heading' });
const plain = (text: string): Piece => ({ tag: 'P', text, look: 'plain' });
const strong = (text: string): Piece => ({ tag: 'P', text, look: 'strong' });
