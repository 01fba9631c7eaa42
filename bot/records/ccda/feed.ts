import { XmlNode } from './node.js';
import { Tokenizer, type Tokens } from './tokenizer.js';

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
  /** What was wrong with the XML itself, and the line of its first time. */
  readonly problems: ReadonlyMap<string, number>;
  readonly cut: boolean;
  readonly tooDeep: boolean;
  readonly gaveUp: boolean;
  readonly doctypeLine?: number;
  readonly lines: number;
}

/** Levels of elements that mean anything in a clinical document: real ones stay below 60. */
const deepest = 200;

/** Deeper, or with more end tags that close nothing, is nobody's record: the rest of the document is given up. */
const hopelessDepth = 1_000;
const hopelessStrays = 10_000;

/** Runs a document through the tokenizer; only what the listener wants is ever held in memory. */
export function feed(pieces: Iterable<string>, listener: Listener): Fed {
  const builder = new Builder(listener);
  const tokenizer = new Tokenizer(builder);
  listener.line = () => tokenizer.line;
  for (const piece of pieces) {
    tokenizer.write(piece);
    if (builder.isHopeless) break;
  }
  const cut = builder.isOpen;
  builder.ending = true;
  const lines = tokenizer.line;
  tokenizer.end();
  builder.unwind();
  const { problems, tooDeep, isHopeless, doctypeLine } = builder;
  return {
    problems,
    cut,
    lines,
    tooDeep,
    gaveUp: isHopeless,
    ...(doctypeLine === undefined ? {} : { doctypeLine }),
  };
}

class Builder implements Tokens {
  readonly problems = new Map<string, number>();
  tooDeep = false;
  ending = false;
  doctypeLine: number | undefined;
  /** Names of all that is open, as they were written. */
  private readonly names: string[] = [];
  private readonly outline: string[] = [];
  private readonly trees: XmlNode[] = [];
  private current: XmlNode | undefined;
  private skipped = 0;
  private strays = 0;
  private mixed = false;

  constructor(private readonly listener: Listener) {}

  get isOpen(): boolean {
    return this.names.length > 0;
  }

  get isHopeless(): boolean {
    return this.names.length > hopelessDepth || this.strays > hopelessStrays;
  }

  get innermost(): string {
    return this.names[this.names.length - 1] ?? '';
  }

  open(name: string, attributes: readonly string[], isEmpty: boolean): void {
    if (this.isHopeless) return;
    this.names.push(name);
    this.start(localName(name), attributes);
    if (isEmpty) this.closeOne();
  }

  private start(name: string, attributes: readonly string[]): void {
    if (this.trees.length + this.outline.length >= deepest) {
      this.skipped++;
      this.tooDeep = true;
      return;
    }
    const node = new XmlNode(name, attributes);
    if (this.current !== undefined) this.current.add(node);
    else if (!this.listener.wants(name, this.outline.at(-1) ?? '')) {
      this.outline.push(name);
      this.listener.opened(node);
      return;
    } else this.mixed = name === 'text';
    this.trees.push(node);
    this.current = node;
  }

  /** An end tag that closes nothing is passed over: one flipped letter must not cost the document. */
  close(name: string): void {
    const { names } = this;
    const open = this.innermost === name ? names.length - 1 : names.lastIndexOf(name);
    if (open < 0) {
      this.strays++;
      return this.problem('malformed');
    }
    if (open < names.length - 1) this.problem('cutOff');
    while (names.length > open) this.closeOne();
  }

  private closeOne(): void {
    this.names.pop();
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    const node = this.trees.pop();
    if (node === undefined) {
      this.listener.closed(this.outline.pop()!, this.ending);
      return;
    }
    this.current = this.trees[this.trees.length - 1];
    if (this.current === undefined) this.listener.tree(node, this.ending);
  }

  /** A number cut in its middle is another number: only prose is kept up to the cut. */
  text(text: string): void {
    if (this.current === undefined || this.skipped > 0 || (this.ending && !this.mixed)) return;
    this.current.add(text);
  }

  space(): void {
    if (this.mixed && this.current !== undefined && this.skipped === 0) this.current.add(' ');
  }

  doctype(): void {
    this.doctypeLine ??= this.listener.line();
  }

  problem(code: string): void {
    if (!this.problems.has(code)) this.problems.set(code, this.listener.line());
  }

  /** The document has ended: whatever is still open ends here. */
  unwind(): void {
    while (this.isOpen) this.closeOne();
  }
}

/** `cda:section` is `section`: prefixes are the document's own choice. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
