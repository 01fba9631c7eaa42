import type { Part } from '../flow.js';
import type { Press } from './press.js';
import { rowHeight, widthsOf } from './table.js';

/** Lines of a long value that have to stand below its heading. */
const LINES = 4;

/** Points that a part takes until something of it has been said: a heading stays with so much of what follows. */
export function beginning(press: Press, part: Part | undefined): number {
  const { sizes } = press;
  const text = (words: string, font: 'regular' | 'bold' = 'regular'): number =>
    Math.min(heightOf(press, words, font, sizes.text), sizes.text * 1.4 * LINES);
  switch (part?.kind) {
    case undefined:
    case 'title':
      return 0;
    case 'paragraph':
      return text(part.text);
    case 'notice':
      return text(part.text, 'bold');
    case 'heading':
      return sizes.heading[part.level] * 2 + sizes.text * LINES;
    case 'list':
      return text(`• ${part.items[0] ?? ''}`);
    case 'facts':
      return text(`${part.lines[0]?.label}: ${part.lines[0]?.value}`, 'bold');
    case 'table': {
      const widths = widthsOf(press, part.columns, part.rows);
      const first = part.rows[0] ?? [];
      return rowHeight(press, part.columns, widths, 'bold') + rowHeight(press, first, widths, 'regular') + 8;
    }
  }
}

export function heightOf(
  { doc, printable }: Press,
  text: string,
  font: 'regular' | 'bold',
  size: number,
): number {
  const { width, margins } = doc.page;
  doc.font(font).fontSize(size);
  return doc.heightOfString(printable(text), { width: width - margins.left - margins.right });
}
