import type { RecordPerson } from '../record.js';
import type { RecordSubject } from '../records.js';
import type { SourceReading } from '../source.js';
import { formatNames, type OwnFileReader } from './own-file.js';
import type { OwnFileFacts } from './facts.js';
import type { OwnRow, createOwnRows } from './rows.js';

/** Files as sources of a record, beside what VA says. */
export interface OwnFileSource {
  /** What there is now; with `here` also what is only looked at in that conversation. */
  files(personId: string, here?: string): Promise<readonly FileOfRecord[]>;
}

export interface FileOfRecord {
  readonly id: string;
  readonly name: string;
  /** Only for the conversation that asks. */
  readonly held: boolean;
  /** What it would be if it could not be read: only its own sections are incomplete then. */
  readonly late: SourceReading;
  /** Never throws. */
  read(subject: RecordSubject): Promise<SourceReading>;
}

export function sourceOf(
  rows: ReturnType<typeof createOwnRows>,
  { read, clock }: { readonly read: OwnFileReader; readonly clock: { now(): number } },
): OwnFileSource {
  return {
    files: async (personId, here) =>
      (await rows.of(personId, here)).map((row): FileOfRecord => {
        const { id } = row;
        const name = nameOf(row.facts);
        return {
          id,
          name,
          held: row.heldFor !== null,
          late: failed(row, name, 'timeout'),
          async read(subject) {
            try {
              const bytes = await rows.content(row);
              const reading = bytes && (await read(bytes, { source: id, now: clock.now(), packed: true }));
              if (reading?.state !== 'read') return failed(row, name, 'unreadable');
              return { state: 'read', id, name, person: personOf(subject), sections: reading.file.sections };
            } catch {
              return failed(row, name, 'unreadable');
            }
          },
        };
      }),
  };
}

const failed = (
  { id, facts }: Pick<OwnRow, 'id' | 'facts'>,
  name: string,
  why: 'timeout' | 'unreadable',
): SourceReading => ({ state: 'failed', id, name, why, sections: facts.sections.map((s) => s.id) });

/** "My HealtheVet Blue Button 09/09/2013", in either language. Never the file's own name, which may say what is in it. */
export function nameOf({ format, dated }: Pick<OwnFileFacts, 'format' | 'dated'>): string {
  const day = dated?.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2/$3/$1');
  return day === undefined ? formatNames[format] : `${formatNames[format]} ${day}`;
}

/** Whose it is was settled when it was added. */
const personOf = ({ given, family, birthDate }: RecordSubject): RecordPerson => ({
  patientId: '',
  given,
  family,
  birthDate,
  deceased: false,
});
