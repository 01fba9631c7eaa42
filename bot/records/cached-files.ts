import type { HealthRecord, HeldDocument } from './record.js';

/**
 * The record with at most this many bytes of file content (base64 is one byte a letter), smallest files first, so that one
 * scanned X-ray does not crowd out ten letters. The entries stay, with their `bytes`: the source still holds the file.
 */
export function withoutLargeFiles(record: HealthRecord, most: number): HealthRecord {
  const { documents } = record.sections;
  const dropped = tooMuch(documents.entries, most);
  if (dropped.size === 0) return record;
  const entries = documents.entries.map((entry) => (dropped.has(entry) ? withoutContent(entry) : entry));
  return { ...record, sections: { ...record.sections, documents: { ...documents, entries } } };
}

function tooMuch(entries: readonly HeldDocument[], most: number): ReadonlySet<HeldDocument> {
  const size = ({ content = '' }: HeldDocument): number => content.length;
  let held = 0;
  const smallestFirst = entries.filter((e) => e.content !== undefined).toSorted((a, b) => size(a) - size(b));
  return new Set(smallestFirst.filter((entry) => (held += size(entry)) > most));
}

function withoutContent(entry: HeldDocument): HeldDocument {
  const kept: { -readonly [K in keyof HeldDocument]: HeldDocument[K] } = { ...entry };
  delete kept.content;
  return kept;
}
