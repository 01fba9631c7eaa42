import type { EntryOf, EntrySource, RecordPerson, SectionId } from '../record.js';
import { sectionIds } from '../sections.js';
import type { SourceSection, SourceSections } from '../source.js';

export type FileFormat = 'fhir' | 'ccda' | 'c32' | 'mhv' | 'vagov' | 'cms';

/** What a reader noticed. `place` leads there (`line 120`, `section 10160-0 entry 3`) and holds nothing of what was written. */
export interface ReadWarning {
  /** Stable, such as `cutOff`, `unknownSection`, `brokenReference`; of shared bundles the rule's own name, such as `patient-count`. */
  readonly code: string;
  readonly place: string;
}

/** Whose record the file says it is. Nothing is taken from its name, and a file proves nothing about who holds it. */
export type FilePerson = Partial<Pick<RecordPerson, 'given' | 'family' | 'birthDate' | 'deceased'>>;

export interface ReadFile {
  readonly state: 'read';
  readonly format: FileFormat;
  /** As the file says: `12.5.1`, `R2.1`, `4.0.1`. */
  readonly version?: string;
  readonly person?: FilePerson;
  readonly sections: SourceSections;
  readonly warnings: readonly ReadWarning[];
}

/**
 * notARecord: none of the formats. twoPeople: records of more than one person, which must never be mixed. empty: nothing in it.
 * tooLarge: over the limit of its reader. broken: its format is plain, and nothing of it could be read.
 */
export type WhyNotRead = 'notARecord' | 'twoPeople' | 'empty' | 'tooLarge' | 'broken';

export type FileReading =
  | ReadFile
  | {
      readonly state: 'refused';
      readonly why: WhyNotRead;
      readonly format?: FileFormat;
      readonly place?: string;
      /** What else was noticed, such as a rule of shared bundles that was broken. */
      readonly warnings?: readonly ReadWarning[];
    };

/** What a reader needs to know beside the bytes. Readers are pure: same bytes, same reading. */
export interface FileContext {
  /** Id of the source the entries are said to come from. */
  readonly source: string;
  /** Milliseconds since 1970: what is past and what is to come. */
  readonly now: number;
  /** Where entries come from when the file does not say: `added` for a file somebody brought, else `va`. */
  readonly kind: EntrySource['kind'];
}

/** A reader of one format. Never throws, whatever the bytes are. */
export type FileReader = (bytes: Uint8Array, context: FileContext) => FileReading;

type Filled = { readonly [S in SectionId]?: Partial<SourceSection<EntryOf[S]>> };

/** All sections of a source; those not given are not provided by it. */
export const sourceSections = (filled: Filled): SourceSections =>
  Object.fromEntries(
    sectionIds.map((id) => [
      id,
      { entries: [], knownNone: false, provided: filled[id] !== undefined, ...filled[id] },
    ]),
  ) as unknown as SourceSections;
