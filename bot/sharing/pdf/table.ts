import type { TablePart } from '../flow.js';
import { artifact, colors, roomLeft } from './page.js';
import type { Press } from './press.js';

const GAP = 8;

/** Rows never break over a page, and every page begins with the heads again: read aloud only once. */
export function drawTable(press: Press, { columns, rows }: TablePart): void {
  const { doc, tags } = press;
  const widths = widthsOf(press, columns, rows);
  const table = tags.open('Table');
  drawRow(press, table, columns, widths, 'head');
  for (const row of rows) {
    if (roomLeft(doc) < rowHeight(press, row, widths, 'regular')) {
      doc.addPage();
      artifact(doc, () => drawCells(press, columns, widths, 'bold'));
    }
    drawRow(press, table, row, widths, 'body');
  }
  table.end();
  doc.x = doc.page.margins.left;
  doc.y += press.sizes.text / 2;
}

function drawRow(
  press: Press,
  table: PDFKit.PDFStructureElement,
  cells: readonly string[],
  widths: readonly number[],
  part: 'head' | 'body',
): void {
  const { doc } = press;
  if (part === 'head' && roomLeft(doc) < rowHeight(press, cells, widths, 'bold') * 2) doc.addPage();
  const row = doc.struct('TR');
  table.add(row);
  const top = doc.y;
  const bottoms = cells.map((cell, n) => {
    const scope = part === 'head' ? 'Column' : n === 0 ? 'Row' : undefined;
    let bottom = top;
    const draw = () => (bottom = cellAt(press, cell, widths, n, top, part === 'head' ? 'bold' : 'regular'));
    row.add(press.tags.make(scope ? 'TH' : 'TD', draw, scope));
    return bottom;
  });
  row.end();
  under(press, Math.max(...bottoms));
}

function drawCells(
  press: Press,
  cells: readonly string[],
  widths: readonly number[],
  font: 'regular' | 'bold',
): void {
  const top = press.doc.y;
  const bottoms = cells.map((cell, n) => cellAt(press, cell, widths, n, top, font));
  press.doc.y = Math.max(...bottoms) + 3;
}

function under({ doc }: Press, bottom: number): void {
  artifact(doc, () => {
    doc.lineWidth(0.5).strokeColor(colors.rule);
    doc
      .moveTo(doc.page.margins.left, bottom + 1)
      .lineTo(doc.page.width - doc.page.margins.right, bottom + 1)
      .stroke();
  });
  doc.y = bottom + 3;
}

function cellAt(
  press: Press,
  cell: string,
  widths: readonly number[],
  n: number,
  top: number,
  font: 'regular' | 'bold',
): number {
  const { doc, sizes } = press;
  const x = doc.page.margins.left + widths.slice(0, n).reduce((sum, w) => sum + w, 0);
  doc.font(font).fontSize(sizes.text).fillColor(colors.text);
  doc.text(press.printable(cell) || ' ', x, top, { width: (widths[n] ?? 0) - GAP });
  return doc.y;
}

export function rowHeight(
  { doc, sizes, printable }: Press,
  cells: readonly string[],
  widths: readonly number[],
  font: 'regular' | 'bold',
): number {
  doc.font(font).fontSize(sizes.text);
  return (
    Math.max(
      ...cells.map((c, n) => doc.heightOfString(printable(c) || ' ', { width: (widths[n] ?? 0) - GAP })),
    ) + 4
  );
}

/** By what stands in them, none so narrow that it breaks every word. */
export function widthsOf(
  { doc, sizes, printable }: Press,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const width = doc.page.width - doc.page.margins.left - doc.page.margins.right;
  doc.font('bold').fontSize(sizes.text);
  const wanted = columns.map((column, n) =>
    Math.max(
      longestWord(doc, column),
      ...rows.slice(0, 200).map((row) => Math.min(doc.widthOfString(printable(row[n] ?? '')), width / 3)),
    ),
  );
  const sum = wanted.reduce((all, w) => all + w + GAP, 0);
  return wanted.map((w) => ((w + GAP) / sum) * width);
}

const longestWord = (doc: PDFKit.PDFDocument, text: string): number =>
  Math.max(...text.split(' ').map((word) => doc.widthOfString(word)));
