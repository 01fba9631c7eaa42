import type { Detail, EntryOf, EntrySource, EntryWarning, SectionId, Sensitivity } from '../../record.js';
import type { FileContext, ReadWarning } from '../../files/file.js';
import { sectionIds } from '../../sections.js';
import { sensitivityOf } from '../../sensitivity.js';
import type { Why } from '../../source.js';
import { writtenDate } from './dates.js';
import type { Facts } from './facts.js';
import { oneLine } from './words.js';
import { hasFreeText, originOf } from './titles.js';
import type { Block } from './split.js';
import { unreadableName } from '../../unreadable.js';

type Common = 'id' | 'from' | 'sensitivity' | 'warnings' | 'details' | 'name';

/** The fields of an entry beside what all entries have. */
export type Fields<S extends SectionId> = Omit<EntryOf[S], Common | 'date'>;

export interface About {
  readonly name: string | undefined;
  readonly when?: When;
  /** What of it nobody took ends in the details. */
  readonly facts?: Facts;
  readonly facility?: string | undefined;
  readonly warnings?: readonly (EntryWarning | undefined)[];
  readonly details?: readonly Detail[];
  /** What else tells how sensitive it is. */
  readonly words?: readonly (string | undefined)[];
  /** In place of a count: an id that stays with a result and its panel. */
  readonly id?: string;
  /** It says "none known", in the person's own words. */
  readonly isStatement?: boolean;
}

interface Last {
  readonly block: Block;
  readonly entry: { warnings: readonly EntryWarning[] };
}

type Entries = { [S in SectionId]: EntryOf[S][] };

/** What people hear where the report gives no name at all. */

/** Everything read so far of one file. */
export class Collected {
  readonly entries = Object.fromEntries(sectionIds.map((id) => [id, []])) as unknown as Entries;
  readonly warnings: ReadWarning[] = [];
  /** Sections whose own title stands in the file. */
  readonly titled = new Set<SectionId>();
  readonly troubled = new Map<SectionId, Why>();
  readonly saidNone = new Set<SectionId>();
  /** Ids of entries that are a "none known" of the person's own. */
  readonly statements = new Set<string>();
  private open: { readonly block: Block; readonly kind: EntrySource['kind'] } | undefined;
  private readonly sources = new Map<EntrySource['kind'], Map<string, EntrySource>>();
  private last: Last | undefined;
  private panels = 0;
  private readonly sensitive = new Map<string, readonly Sensitivity[]>();

  constructor(readonly context: FileContext) {}

  warn(code: string, line: number): void {
    this.warnings.push({ code, place: `line ${line}` });
  }

  add<S extends SectionId>(section: S, block: Block, about: About, fields: Fields<S>): void {
    const list: unknown[] = this.entries[section];
    const entry: Record<string, unknown> = {
      id: `${this.context.source}:${section}:${about.id ?? list.length + 1}`,
      name: about.name ?? unreadableName,
      from: this.from(block, about.facility),
      sensitivity: this.sensitivity(about),
      warnings: warningsOf(about),
    };
    if (about.when?.date !== undefined) entry.date = about.when.date;
    for (const key in fields) {
      const value = fields[key as keyof Fields<S>];
      if (value !== undefined) entry[key] = value;
    }
    const details = detailsOf(about);
    if (details.length > 0) entry.details = details;
    list.push(entry);
    this.last = { block, entry: entry as Last['entry'] };
    if (about.isStatement === true) this.statements.add(String(entry.id));
  }

  /** The file ended in this section: its last entry may lack its end. */
  cutLast(block: Block): void {
    const last = this.last?.block === block ? this.last.entry : undefined;
    const open = block.lines.at(-1)?.trim() !== '' || hasFreeText(block.key);
    if (last && open) last.warnings = [...last.warnings, 'cutOff'];
  }

  /** The number of the panel that comes next; its results share it. */
  nextPanel(): number {
    this.panels += 1;
    return this.panels;
  }

  /** The number of the entry that comes next. */
  next(section: SectionId): number {
    return this.entries[section].length + 1;
  }

  count(): number {
    return sectionIds.reduce((sum, id) => sum + this.entries[id].length, 0);
  }

  private from(block: Block, facility = ''): EntrySource {
    if (this.open?.block !== block) this.open = { block, kind: this.kindOf(block) };
    const { kind } = this.open;
    const ofKind = this.sources.get(kind) ?? new Map<string, EntrySource>();
    this.sources.set(kind, ofKind);
    const known = ofKind.get(facility);
    if (known) return known;
    const made = { source: this.context.source, kind, ...(facility === '' ? {} : { facility }) };
    ofKind.set(facility, made);
    return made;
  }

  private kindOf(block: Block): EntrySource['kind'] {
    return sourceLine(block) ?? originOf(block.key, block.title) ?? this.context.kind;
  }

  private sensitivity({ name, words = nothing }: About): readonly Sensitivity[] {
    let found = name === undefined ? nothing : this.sensitivityOfWord(name);
    for (const word of words) {
      const more = word === undefined ? nothing : this.sensitivityOfWord(word);
      if (more.length > 0) found = found.length === 0 ? more : [...new Set([...found, ...more])];
    }
    return found;
  }

  /** Names come back many times: what was found for one is kept. Whole notes are not. */
  private sensitivityOfWord(word: string): readonly Sensitivity[] {
    if (word.length > 200) return sensitivityOf({ words: [word] });
    const known = this.sensitive.get(word);
    if (known !== undefined) return known;
    const found = sensitivityOf({ words: [word] });
    this.sensitive.set(word, found);
    return found;
  }
}

const nothing: readonly [] = [];

function warningsOf({ name, when, warnings = nothing }: About): readonly EntryWarning[] {
  const dated = when?.warnings ?? nothing;
  if (name !== undefined && warnings.every((w) => w === undefined)) return dated;
  const given = warnings.filter((w) => w !== undefined);
  return [...dated, ...given, ...(name === undefined ? (['nameMissing'] as const) : nothing)];
}

function detailsOf({ details = nothing, when, facts }: About): readonly Detail[] {
  const left = facts?.rest() ?? nothing;
  const time = when?.details ?? nothing;
  return details.length + time.length === 0 ? left : [...details, ...time, ...left];
}

/** What the section's `Source:` line says. */
function sourceLine(block: Block): EntrySource['kind'] | undefined {
  const line = block.lines.slice(0, 8).find((l) => /^\s*Source\s*:/i.test(l)) ?? '';
  const said = line.slice(line.indexOf(':') + 1).trim();
  if (/^self/i.test(said)) return 'selfEntered';
  if (/^(dod|department of defense)/i.test(said)) return 'dod';
  return /^va\b|^veterans/i.test(said) ? 'va' : undefined;
}

const uncertain: readonly EntryWarning[] = ['timeUncertain'];
const unreadable: readonly EntryWarning[] = ['dateUnreadable'];

export interface When {
  readonly date?: string;
  readonly warnings: readonly EntryWarning[];
  readonly details: readonly Detail[];
}

/** The date of an entry. A time without its zone is certain of the day only: as written it stands in the details. */
export function takeWhen(facts: Facts, labels: readonly string[], separateTime?: string): When {
  const written = facts.fields.find((f) => !f.taken && labels.includes(f.label) && f.value !== '');
  const read = writtenDate(oneLine(written?.value));
  if (written === undefined || read === undefined) {
    const bad = written !== undefined && /\d/.test(written.value);
    return { warnings: bad ? unreadable : nothing, details: nothing };
  }
  written.taken = true;
  const time = read.time ?? (separateTime === undefined ? undefined : facts.take(separateTime));
  if (time === undefined || read.date?.includes('T') === true) {
    return { date: read.date, warnings: nothing, details: nothing };
  }
  return { date: read.date, warnings: uncertain, details: [{ label: 'Time as written', value: time }] };
}
