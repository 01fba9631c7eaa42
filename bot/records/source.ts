import type { Entry, EntryOf, Failure, RecordPerson, SectionId } from './record.js';
import type { OwnAccess, OwnAnswer, RecordSubject } from './records.js';

export type Why = Failure['why'];

/** Work that others may not be able to wait for. */
export interface UnderWay<T> {
  /** What it would be if it ended now: what has not come yet has failed, as too slow. */
  soFar(): T;
  readonly whole: Promise<T>;
}

/** What one source said about one section. `why` beside entries: part of it could not be read. */
export interface SourceSection<E extends Entry = Entry> {
  readonly entries: readonly E[];
  /** The source says in so many words that there is nothing, such as "no known allergies". */
  readonly knownNone: boolean;
  /** False where the source does not offer this section at all. */
  readonly provided: boolean;
  readonly why?: Why;
}

export type SourceSections = { readonly [S in SectionId]: SourceSection<EntryOf[S]> };

export type SourceReading =
  | {
      readonly state: 'read';
      readonly id: string;
      readonly name: string;
      readonly person: RecordPerson;
      readonly sections: SourceSections;
    }
  /** The source answered, and this person has no record there. */
  | { readonly state: 'unknownHere'; readonly id: string; readonly name: string }
  | { readonly state: 'mismatch'; readonly id: string; readonly name: string }
  | { readonly state: 'deceased'; readonly id: string; readonly name: string }
  | {
      readonly state: 'failed';
      readonly id: string;
      readonly name: string;
      readonly why: Why;
      /** Those it is known to hold; absent: it might hold any. */
      readonly sections?: readonly SectionId[];
    };

/** Anything a record can be read from. Never throws: what went wrong is part of the reading. */
export interface RecordSource {
  readonly id: string;
  readonly name: string;
  read(subject: RecordSubject, signal: AbortSignal, own?: OwnToken, report?: Report): Promise<SourceReading>;
}

/** What a reading would be if it ended now. */
export type SoFar = () => SourceReading;

/** Told once a source has begun to read the right person's record. */
export type Report = (soFar: SoFar) => void;

/** The own token as a source uses it. */
export interface OwnToken extends Pick<OwnAccess, 'token'> {
  /** Whom it was given for, in the source's own words: must be the patient that is read. */
  readonly patientId: Extract<OwnAnswer, { ok: true }>['patientId'];
}
