import type { FileReader, ReadWarning } from '../../files/file.js';
import { sourceSections } from '../../files/file.js';
import type { Entry, SectionId } from '../../record.js';
import { sectionIds } from '../../sections.js';
import type { SourceSection } from '../../source.js';
import { entryOf, statesNone } from '../labelled.js';
import { decodeText } from '../lines.js';
import type { Context } from './entry.js';
import { openingOf, type Opening } from './opening.js';
import { recordsOf, type Written } from './records.js';
import { readers, type Reader } from './sections.js';
import { splitReport, type VaGovSection } from './split.js';

const largest = 256 * 1024 * 1024;

/**
 * The Blue Button report of VA.gov as text, today's and its earlier commits, and the report this service writes.
 * Their slips are taken as they come (facts: va 1a): `Staus:`, a blank heading, the wrong introduction. Never throws.
 */
export const readVaGov: FileReader = (bytes, file) => {
  if (bytes.byteLength > largest) return { state: 'refused', why: 'tooLarge', format: 'vagov' };
  const text = decodeText(bytes);
  if (!reportTitle.test(text.slice(0, 4096))) return { state: 'refused', why: 'notARecord' };
  const split = splitReport(text);
  const opening = openingOf(split.opening);
  let count = 0;
  const context: Context = { file, id: () => `${file.source}:vagov-${(count += 1)}` };
  const found = new Map<SectionId, Entry[]>();
  const warnings: ReadWarning[] = [];
  for (const section of split.sections) readSection(section, context, found, warnings);
  warnings.push(...lostValues(text));
  return {
    state: 'read',
    format: 'vagov',
    ...(opening.person ? { person: opening.person } : {}),
    sections: sourceSections(
      Object.fromEntries(sectionIds.map((id) => [id, stateOf(id, opening, found.get(id))])),
    ),
    warnings,
  };
};

/** Today's title, the one of earlier commits, and this service's in Spanish: a line by itself, or a note could quote it. */
const reportTitle = /^\s*(?:(?:VA )?Blue Button ?®? ?report|Informe (?:VA )?Blue Button\b.*)\s*$/im;

function readSection(
  section: VaGovSection,
  context: Context,
  found: Map<SectionId, Entry[]>,
  warnings: ReadWarning[],
): void {
  const id = section.id ?? 'notes';
  const into = found.get(id) ?? [];
  found.set(id, into);
  const records = section.id === undefined ? [] : recordsOf(section);
  if (section.id === undefined) warnings.push({ code: 'unknownSection', place: `line ${section.line}` });
  for (const record of records)
    into.push(...tried(readers[id] as Reader<SectionId>, record, context, warnings));
  if (records.length === 0) into.push(...asText(section, context));
}

function tried(
  reader: Reader<SectionId>,
  record: Written,
  context: Context,
  warnings: ReadWarning[],
): readonly Entry[] {
  try {
    const entries = reader(record, context);
    return record.lines.some(({ text }) => text.includes(lost)) ? entries.map(marked) : entries;
  } catch {
    warnings.push({ code: 'unreadable', place: `line ${record.line}` });
    const from = { source: context.file.source, kind: context.file.kind };
    return [entryOf({ id: context.id(), name: undefined, from })];
  }
}

/** Military service is a page of text, and an unknown section can be anything: kept whole. Introductions alone are not kept. */
function asText(section: VaGovSection, { id, file }: Context): readonly Entry[] {
  const text = section.lines
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const isText = section.id === 'military' || section.id === undefined || /^[^\n:]{2,40}: \S/m.test(text);
  if (!isText || text === '') return [];
  const entry: Entry = {
    id: id(),
    name: section.title,
    from: { source: file.source, kind: section.id === 'military' ? 'dod' : file.kind },
    sensitivity: [],
    warnings: ['narrativeOnly'],
    text,
  };
  const value = { value: text, name: 'other', details: [{ label: section.title, value: text }] };
  return [section.id === 'demographics' ? ({ ...entry, ...value } as Entry) : entry];
}

/** The three lists say what a section's absence means. A list that promises entries which are not there was not read whole. */
function stateOf(
  id: SectionId,
  opening: Opening,
  entries: readonly Entry[] | undefined,
): SourceSection | undefined {
  if (opening.failed.has(id))
    return { entries: entries ?? [], knownNone: false, provided: true, why: 'unavailable' };
  if (entries === undefined && opening.notProvided.has(id)) return undefined;
  if (entries === undefined && !opening.empty.has(id)) return undefined;
  const said = entries ?? [];
  const kept = said.filter((entry) => !statesNone(id, entry));
  const knownNone = kept.length < said.length || (opening.knownNone.has(id) && kept.length === 0);
  const promised = !knownNone && entries?.length === 0 && !opening.empty.has(id);
  const why = opening.incomplete.has(id) ? 'unavailable' : promised ? 'unreadable' : undefined;
  return { entries: kept, knownNone, provided: true, ...(why ? { why } : {}) };
}

/** Where a value should be, the page's code left this: what stood there is not in the file. */
const lost = '[object Object]';

const marked = (entry: Entry): Entry =>
  entry.warnings.includes('unreadable') ? entry : { ...entry, warnings: [...entry.warnings, 'unreadable'] };

const lostValues = (text: string): readonly ReadWarning[] =>
  text.includes(lost)
    ? text
        .split('\n')
        .flatMap((line, index) =>
          line.includes(lost) ? [{ code: 'valueLost', place: `line ${index + 1}` }] : [],
        )
    : [];
