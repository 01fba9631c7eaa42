import type { Entry } from '../../record.js';
import type { FileContext, FilePerson, FileReader, FileReading } from '../../files/file.js';
import { saysNoneKnown, type CanBeNone } from '../../vocabulary/none-known.js';
import { decodeText } from '../lines.js';
import { Collected } from './collect.js';
import { finish } from './finish.js';
import { headingIn, isSamePerson, type Heading } from './person.js';
import { readers, type SectionReader } from './readers.js';
import { blocksOf, type Block } from './split.js';
import { freeText, saysNothing } from './words.js';

/** Far above any report; a string of it still fits four times into memory. */
const largest = 256 * 1024 * 1024;

/**
 * My HealtheVet's Blue Button text, v12 to v12.6: sections under titles between dashes, `Label: value` lines in them.
 * Format facts: the VA's own sample reports. Never throws.
 */
export const readMhv: FileReader = (bytes, context) => {
  if (bytes.byteLength > largest) return { state: 'refused', why: 'tooLarge', format: 'mhv' };
  const text = decodeText(bytes);
  if (text.trim() === '') return { state: 'refused', why: 'empty' };
  return new Report(context).read(text);
};

class Report {
  private readonly out: Collected;
  private version: string | undefined;
  private person: FilePerson | undefined;
  /** Above the first title: it counts only where the report's own head is missing. */
  private above: Heading = {};
  private isOfTwo = false;
  private known = 0;

  constructor(context: FileContext) {
    this.out = new Collected(context);
  }

  read(text: string): FileReading {
    for (const block of blocksOf(text)) {
      this.block(block);
      if (this.isOfTwo)
        return { state: 'refused', why: 'twoPeople', format: 'mhv', place: `line ${block.line}` };
      if (block.cut && this.known > 0) this.cut(block);
    }
    if (this.known === 0) return { state: 'refused', why: 'notARecord' };
    return this.reading();
  }

  private reading(): FileReading {
    const { version = this.above.version, person = this.above.person } = this;
    return {
      state: 'read',
      format: 'mhv',
      ...(version === undefined ? {} : { version }),
      ...(person === undefined ? {} : { person }),
      sections: finish(this.out),
      warnings: this.out.warnings,
    };
  }

  private block(block: Block): void {
    if (block.key !== 'unknown') this.known += 1;
    if (block.key === 'request') return;
    if (block.key === 'report') this.heading(block);
    else if (block.key === 'end') this.stray(block, 'textAfterReport');
    else if (block.key === 'unknown')
      this.stray(block, block.title === '' ? 'textBeforeReport' : 'unknownSection');
    else readSection(block, readers[block.key], this.out);
  }

  /** Text without a section we know: kept as a note, under its title. */
  private stray(block: Block, code: string): void {
    const text = freeText(block.lines);
    if (text === undefined && code !== 'unknownSection') return;
    this.out.warn(code, block.line);
    if (code === 'textBeforeReport') this.above = headingIn(block.lines);
    else keepText(block, text, this.out);
  }

  private heading(block: Block): void {
    const heading = headingIn(block.lines);
    this.version ??= heading.version;
    const other = this.person !== undefined && heading.person !== undefined;
    if (other && !isSamePerson(this.person ?? {}, heading.person ?? {})) this.isOfTwo = true;
    this.person ??= heading.person;
  }

  private cut(block: Block): void {
    this.out.warn('cutOff', block.line + block.lines.length);
    const reader = sectionReader(block);
    if (reader === undefined) return;
    this.out.troubled.set(reader.section, 'unreadable');
    this.out.cutLast(block);
  }
}

const sectionReader = (block: Block): SectionReader | undefined =>
  (readers as Readonly<Record<string, SectionReader | undefined>>)[block.key];

function readSection(block: Block, reader: SectionReader, out: Collected): void {
  if (reader.leads) out.titled.add(reader.section);
  const before = out.count();
  const said = reader.read(block, out).filter((line) => line.trim() !== '');
  const added = out.count() > before;
  const left = said.filter((line) => !saysNothing(line) && !statesNone(line, block, reader, out));
  const answered = added || left.length < said.length || out.saidNone.has(reader.section);
  if (left.length > 0) keepWords(left, answered, block, reader, out);
  else if (!answered && !block.cut) out.troubled.set(reader.section, 'unreadable');
}

const unavailable = /unavailable|not (?:currently |be )?available|could not|cannot|unable|error|try again/i;
const labelled = /^[A-Z][A-Za-z/() -]{0,40}:/;

/** Words of the report we do not know: with entries they are its own advice, without they may say why there are none. */
function keepWords(
  left: readonly string[],
  answered: boolean,
  block: Block,
  reader: SectionReader,
  out: Collected,
): void {
  out.warn('unknownText', block.line);
  if (answered && !left.some((line) => labelled.test(line))) return;
  keepText(block, freeText(left), out);
  if (!answered)
    out.troubled.set(reader.section, unavailable.test(left.join(' ')) ? 'unavailable' : 'unreadable');
}

function statesNone(line: string, block: Block, reader: SectionReader, out: Collected): boolean {
  if (!['medicines', 'allergies', 'conditions'].includes(reader.section)) return false;
  const none = saysNoneKnown(reader.section as CanBeNone, { words: line });
  if (none && reader.leads) out.saidNone.add(reader.section);
  if (none && !reader.leads) keepText(block, line, out);
  return none;
}

function keepText(block: Block, text: string | undefined, out: Collected): void {
  const name: Entry['name'] = block.title === '' ? 'Other text' : block.title;
  out.add('notes', block, { name, warnings: ['narrativeOnly'], words: [text] }, { text });
}
