import type { Demographic, Entry, EntryOf, HealthRecord, SectionId } from '../records/record.js';
import { unreadableName } from '../records/unreadable.js';
import { clean, cleanLine } from './clean.js';
import { describeDate } from './dates.js';
import { inItsOwnWords } from './demographics.js';
import type { DocumentEntry, DocumentOptions, Line } from './document.js';
import {
  allergyFields,
  appointmentFields,
  conditionFields,
  immunizationFields,
  vitalFields,
} from './fields.js';
import { labGroup, labHeading, labResult, labShared } from './labs.js';
import { codeOf, nameOf } from './field.js';
import type { Field, Telling } from './field.js';
import { medicineFields } from './medicines.js';
import { simpleFields } from './simple.js';
import type { SimpleSection } from './simple.js';
import type { DocumentWords } from './words.js';

/** Every entry of a section, in the order of the record: each becomes an entry or a block, none is left out. */
export function entriesOf(
  record: HealthRecord,
  id: SectionId,
  words: DocumentWords,
  options: DocumentOptions,
): readonly DocumentEntry[] {
  const telling: Telling = {
    words,
    day: remembered(words.language, options),
  };
  return tellers[id](new Teller(record, telling));
}

/** The same dates come again and again: a day has many results. */
export function remembered(language: DocumentWords['language'], options: DocumentOptions): Telling['day'] {
  const told = { day: new Map<string, string>(), time: new Map<string, string>() };
  return (date, time = false) => {
    if (date === undefined || date === '') return date;
    const known = told[time ? 'time' : 'day'];
    const said = known.get(date) ?? describeDate(date, language, { ...options, time });
    known.set(date, said);
    return said;
  };
}

class Teller {
  private byId: ReadonlyMap<string, Entry> | undefined;

  constructor(
    readonly record: HealthRecord,
    readonly telling: Telling,
  ) {}

  /** One document entry for each record entry. */
  each<S extends SectionId>(
    id: S,
    fields: (entry: EntryOf[S], telling: Telling) => readonly Field[],
  ): DocumentEntry[] {
    return this.entries(id).map((entry) => ({
      heading: entry.name,
      blocks: [this.block(entry, fields(entry, this.telling))],
    }));
  }

  simple<S extends SimpleSection>(id: S): DocumentEntry[] {
    return this.each(id, simpleFields[id]);
  }

  /** Entries with the same key together under one heading, in the order they first appear. */
  grouped<S extends SectionId>(
    id: S,
    key: (entry: EntryOf[S]) => string,
    tell: (entries: readonly [EntryOf[S], ...EntryOf[S][]]) => DocumentEntry,
  ): DocumentEntry[] {
    const groups = new Map<string, [EntryOf[S], ...EntryOf[S][]]>();
    for (const entry of this.entries(id)) {
      const group = groups.get(key(entry));
      if (group) group.push(entry);
      else groups.set(key(entry), [entry]);
    }
    return [...groups.values()].map(tell);
  }

  /** Warnings first ("the record says not to take this"), then the fields, free text, what has no field, and where it comes from. */
  block(entry: Entry, fields: readonly Field[]): Line[] {
    const { words } = this.telling;
    return [
      ...this.lines([
        ...entry.warnings.map((warning): Field => ['warning', words.warning[warning]]),
        ...fields,
      ]),
      ...this.below(entry),
      ...this.lines([
        ['code', entry.code && codeOf(entry.code)],
        ['source', this.sourcesOf(entry)],
        ...(entry.maybeSameAs ?? []).map((id): Field => ['maybeSameAs', this.nameOf(id)]),
      ]),
    ];
  }

  /** A note or report whole, and what the model has no field for under the source's own label: both under a label of ours. */
  below({ text, details = [] }: Entry): Line[] {
    const { fields, details: labels } = this.telling.words;
    const written = details.map(
      ({ label, value, ours }) => `${ours ? labels[ours] : cleanLine(label)}: ${indented(clean(value))}`,
    );
    return [
      ...(text?.trim() ? [{ label: fields.text, value: text, below: true }] : []),
      ...(written.length > 0 ? [{ label: fields.details, value: written.join('\n'), below: true }] : []),
    ];
  }

  lines(fields: readonly Field[]): Line[] {
    return fields.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [{ label: this.telling.words.fields[name], value }],
    );
  }

  private sourcesOf({ from }: Entry): string {
    const names = [from.source, ...(from.also ?? [])].map((id) => this.source(id));
    const kind = from.kind === 'va' ? [] : [this.telling.words.kinds[from.kind]];
    return [...names, ...kind].join(', ');
  }

  source(id: string): string {
    return this.record.sources.find((source) => source.id === id)?.name ?? id;
  }

  private entries<S extends SectionId>(id: S): readonly EntryOf[S][] {
    const { words } = this.telling;
    const entries: readonly EntryOf[S][] = this.record.sections[id].entries;
    return entries.map((entry) =>
      entry.name === unreadableName ? { ...entry, name: words.unreadableName } : entry,
    );
  }

  private nameOf(id: string): string | undefined {
    this.byId ??= new Map(
      Object.values(this.record.sections).flatMap(({ entries }) =>
        entries.map((entry: Entry): [string, Entry] => [entry.id, entry]),
      ),
    );
    const other = this.byId.get(id);
    return (
      other && this.telling.words.from(nameOf(other.name, this.telling.words), this.source(other.from.source))
    );
  }
}

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

const simple = Object.fromEntries(
  Object.keys(simpleFields).map((id) => [id, (teller: Teller) => teller.simple(id as SimpleSection)]),
) as { readonly [S in SimpleSection]: (teller: Teller) => DocumentEntry[] };

const tellers: { readonly [S in SectionId]: (teller: Teller) => DocumentEntry[] } = {
  ...simple,
  immunizations: (teller) => teller.each('immunizations', immunizationFields),
  allergies: (teller) => teller.each('allergies', allergyFields),
  conditions: (teller) => teller.each('conditions', conditionFields),
  medicines: (teller) => teller.each('medicines', medicineFields),
  appointments: (teller) => teller.each('appointments', appointmentFields),

  labs: (teller) =>
    teller.grouped('labs', labGroup, (labs) => ({
      heading: labHeading(labs[0], teller.telling),
      blocks: [
        teller.lines([...labShared(labs[0], teller.telling)]),
        ...labs.map((lab) => teller.block(lab, labResult(lab, teller.telling))),
      ],
    })),

  vitals: (teller) =>
    teller.grouped(
      'vitals',
      (vital) => (vital.kind === 'other' ? `other ${vital.name}` : vital.kind),
      (vitals) => {
        const { words } = teller.telling;
        const heading = vitals[0].kind === 'other' ? vitals[0].name : words.vital[vitals[0].kind];
        const blocks = vitals.map((vital) =>
          teller.block(vital, vitalFields(vital, heading, teller.telling)),
        );
        return { heading, blocks };
      },
    ),

  demographics: (teller) =>
    teller.grouped(
      'demographics',
      (line) => line.from.facility ?? line.from.source,
      (lines) => ({
        heading: lines[0].from.facility ?? teller.source(lines[0].from.source),
        blocks: [lines.flatMap((line) => demographicLines(line, teller))],
      }),
    ),
};

function demographicLines(line: Demographic, teller: Teller): Line[] {
  const { words, day } = teller.telling;
  const isDate = line.name === 'birthDate' || line.name === 'deathDate';
  const value = isDate ? (day(line.value) ?? line.value) : line.value;
  const { label, details } = inItsOwnWords(line);
  const more = teller.below({ ...line, details });
  const warnings = line.warnings.map((w) => ({ label: words.fields.warning, value: words.warning[w] }));
  return [...warnings, { label: label ?? words.demographic[line.name], value }, ...more];
}
