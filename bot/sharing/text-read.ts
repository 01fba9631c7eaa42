import { clean, cleanBlock } from './clean.js';
import type { DocumentEntry, Line } from './document.js';
import { ENTRY_RULE, SECTION_RULE, writeView } from './text.js';
import { listsOf, sectionsOf } from './text-lists.js';
import type { TextView } from './text-view.js';
import type { DocumentWords } from './words.js';

/**
 * Reads back a text that this service wrote, and nothing else: undefined for what its writer could not have made. What it
 * reads, written again, is the same text to the letter.
 */
export function readText(text: string, languages: readonly DocumentWords[]): TextView | undefined {
  const words = languages.find(
    ({ title, end }) => text.startsWith(`${title}\n`) && text.endsWith(`\n${end}\n`),
  );
  const view = words && parsed(new Lines(text), words);
  return view && writeView(view, words) === text ? view : undefined;
}

function parsed(lines: Lines, words: DocumentWords): TextView | undefined {
  const title = lines.next();
  lines.blank();
  const shared = lines.skip(words.shared.notice);
  lines.skip(shared ? words.shared.about : words.about);
  const facts = lines.block();
  lines.until(words.downloaded);
  lines.blank();
  const lists = listsOf(lines, words);
  const bodies = new Map<string, Body>();
  while (lines.skip(SECTION_RULE)) {
    const [, heading] = /^\d+\) (.+)$/.exec(lines.peek()) ?? [];
    if (heading === undefined) break;
    lines.next();
    lines.blank();
    bodies.set(heading, bodyOf(lines, words, heading));
  }
  return { title, shared, facts, ...sectionsOf(lists, bodies, words) };
}

export interface Body {
  readonly notice?: string;
  readonly entries: readonly DocumentEntry[];
}

function bodyOf(lines: Lines, words: DocumentWords, title: string): Body {
  const about = Object.values(words.sections).find((section) => section.title === title)?.about ?? '';
  const notice = lines.peek() === about ? undefined : lines.next();
  lines.blank();
  lines.skip(about);
  const entries: DocumentEntry[] = [];
  while (lines.peek(1) === ENTRY_RULE) entries.push(entryOf(lines));
  return { ...(notice === undefined ? {} : { notice }), entries };
}

function entryOf(lines: Lines): DocumentEntry {
  const heading = lines.next();
  lines.next();
  const blocks: (readonly Line[])[] = [];
  while (!lines.ended && lines.peek() !== SECTION_RULE && lines.peek(1) !== ENTRY_RULE) {
    const block = lines.block();
    if (block.length === 0) break;
    blocks.push(block);
  }
  return { heading, blocks };
}

/** The lines of a text, one after another. */
export class Lines {
  private readonly lines: readonly string[];
  private at = 0;

  constructor(text: string) {
    this.lines = text.split('\n');
  }

  get ended(): boolean {
    return this.at >= this.lines.length;
  }

  peek(ahead = 0): string {
    return this.lines[this.at + ahead] ?? '';
  }

  next(): string {
    return this.lines[this.at++] ?? '';
  }

  blank(): void {
    if (!this.ended && this.peek() === '') this.at += 1;
  }

  /** One paragraph, if it is the next. */
  skip(paragraph: string): boolean {
    if (this.peek() !== paragraph) return false;
    this.at += 1;
    this.blank();
    return true;
  }

  until(line: string): void {
    while (!this.ended && this.next() !== line);
  }

  /** Lines of labels and values up to a blank line that is not within a value. */
  block(): readonly Line[] {
    const found: Line[] = [];
    for (;;) {
      const [, label, value] = /^([^:]*):(?: (.*))?$/s.exec(this.peek()) ?? [];
      if (label === undefined || this.peek() === '') break;
      this.at += 1;
      const more = this.indented();
      found.push(
        value === undefined
          ? { label, value: cleanBlock(more.join('\n')), below: true }
          : { label, value: clean([value, ...more].join('\n')) },
      );
    }
    this.blank();
    return found;
  }

  /** The further lines of a value: what is blank belongs to it where an indented line follows. */
  private indented(): readonly string[] {
    const found: string[] = [];
    for (;;) {
      let blanks = 0;
      while (this.peek(blanks) === '' && this.at + blanks < this.lines.length) blanks += 1;
      if (!this.peek(blanks).startsWith('  ')) return found;
      found.push(...Array.from({ length: blanks }, () => ''), this.peek(blanks).slice(2));
      this.at += blanks + 1;
    }
  }
}
