import { isMarkup, isNameStart, isSpace, nameAt } from './characters.js';
import { expand } from './entities.js';
import { Next } from './next.js';
import type { Problem } from './tokenizer.js';

const nothing: readonly string[] = Object.freeze([]);

const [quote, apostrophe, slash, less, equals, greater] = [34, 39, 47, 60, 61, 62] as const;

/** The attributes of one start tag after another (XML 1.0, sections 3.1 and 3.3.3). */
export class Attributes {
  /** After the tag that was read last, and whether that ended in "/>". */
  end = 0;
  isEmpty = false;
  private buffer = '';
  private readonly pairs: string[] = [];
  private readonly tags = new Next('<');
  private readonly ampersands = new Next('&');
  private readonly breaks = [new Next('\n'), new Next('\r'), new Next('\t')] as const;

  constructor(private readonly problem: (code: Problem) => void) {}

  within(buffer: string): void {
    for (const next of [this.tags, this.ampersands, ...this.breaks]) next.within(buffer);
  }

  found(): readonly string[] {
    return this.pairs.length === 0 ? nothing : this.pairs.slice();
  }

  /** Reads all up to the end of a tag; false where that has not come yet. */
  read(buffer: string, from: number): boolean {
    this.buffer = buffer;
    this.pairs.length = 0;
    this.isEmpty = false;
    for (let i = from; i < buffer.length;) {
      const c = buffer.charCodeAt(i);
      if (c === greater) return this.tagEnds(i + 1);
      if (c === less) {
        this.problem('malformed');
        return this.tagEnds(i);
      }
      this.isEmpty = c === slash;
      if (isNameStart(c)) i = this.attribute(i);
      else i++;
    }
    return false;
  }

  /** Reads one attribute and says where it ends. One without a value, as HTML has them, says nothing. */
  private attribute(from: number): number {
    const { buffer } = this;
    const name = nameAt(buffer, from);
    const equal = this.afterSpace(from + name.length);
    if (buffer.charCodeAt(equal) !== equals) return equal;
    const begin = this.afterSpace(equal + 1);
    const delimiter = buffer.charCodeAt(begin);
    if (delimiter !== quote && delimiter !== apostrophe) return begin;
    const end = this.valueEnd(begin + 1, delimiter === quote ? '"' : "'");
    if (end < buffer.length) this.pairs.push(name, this.value(begin + 1, end));
    return buffer.charCodeAt(end) === delimiter ? end + 1 : end;
  }

  private tagEnds(at: number): true {
    this.end = at;
    return true;
  }

  /** The closing quote, or the "<" of the next tag where the quote was forgotten; the end of the text where neither has come. */
  private valueEnd(from: number, delimiter: string): number {
    const { buffer } = this;
    const found = buffer.indexOf(delimiter, from);
    const end = found < 0 ? buffer.length : found;
    for (let tag = this.tags.from(from); tag < end; tag = buffer.indexOf('<', tag + 1)) {
      if (tag < 0) return end;
      if (isMarkup(buffer.charCodeAt(tag + 1))) return tag;
    }
    return end;
  }

  private value(from: number, to: number): string {
    const written = this.buffer.slice(from, to);
    const isPlain = this.breaks.every((next) => next.from(from) >= to);
    const value = isPlain ? written : written.replace(/\r\n|[\t\r\n]/g, ' ');
    return this.ampersands.from(from) < to ? expand(value, this.unknown) : value;
  }

  private afterSpace(i: number): number {
    while (isSpace(this.buffer.charCodeAt(i))) i++;
    return i;
  }

  private readonly unknown = (): void => this.problem('undefinedEntity');
}
