import type { PageWords } from '../layout.js';
import { inFours } from '../number.js';

export interface PrintedCard {
  readonly name: string;
  readonly member: string;
  /** As people read it. */
  readonly phone: string;
  readonly codes: readonly string[];
  readonly made: string;
  readonly language: 'en' | 'es';
}

/** Points. Large print is 18 at least. */
const TEXT = 18;
const CODE = 23;
const MARGIN = 40;
const COLUMNS = 3;
const ROW = 44;

/** One sheet of letter paper, read without glasses: the codes in columns, numbered, in fours. */
export async function cardPdf(card: PrintedCard, words: PageWords['cardPage']): Promise<Buffer> {
  const { default: Pdf } = await import('pdfkit');
  const info = { Title: words.title };
  const doc = new Pdf({ size: 'LETTER', margin: MARGIN, lang: card.language, displayTitle: true, info });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))));
  const bold = (size: number) => doc.font('Helvetica-Bold').fontSize(size);
  const plain = () => doc.font('Helvetica').fontSize(TEXT);

  bold(26).text(words.title);
  for (const [label, value] of facts(card, words)) {
    plain().text(`${label}: `, { continued: true });
    bold(TEXT).text(value ?? '');
  }
  plain().text(`${words.use} ${words.once}`).moveDown(0.4);
  drawCodes(doc, card.codes);
  plain().text(words.keep, MARGIN, doc.y).moveDown(0.3);
  plain().text(`${words.lost} ${card.made}`);
  doc.end();
  return done;
}

const facts = (card: PrintedCard, words: PageWords['cardPage']) =>
  [
    [words.name, card.name],
    [words.member, inFours(card.member)],
    [words.phone, card.phone],
  ].filter(([, value]) => isPrintable(value ?? ''));

function drawCodes(doc: PDFKit.PDFDocument, codes: readonly string[]): void {
  const width = (doc.page.width - 2 * MARGIN) / COLUMNS;
  const rows = Math.ceil(codes.length / COLUMNS);
  const top = doc.y;
  codes.forEach((code, i) => {
    const [x, y] = [MARGIN + Math.floor(i / rows) * width, top + (i % rows) * ROW];
    doc.lineWidth(0.7).rect(x, y, width, ROW).stroke();
    const line = { lineBreak: false, width: 32, align: 'right' } as const;
    doc.font('Helvetica').fontSize(TEXT);
    doc.text(`${i + 1}.`, x + 2, y + 15, line);
    doc.font('Courier-Bold').fontSize(CODE);
    doc.text(inFours(code), x + 40, y + 13, { lineBreak: false });
  });
  doc.y = top + rows * ROW + 10;
}

/** The fonts every PDF reader has know the letters of Western Europe. A card without a name is better than one with a wrong name. */
const isPrintable = (name: string): boolean => !/[^\u0020-\u00ff]/u.test(name);
