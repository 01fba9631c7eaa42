import type { Part } from '../flow.js';
import { pageOf } from '../html/index.js';
import { groupsOf, type Piece } from './pieces.js';
import type { Wallet } from './wallet.js';

/** The same page for a screen and for those who hear it: nothing is left out for want of room. */
export function writeWalletHtml(wallet: Wallet): string {
  const everything = wallet.sections.map(({ items }) => items.length);
  const parts = groupsOf(wallet, everything).flatMap(({ pieces }) => pieces.map(part));
  return pageOf(wallet.words.language, wallet.words.wallet.title, parts);
}

function part(piece: Piece): Part {
  if (piece.tag === 'LI') return { kind: 'facts', lines: [piece.line] };
  const { tag, text, look } = piece;
  if (tag === 'H1') return { kind: 'title', text };
  if (tag === 'H2') return { kind: 'heading', level: 2, text };
  return { kind: look === 'strong' ? 'notice' : 'paragraph', text };
}
