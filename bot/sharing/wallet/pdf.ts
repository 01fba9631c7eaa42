import type { Readable } from 'node:stream';
import { artifact, colors } from '../pdf/page.js';
import { printable } from '../pdf/fonts.js';
import { tagged } from '../pdf/index.js';
import { Tags } from '../pdf/tags.js';
import { fit, type Fitted } from './fit.js';
import type { Group, Look, Piece } from './pieces.js';
import type { Wallet } from './wallet.js';

/** Letter paper on its side, folded once in the middle: two half-letter pages. In points. */
const sheet = { width: 792, height: 612, margin: 30, columns: 2 } as const;
const half = sheet.width / sheet.columns;
const width = half - 2 * sheet.margin;
const indent = 8;

const looks: { readonly [L in Look]: { font: 'regular' | 'bold'; scale: number; color: string } } = {
  name: { font: 'bold', scale: 1.5, color: colors.text },
  title: { font: 'bold', scale: 1.2, color: colors.head },
  heading: { font: 'bold', scale: 1.2, color: colors.head },
  strong: { font: 'bold', scale: 1, color: colors.text },
  plain: { font: 'regular', scale: 1, color: colors.text },
};

/** The page for emergencies as a tagged PDF of one page. */
export async function writeWallet(wallet: Wallet): Promise<Readable> {
  const { words } = wallet;
  const doc = await tagged(words, words.wallet.title, {
    layout: 'landscape',
    margins: { top: sheet.margin, left: sheet.margin, right: sheet.margin, bottom: 6 },
  });
  const printer = new Printer(doc, printable(doc));
  const height = sheet.height - 2 * sheet.margin;
  printer.print(fit(wallet, { columns: sheet.columns, height, measure: (g, s) => printer.measure(g, s) }));
  printer.foldLine(words.wallet.fold);
  doc.end();
  return doc as unknown as Readable;
}

class Printer {
  private readonly tags: Tags;

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly printable: (text: string) => string,
  ) {
    this.tags = new Tags(doc);
  }

  measure({ pieces, section }: Group, size: number): number {
    const heights = pieces.map((piece) =>
      piece.tag === 'LI'
        ? this.height(piece.line.label, 'strong', size, 0) +
          this.height(piece.line.value, 'plain', size, indent)
        : this.height(piece.text, piece.look, size, 0),
    );
    return heights.reduce((sum, h) => sum + h + size * 0.2, section ? size * 0.6 : 0);
  }

  print({ size, columns, groups }: Fitted): void {
    let list: PDFKit.PDFStructureElement | undefined;
    for (const [n, group] of groups.entries()) {
      const column = columns[n]!;
      if (column !== columns[n - 1]) this.doc.y = sheet.margin;
      if (group.section) this.doc.y += size * 0.6;
      for (const piece of group.pieces) {
        if (piece.tag !== 'LI') list = void list?.end();
        if (piece.tag === 'H2') this.tags.section();
        if (piece.tag === 'LI') list ??= this.tags.open('L');
        this.piece(piece, size, half * column + sheet.margin, list);
        this.doc.y += size * 0.2;
      }
    }
    list?.end();
    this.tags.end();
  }

  foldLine(word: string): void {
    const { doc } = this;
    artifact(doc, () => {
      doc.dash(4, { space: 4 }).lineWidth(0.5).strokeColor(colors.rule);
      doc
        .moveTo(half, 14)
        .lineTo(half, sheet.height - 14)
        .stroke()
        .undash();
      doc.font('regular').fontSize(7).fillColor(colors.rule);
      doc.text(this.printable(word), half + 4, sheet.height - 20, { lineBreak: false });
    });
  }

  private piece(piece: Piece, size: number, x: number, list?: PDFKit.PDFStructureElement): void {
    const draw = (text: string, look: Look, left: number) => () => this.draw(text, look, size, x, left);
    if (piece.tag !== 'LI') return this.tags.leaf(piece.tag, draw(piece.text, piece.look, 0));
    const { label, value } = piece.line;
    const parts = [this.tags.make('Lbl', draw(label, 'strong', 0))];
    if (value !== '') parts.push(this.tags.make('LBody', draw(value, 'plain', indent)));
    list?.add(this.tags.make('LI', parts));
  }

  private draw(text: string, look: Look, size: number, x: number, left: number): void {
    this.use(look, size);
    this.doc.fillColor(looks[look].color);
    this.doc.text(this.printable(text), x + left, this.doc.y, { width: width - left });
  }

  private height(text: string, look: Look, size: number, left: number): number {
    if (text === '') return 0;
    this.use(look, size);
    return this.doc.heightOfString(this.printable(text), { width: width - left });
  }

  private use(look: Look, size: number): void {
    this.doc.font(looks[look].font).fontSize(size * looks[look].scale);
  }
}
