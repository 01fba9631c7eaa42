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

/**
 * One record out of files of one person. Files of different people are never mixed, nor is one that does not say by family
 * name and birth date whose it is: undefined.
 */
export function recordOfFiles(files: readonly NamedFile[], fetchedAt: number): HealthRecord | undefined {
  const people = files.map((file) => file.reading.person ?? {});
  if (files.length === 0 || (files.length > 1 && !areOne(people))) return undefined;
  return merge(files.map(asSource), [], fetchedAt);
}

const asSource = ({ source, name, reading }: NamedFile): Extract<SourceReading, { state: 'read' }> => ({
  state: 'read',
  id: source,
  name,
  person: { patientId: '', given: '', family: '', deceased: false, ...reading.person },
  sections: reading.sections,
});

/** A middle name may be missing in one of them, and nothing else. */
const areOne = (people: readonly FilePerson[]): boolean =>
  people.every((person) => {
    const [first] = people;
    return (
      person.birthDate !== undefined &&
      person.birthDate === first?.birthDate &&
      plain(person.family) !== undefined &&
      plain(person.family) === plain(first.family) &&
      plain(person.given)?.split(' ')[0] === plain(first.given)?.split(' ')[0]
    );
  });

const plain = (name: string | undefined): string | undefined =>
  name
    ?.normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
