import { Attributes } from './attributes.js';
import { isNameStart, nameAt } from './characters.js';
import { expand } from './entities.js';
import { Next } from './next.js';

export type Problem = 'malformed' | 'undefinedEntity';

/** What stands in a document, in its order. Attributes are names and values in turn; the first of two with one name counts. */
export interface Tokens {
  /** The element that should end next, or nothing. */
  readonly innermost: string;
  open(name: string, attributes: readonly string[], isEmpty: boolean): void;
  close(name: string): void;
  text(text: string): void;
  /** A text of nothing but white space. */
  space(): void;
  doctype(): void;
  problem(code: Problem): void;
}

/** A tag, or a text between two tags, that is longer comes in parts or is no tag: waiting for its end would take memory and time. */
const longest = 4 * 1024 * 1024;

const [space, bang, slash, question] = [32, 33, 47, 63] as const;

/**
 * Reads XML piece by piece and goes on after whatever is wrong (XML 1.0, chapters 2 and 3; no DTD, no namespaces).
 * Not a checker: what a person would read the same way is not complained of.
 */
export class Tokenizer {
  private buffer = '';
  private at = 0;
  private linesBefore = 1;
  private countedTo = 0;
  private readonly ampersands = new Next('&');
  private readonly attributes: Attributes;

  constructor(private readonly to: Tokens) {
    this.attributes = new Attributes((code) => to.problem(code));
  }

  /** Where the reading is, as an editor counts lines. */
  get line(): number {
    for (let i = this.buffer.indexOf('\n', this.countedTo); i >= 0 && i < this.at;) {
      this.linesBefore++;
      this.countedTo = i + 1;
      i = this.buffer.indexOf('\n', this.countedTo);
    }
    return this.linesBefore;
  }

  write(piece: string): void {
    this.linesBefore = this.line;
    this.buffer = this.at === this.buffer.length ? piece : this.buffer.slice(this.at) + piece;
    this.at = this.countedTo = 0;
    this.within();
    this.read();
  }

  /** What the pieces end in the middle of: text is told, half a tag is not. */
  end(): void {
    const tag = this.buffer.indexOf('<', this.at);
    const end = tag < 0 ? this.buffer.length : tag;
    if (end > this.at) this.text(end);
    this.at = this.buffer.length;
  }

  private read(): void {
    while (this.at < this.buffer.length) {
      const tag = this.buffer.indexOf('<', this.at);
      if (tag < 0) return this.partOfText();
      if (tag > this.at) this.text(tag);
      this.at = tag;
      if (this.markup(tag)) continue;
      if (this.buffer.length - tag < longest) return;
      this.stray(tag);
      this.within();
    }
  }

  private within(): void {
    this.ampersands.within(this.buffer);
    this.attributes.within(this.buffer);
  }

  /** Half of all texts are line breaks between tags. */
  private text(end: number): void {
    const { buffer, at } = this;
    for (let i = at; i < end; i++)
      if (buffer.charCodeAt(i) > space) return this.to.text(this.expanded(buffer.slice(at, end), end));
    this.to.space();
  }

  private partOfText(): void {
    if (this.buffer.length - this.at < longest) return;
    const last = this.buffer.lastIndexOf('&');
    const end = last > this.buffer.length - 40 ? last : this.buffer.length;
    this.text(end);
    this.at = end;
  }

  /** Reads what begins with "<"; false where its end has not come yet. */
  private markup(tag: number): boolean {
    const next = this.buffer.charCodeAt(tag + 1);
    if (next === slash) return this.endTag(tag);
    if (isNameStart(next)) return this.startTag(tag);
    if (next === bang) return this.declaration(tag);
    if (next === question) return this.skip(tag, '?>');
    if (Number.isNaN(next)) return false;
    this.stray(tag);
    return true;
  }

  /** "<5" is text, and a mistake. */
  private stray(tag: number): void {
    this.to.problem('malformed');
    this.to.text('<');
    this.at = tag + 1;
  }

  private declaration(tag: number): boolean {
    const { buffer } = this;
    if (buffer.startsWith('<!--', tag)) return this.skip(tag, '-->', 4);
    if (buffer.startsWith('<![CDATA[', tag)) {
      const end = buffer.indexOf(']]>', tag + 9);
      if (end < 0) return false;
      this.to.text(buffer.slice(tag + 9, end));
      this.at = end + 3;
      return true;
    }
    if (buffer.length - tag < 9) return false;
    if (/^<!doctype/i.test(buffer.slice(tag, tag + 9))) return this.doctype(tag);
    this.stray(tag);
    return true;
  }

  private skip(tag: number, ending: string, from = 2): boolean {
    const end = this.buffer.indexOf(ending, tag + from);
    if (end >= 0) this.at = end + ending.length;
    return end >= 0;
  }

  /** Skipped whole, with its internal subset: nothing in it is ever declared. */
  private doctype(tag: number): boolean {
    const parts = /<!--[^]*?-->|"[^"]*"|'[^']*'|[[\]>]/g;
    parts.lastIndex = tag;
    let depth = 0;
    for (let part = parts.exec(this.buffer); part !== null; part = parts.exec(this.buffer)) {
      if (part[0] === '[') depth++;
      else if (part[0] === ']') depth--;
      else if (part[0] === '>' && depth <= 0) {
        this.at = parts.lastIndex;
        this.to.doctype();
        return true;
      }
    }
    return false;
  }

  private endTag(tag: number): boolean {
    const { buffer, to } = this;
    const end = buffer.indexOf('>', tag);
    if (end < 0) return false;
    const { innermost } = to;
    const isIt = end - tag - 2 === innermost.length && buffer.startsWith(innermost, tag + 2);
    this.at = end + 1;
    to.close(isIt ? innermost : nameAt(buffer, tag + 2));
    return true;
  }

  private startTag(tag: number): boolean {
    const { buffer, to, attributes } = this;
    const name = nameAt(buffer, tag + 1);
    if (!attributes.read(buffer, tag + 1 + name.length)) return false;
    this.at = attributes.end;
    to.open(name, attributes.found(), attributes.isEmpty);
    return true;
  }

  private expanded(text: string, to: number): string {
    return this.ampersands.from(this.at) < to ? expand(text, this.unknown) : text;
  }

  private readonly unknown = (): void => this.to.problem('undefinedEntity');
}
