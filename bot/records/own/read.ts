import { gunzipSync, gzipSync } from 'node:zlib';
import type { FileReading, ReadFile } from '../files/file.js';
import { readFile } from '../files/read-file.js';
import type { Entry, EntrySource } from '../record.js';
import { sectionIds } from '../sections.js';
import type { SourceSections } from '../source.js';
import { datedOf } from './dated.js';
import { kindOf } from './kinds.js';
import { ownFileLimits, type OwnReading, type Reading, type WhyRefused } from './own-file.js';
import { whoseFile } from './whose.js';

/** A file somebody added, or why it is none. Nothing in it is run, unpacked or fetched. Never throws. */
export function readOwnFile(given: Uint8Array, { source, now, subject, packed }: Reading): OwnReading {
  const bytes = packed ? unpacked(given) : given;
  if (bytes === undefined) return refused('broken');
  if (bytes.byteLength > ownFileLimits.bytes) return refused('tooLarge');
  const kind = kindOf(bytes);
  if (kind !== undefined) return refused(kind);
  const reading = readFile(bytes, { source, now, kind: 'added' });
  if (reading.state === 'refused') return refused(whyOf(reading));
  const count = countEntries(reading);
  const saysNone = sectionIds.some((id) => reading.sections[id].knownNone);
  if (count === 0 && !saysNone) return refused('empty');
  if (count > ownFileLimits.entries) return refused('tooFull');
  const whose = subject === undefined ? 'theirs' : whoseFile(reading.person, subject);
  if (whose === 'somebodyElse') return refused(whose);
  const dated = datedOf(bytes, reading.format);
  const file = { ...reading, sections: asAdded(reading.sections) };
  const toStore = packed ? given : new Uint8Array(gzipSync(bytes));
  return { state: 'read', file, whose, packed: toStore, ...(dated === undefined ? {} : { dated }) };
}

/** Only what this service packed itself ever comes here: it was sealed. */
function unpacked(packed: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(packed, { maxOutputLength: ownFileLimits.bytes });
  } catch {
    return undefined;
  }
}

const refused = (why: WhyRefused): OwnReading => ({ state: 'refused', why });

const whyOf = ({ why }: Extract<FileReading, { state: 'refused' }>): WhyRefused => why;

export const countEntries = ({ sections }: Pick<ReadFile, 'sections'>): number =>
  sectionIds.reduce((sum, id) => sum + sections[id].entries.length, 0);

/** Whatever a file says of where its entries come from, what we know is who brought it. What they wrote themselves stays so. */
function asAdded(sections: SourceSections): SourceSections {
  const sources = new Map<EntrySource, EntrySource>();
  const added = (from: EntrySource): EntrySource => {
    if (from.kind === 'selfEntered' || from.kind === 'added') return from;
    const made = sources.get(from) ?? { ...from, kind: 'added' as const };
    sources.set(from, made);
    return made;
  };
  const changed = sectionIds.map((id) => {
    const section = sections[id];
    const entries = section.entries.map((entry: Entry) => ({ ...entry, from: added(entry.from) }));
    return [id, { ...section, entries }];
  });
  return Object.fromEntries(changed) as unknown as SourceSections;
}
