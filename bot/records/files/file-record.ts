import { merge } from '../merge.js';
import type { HealthRecord } from '../record.js';
import type { SourceReading } from '../source.js';
import type { FilePerson, ReadFile } from './file.js';

export interface NamedFile {
  /** Id of the source its entries were read for. */
  readonly source: string;
  /** As people know it. */
  readonly name: string;
  readonly reading: ReadFile;
}

/** One record out of files of one person. Files of different people are never mixed: undefined. */
export function recordOfFiles(files: readonly NamedFile[], fetchedAt: number): HealthRecord | undefined {
  const [first, ...others] = files;
  if (!first || others.some((other) => areTwo(first.reading.person, other.reading.person))) return undefined;
  return merge(files.map(asSource), [], fetchedAt);
}

const asSource = ({ source, name, reading }: NamedFile): Extract<SourceReading, { state: 'read' }> => ({
  state: 'read',
  id: source,
  name,
  person: { patientId: '', given: '', family: '', deceased: false, ...reading.person },
  sections: reading.sections,
});

/** Only what both say can tell them apart; a middle name is not enough. */
function areTwo(a: FilePerson = {}, b: FilePerson = {}): boolean {
  return (
    differ(a.birthDate, b.birthDate) ||
    differ(plain(a.family), plain(b.family)) ||
    differ(plain(a.given)?.split(' ')[0], plain(b.given)?.split(' ')[0])
  );
}

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && !a.startsWith(b) && !b.startsWith(a);

const plain = (name: string | undefined): string | undefined =>
  name
    ?.normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
