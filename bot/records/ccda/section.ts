import type { Detail } from '../record.js';
import type { FileContext } from '../files/file.js';
import type { Collector } from './context.js';
import { type DocumentFacts, type SectionContext } from './context.js';
import { organizationsOf } from './entry.js';
import { Narrative, plainText, type Row } from './narrative.js';
import { readNarrative } from './narrative-entries.js';
import { attribute, children, type XmlNode } from './node.js';
import { kindOf, notes, statementReaders, type Found } from './section-kinds.js';
import { isNullified, statementIn } from './statements.js';
import { readLoose } from './loose.js';
import { keepUnsaid } from './unsaid.js';

/** One section while the document streams by: its entries are read as they close, once its narrative is there. */
export class SectionReading {
  private code: string | undefined;
  private title: string | undefined;
  private readonly templates: string[] = [];
  private narrative: Narrative | undefined;
  private facility: string | undefined;
  private readonly labels: string[];
  private waiting: { entry: XmlNode; cut: boolean }[] = [];
  private readonly claims = new Map<Row, Set<string>>();
  private readonly pointedAt = new Set<string>();
  private entries = 0;
  private read = 0;
  private found: Found | undefined;
  private readonly before: number;

  constructor(
    readonly node: XmlNode,
    private readonly file: FileContext,
    private readonly document: DocumentFacts,
    private readonly out: Collector,
    private readonly line: () => number,
    outer: readonly string[],
  ) {
    this.labels = [...outer];
    this.before = out.added.length;
  }

  get allLabels(): readonly string[] {
    return this.labels;
  }

  /** A child element of the section, as soon as it is whole. */
  take(part: XmlNode, cut: boolean): void {
    if (part.name === 'code') this.code ??= attribute(part, 'code');
    else if (part.name === 'title') this.title ??= plainText(part);
    else if (part.name === 'templateId') this.templates.push(attribute(part, 'root') ?? '');
    else if (part.name === 'confidentialityCode') this.labels.push(attribute(part, 'code') ?? '');
    else if (part.name === 'author' || part.name === 'informant') this.facility ??= organizationsOf(part);
    else if (part.name === 'text') this.takeText(part);
    else if (part.name === 'entry') this.takeEntry(part, cut);
  }

  private takeText(part: XmlNode): void {
    this.narrative ??= new Narrative(part);
    this.flush();
  }

  /** Narrative may follow the entries that refer to it: they wait for it. */
  private takeEntry(entry: XmlNode, cut: boolean): void {
    this.entries++;
    this.waiting.push({ entry, cut });
    if (this.narrative !== undefined) this.flush();
  }

  private flush(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const { entry, cut } of waiting) this.readEntry(entry, cut);
  }

  private readEntry(entry: XmlNode, cut: boolean): void {
    this.read++;
    const context = this.context(cut, `section ${this.name()} entry ${this.read}`);
    const statement = statementIn(entry);
    if (statement === undefined) return this.out.warn('emptyEntry', context.place);
    if (isNullified(statement)) return this.out.warn('enteredInError', context.place);
    const before = this.out.added.length;
    try {
      this.readerFor(statement)(statement, context);
    } catch {
      this.out.rollBack(before);
      this.out.warn('unreadable', context.place);
      readLoose(this.kind().kind, statement, context);
    }
  }

  private readerFor(statement: XmlNode): (statement: XmlNode, context: SectionContext) => void {
    const { kind, by } = this.kind();
    if (by !== 'unknown' && kind !== notes) return kind.read;
    for (const template of children(statement, 'templateId')) {
      const reader = statementReaders.get(attribute(template, 'root') ?? '');
      if (reader !== undefined) return reader;
    }
    return (part, context) => readLoose(notes, part, context);
  }

  private kind(): Found {
    this.found ??= kindOf(this.code, this.templates);
    return this.found;
  }

  private name(): string {
    const { by } = this.kind();
    return this.code !== undefined && /^[\w-]{1,12}$/.test(this.code) && by !== 'template'
      ? this.code
      : 'without code';
  }

  private context(cut: boolean, place: string): SectionContext {
    return {
      file: this.file,
      document: this.document,
      out: this.out,
      narrative: this.narrative ?? nothing,
      labels: this.labels,
      place,
      claims: this.claims,
      pointedAt: this.pointedAt,
      cut,
      ...(this.title === undefined ? {} : { title: this.title }),
      ...(this.code === undefined ? {} : { code: this.code }),
      ...(this.facility === undefined ? {} : { facility: this.facility }),
    };
  }

  /** The end of the section: what its narrative says beside the entries, or instead of them. */
  close(cut: boolean): void {
    this.flush();
    const { kind, by } = this.kind();
    const place = `line ${this.line()}`;
    if (by === 'template') this.out.warn('badSectionCode', place);
    if (by === 'unknown' && !isKnownNote(this.code)) this.out.warn('unknownSection', place);
    this.out.provide(kind.home);
    const context = this.context(cut, place);
    const isNote = kind === notes && this.narrative !== undefined;
    if (this.entries === 0 || (isNote && !this.out.has('notes', this.before))) readNarrative(kind, context);
    this.out.extend(this.before, rowDetails(this.claims));
    if (this.entries > 0 && kind !== notes) keepUnsaid(kind, context, () => this.out.said(this.before));
  }
}

const nothing = new Narrative(undefined);

/** LOINC codes of sections that are notes by nature: nobody has to be warned of them. */
const isKnownNote = (code: string | undefined): boolean => code !== undefined && /^\d{3,6}-\d$/.test(code);

/** A row that one entry alone points into belongs to it: its other cells are that entry's, under their columns. */
function rowDetails(claims: ReadonlyMap<Row, ReadonlySet<string>>): ReadonlyMap<string, readonly Detail[]> {
  const found = new Map<string, Detail[]>();
  for (const [row, ids] of claims) {
    if (ids.size !== 1) continue;
    const [id] = ids;
    const cells = row.cells
      .filter((c) => c.value !== '')
      .map((c, n) => ({ label: c.label ?? `Column ${n + 1}`, value: c.value }));
    found.set(id!, [...(found.get(id!) ?? []), ...cells]);
  }
  return found;
}
