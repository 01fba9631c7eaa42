import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What saxes keeps for itself, and its end tags need (6.0.0, pinned). */
interface Inside {
  tags: { readonly name: string }[];
  name: string;
  text: string;
  closeTag(): void;
  tag: { attributes: Record<string, string> };
  pushAttrib(name: string, value: string): void;
  processAttribs(): void;
}

/** Deeper, or with more end tags that close nothing, is nobody's record: the rest of the document is given up. */
const hopelessDepth = 1_000;
const hopelessStrays = 10_000;

/** Of its own the parser knows these five; without a prototype, `&constructor;` is no entity either. */
const entities = Object.assign(Object.create(null) as Record<string, string>, {
  amp: '&',
  gt: '>',
  lt: '<',
  quot: '"',
  apos: "'",
  // Not XML's: HTML's, which vendors paste in from their notes.
  nbsp: '\u00a0',
  deg: '\u00b0',
  micro: '\u00b5',
  plusmn: '\u00b1',
  copy: '\u00a9',
  reg: '\u00ae',
});

/**
 * saxes that goes on after an error: what is wrong is counted by its message, never thrown.
 * It reads no DTD: entities declared in one stay unexpanded, so none can grow or fetch anything.
 */
export class TolerantParser extends SaxesParser<object> {
  readonly errors = new Map<string, number>();
  strays = 0;

  constructor() {
    super();
    this.ENTITIES = entities;
    ignoreStrayEndTags(this);
    keepAttributesOnce(this);
  }

  /** No error object is made: garbage has one at every byte. */
  override fail(message: string): this {
    const kind = message.startsWith('un') ? message.split(':')[0]! : message;
    if (!this.errors.has(kind) && this.errors.size < 50) this.errors.set(kind, this.line);
    return this;
  }

  get isHopeless(): boolean {
    return this.strays > hopelessStrays || (this as unknown as Inside).tags.length > hopelessDepth;
  }
}

export type Tag = SaxesTagPlain;

/** An end tag that closes nothing would close everything in saxes, and one flipped letter would cost the document. */
function ignoreStrayEndTags(parser: TolerantParser): void {
  const inside = parser as unknown as Inside;
  const close = inside.closeTag.bind(parser);
  inside.closeTag = () => {
    const { tags, name, text } = inside;
    if (tags.at(-1)?.name === name || tags.some((tag) => tag.name === name)) return close();
    parser.strays++;
    inside.tags = [];
    close();
    inside.tags = tags;
    inside.text = text;
  };
}

/** saxes lists attributes and then copies them; here they go where they belong, the first of two with one name. */
function keepAttributesOnce(parser: TolerantParser): void {
  const inside = parser as unknown as Inside;
  inside.pushAttrib = (name, value) => {
    inside.tag.attributes[name] ??= value;
  };
  inside.processAttribs = () => {};
}
