type Content = (() => void) | readonly PDFKit.PDFStructureElement[];

/** The tree of tags: one document, a section for each second heading. A closure is drawn as soon as its element hangs in the tree. */
export class Tags {
  private readonly root: PDFKit.PDFStructureElement;
  private place: PDFKit.PDFStructureElement;

  constructor(private readonly doc: PDFKit.PDFDocument) {
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
    this.place = this.root;
  }

  /** What comes next stands in a section of its own. */
  section(): void {
    if (this.place !== this.root) this.place.end();
    this.place = this.doc.struct('Sect');
    this.root.add(this.place);
  }

  /** An element with content of its own: what draws it, or further elements. */
  leaf(tag: string, content: Content): void {
    this.place.add(this.make(tag, content));
  }

  make(tag: string, content: Content, scope?: 'Row' | 'Column'): PDFKit.PDFStructureElement {
    return this.doc.struct(tag, (scope ? { scope } : {}) as object, content as never);
  }

  /** An element that others are added to; who opens it ends it. */
  open(tag: string): PDFKit.PDFStructureElement {
    const element = this.doc.struct(tag);
    this.place.add(element);
    return element;
  }

  end(): void {
    if (this.place !== this.root) this.place.end();
    this.root.end();
  }
}
