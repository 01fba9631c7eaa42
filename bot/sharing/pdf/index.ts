import type { Readable } from 'node:stream';
import type { RecordDocument } from '../document.js';
import type { DocumentWords } from '../words.js';
import { flowOf, type Part } from '../flow.js';
import { printable, registerFonts } from './fonts.js';
import { artifact, colors, sizes, type Print } from './page.js';
import { Press } from './press.js';

export type { Print } from './page.js';

/** The report as a tagged PDF, in pieces as they are made. `print`: large is 18 points. */
export async function writePdf(document: RecordDocument, print: Print = 'normal'): Promise<Readable> {
  return printed(document, flowOf(document), print);
}

async function printed(
  { words, name }: RecordDocument,
  parts: Iterable<Part>,
  print: Print,
): Promise<Readable> {
  const { margin } = sizes[print];
  const doc = await tagged(words, words.title, {
    margins: { top: margin, left: margin, right: margin, bottom: margin + 20 },
    bufferPages: true,
  });
  const press = new Press(doc, sizes[print], printable(doc));
  for (const [part, next] of withNext(parts)) press.print(part, next);
  press.end();
  numberPages(doc, press, `${words.title}, ${name}`, words.page);
  doc.end();
  return doc as unknown as Readable;
}

function* withNext(parts: Iterable<Part>): Generator<readonly [Part, Part | undefined]> {
  let last: Part | undefined;
  for (const part of parts) {
    if (last) yield [last, part];
    last = part;
  }
  if (last) yield [last, undefined];
}

/** An empty document on letter paper with our fonts, tagged for those who hear it (PDF/UA-1, ISO 14289-1). */
export async function tagged(
  { language }: DocumentWords,
  title: string,
  page: PDFKit.PDFDocumentOptions,
): Promise<PDFKit.PDFDocument> {
  const { default: Pdf } = await import('pdfkit');
  const doc = new Pdf({
    size: 'LETTER',
    pdfVersion: '1.7',
    // @types/pdfkit does not know it yet.
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title },
    ...page,
  });
  registerFonts(doc);
  return doc;
}

/** "3 of 12" at the foot of each page: decoration, so that nobody hears it in the middle of a sentence. */
function numberPages(
  doc: PDFKit.PDFDocument,
  { sizes: { small }, printable: safe }: Press,
  title: string,
  page: (n: number, of: number) => string,
): void {
  const { start, count } = doc.bufferedPageRange();
  for (let n = 0; n < count; n += 1) {
    doc.switchToPage(start + n);
    const { margins, width } = doc.page;
    const line = { width: width - margins.left - margins.right, lineBreak: false } as const;
    const y = doc.page.height - margins.bottom + 12;
    // Below the margin, pdfkit would begin another page for it.
    doc.page.margins.bottom = 0;
    artifact(doc, () => {
      doc.font('regular').fontSize(small).fillColor(colors.text);
      doc.text(safe(title), margins.left, y, line);
      doc.text(page(n + 1, count), margins.left, y, { ...line, align: 'right' });
    });
  }
}
