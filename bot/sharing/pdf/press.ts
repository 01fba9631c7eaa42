import type { Line } from '../document.js';
import type { Part } from '../flow.js';
import { beginning, heightOf } from './beginning.js';
import { artifact, colors, keepTogether, type Sizes } from './page.js';
import { drawTable } from './table.js';
import { Tags } from './tags.js';

/** Prints parts one after another, each with the tag that says what it is (PDF/UA-1, ISO 14289-1). */
export class Press {
  readonly tags: Tags;

  constructor(
    readonly doc: PDFKit.PDFDocument,
    readonly sizes: Sizes,
    readonly printable: (text: string) => string,
  ) {
    this.tags = new Tags(doc);
  }

  /** `next`: what a heading must not be parted from. */
  print(part: Part, next?: Part): void {
    const { doc, sizes } = this;
    switch (part.kind) {
      case 'title':
        return this.write('H1', part.text, 'bold', sizes.title, colors.head);
      case 'heading':
        return this.heading(part.level, part.text, next);
      case 'paragraph':
        return this.write('P', part.text, 'regular', sizes.text);
      case 'notice':
        return this.notice(part.text);
      case 'list':
        return this.list(part.items);
      case 'facts':
        return this.facts(part.lines);
      case 'table':
        keepTogether(doc, beginning(this, part));
        return drawTable(this, part);
    }
  }

  end(): void {
    this.tags.end();
  }

  private heading(level: 2 | 3, text: string, next?: Part): void {
    const { doc, sizes } = this;
    doc.y += sizes.text * (level === 2 ? 1.2 : 0.6);
    const size = sizes.heading[level];
    keepTogether(doc, heightOf(this, text, 'bold', size) + size * 0.35 + beginning(this, next));
    if (level === 2) {
      this.tags.section();
      doc.outline.addItem(text);
    }
    this.write(`H${level}`, text, 'bold', size, level === 2 ? colors.head : colors.text);
  }

  private write(
    tag: string,
    text: string,
    font: 'regular' | 'bold',
    size: number,
    color: string = colors.text,
  ): void {
    const { doc } = this;
    this.tags.leaf(tag, () => {
      doc.font(font).fontSize(size).fillColor(color);
      doc.text(this.printable(text), doc.page.margins.left);
    });
    doc.y += size * 0.35;
  }

  /** Read before what follows: a bar beside it, and bold. */
  private notice(text: string): void {
    const { doc, sizes } = this;
    const [page, top] = [doc.page, doc.y];
    this.write('P', text, 'bold', sizes.text);
    if (doc.page !== page) return;
    artifact(doc, () => {
      doc.rect(page.margins.left - 12, top, 5, doc.y - top - 2).fill('#e5a000');
    });
  }

  private list(items: readonly string[]): void {
    const { doc, sizes } = this;
    const list = this.tags.open('L');
    for (const item of items) {
      const draw = (): void => {
        doc.font('regular').fontSize(sizes.text).fillColor(colors.text);
        doc.text(`• ${this.printable(item)}`, doc.page.margins.left);
      };
      list.add(this.tags.make('LI', [this.tags.make('LBody', draw)]));
    }
    list.end();
    doc.y += sizes.text * 0.5;
  }

  private facts(lines: readonly Line[]): void {
    const { doc, sizes } = this;
    const list = this.tags.open('L');
    for (const line of lines) {
      const label = this.tags.make('Lbl', () => {
        doc.font('bold').fontSize(sizes.text).fillColor(colors.text);
        doc.text(`${this.printable(line.label)}: `, doc.page.margins.left, doc.y, { continued: !line.below });
      });
      const body = this.tags.make('LBody', () => this.value(line));
      list.add(this.tags.make('LI', [label, body]));
    }
    list.end();
    doc.y += sizes.text * 0.6;
  }

  private value({ value, below }: Line): void {
    const { doc, sizes } = this;
    const text = this.printable(value) || ' ';
    if (!below) {
      doc.font('regular').fontSize(sizes.text).text(text);
      return;
    }
    const drawn = /\S {3,}\S/.test(value);
    doc.font(drawn ? 'mono' : 'regular').fontSize(drawn ? sizes.small : sizes.text);
    doc.text(text, doc.page.margins.left + 12);
    doc.x = doc.page.margins.left;
  }
}
