import { TolerantParser, type Tag } from './parser.js';
import { XmlNode } from './node.js';

/** Who listens to a document: which elements are kept as trees, and what happens at their end. */
export interface Listener {
  /** Asked of each element outside any tree; `parent` is the element it stands in. */
  wants(name: string, parent: string): boolean;
  opened(node: XmlNode): void;
  /** Where the parser is: the listener's warnings lead there. */
  line: () => number;
  closed(name: string, cut: boolean): void;
  /** A whole tree, or what there is of it where the document ends in its middle. */
  tree(node: XmlNode, cut: boolean): void;
}

export interface Fed {
  readonly parser: TolerantParser;
  readonly cut: boolean;
  readonly tooDeep: boolean;
  readonly gaveUp: boolean;
  readonly doctypeLine?: number;
  readonly lines: number;
}

/** Levels of elements that mean anything in a clinical document: real ones stay below 60. */
const deepest = 200;

/** Runs a document through saxes; only what the listener wants is ever held in memory. */
export function feed(pieces: Iterable<string>, listener: Listener): Fed {
  const parser = new TolerantParser();
  const builder = new Builder(listener);
  listener.line = () => parser.line;
  let doctypeLine: number | undefined;
  parser.on('opentag', (tag) => builder.open(tag));
  parser.on('closetag', () => builder.close());
  parser.on('text', (text) => builder.text(text));
  parser.on('cdata', (text) => builder.text(text));
  parser.on('doctype', () => (doctypeLine = parser.line));
  let gaveUp = false;
  for (const piece of pieces) {
    parser.write(piece);
    if ((gaveUp = parser.isHopeless)) break;
  }
  const cut = builder.isOpen;
  builder.ending = true;
  const lines = parser.line;
  parser.close();
  builder.unwind();
  return {
    parser,
    cut,
    lines,
    tooDeep: builder.tooDeep,
    gaveUp,
    ...(doctypeLine === undefined ? {} : { doctypeLine }),
  };
}

class Builder {
  tooDeep = false;
  ending = false;
  private readonly outline: string[] = [];
  private readonly trees: XmlNode[] = [];
  private current: XmlNode | undefined;
  private skipped = 0;
  private mixed = false;

  constructor(private readonly listener: Listener) {}

  get isOpen(): boolean {
    return this.outline.length > 0 || this.trees.length > 0;
  }

  open(tag: Tag): void {
    if (this.trees.length + this.outline.length >= deepest) {
      this.skipped++;
      this.tooDeep = true;
      return;
    }
    const node = new XmlNode(localName(tag.name), tag.attributes);
    if (this.current !== undefined) this.current.add(node);
    else if (!this.listener.wants(node.name, this.outline.at(-1) ?? '')) {
      this.outline.push(node.name);
      this.listener.opened(node);
      return;
    } else this.mixed = node.name === 'text';
    this.trees.push(node);
    this.current = node;
  }

  close(): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    const node = this.trees.pop();
    if (node === undefined) {
      const name = this.outline.pop();
      if (name !== undefined) this.listener.closed(name, this.ending);
      return;
    }
    this.current = this.trees[this.trees.length - 1];
    if (this.current === undefined) this.listener.tree(node, this.ending);
  }

  /** A number cut in its middle is another number: only prose is kept up to the cut. */
  text(text: string): void {
    if (this.current === undefined || this.skipped > 0 || (this.ending && !this.mixed)) return;
    if (!isBlank(text)) this.current.add(text);
    else if (this.mixed) this.current.add(' ');
  }

  /** The document has ended: whatever is still open ends here. */
  unwind(): void {
    this.skipped = 0;
    while (this.isOpen) this.close();
  }
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) return false;
  return true;
}

const locals = new Map<string, string>();

/** `cda:section` is `section`: prefixes are the document's own choice. */
function localName(name: string): string {
  const known = locals.get(name);
  if (known !== undefined) return known;
  const local = name.slice(name.indexOf(':') + 1);
  if (locals.size < 1_000) locals.set(name, local);
  return local;
}
