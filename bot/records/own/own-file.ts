import { retention } from '../../storage/retention.js';
import type { FileFormat, ReadFile } from '../files/file.js';
import type { RecordSubject } from '../records.js';

const MB = 1024 * 1024;

/** What a file somebody adds may cost. */
export const ownFileLimits = {
  bytes: 20 * MB,
  /** Of one person, those that are only looked at among them. */
  files: 10,
  totalBytes: 50 * MB,
  /** A record of twenty years has some 50,000 results. More would hold the thread that serves everybody. */
  entries: 60_000,
  /** Less than a conversation's lease. */
  readMs: 12_000,
  /** A FHIR bundle of 20 MB needs some 200. */
  memoryMb: 512,
  /** How long a file is there that nobody said to keep; it ends with the session before that. */
  heldMs: retention.heldFile,
} as const;

/** pdf, word, picture, zip and page: what it is instead of a record, so that people hear which file to choose. */
export type WhyRefused =
  | 'tooLarge'
  | 'tooFull'
  | 'pdf'
  | 'word'
  | 'picture'
  | 'zip'
  | 'page'
  | 'notARecord'
  | 'empty'
  | 'broken'
  | 'tooSlow'
  | 'twoPeople'
  | 'somebodyElse';

export type OwnReading =
  | {
      readonly state: 'read';
      readonly file: ReadFile;
      /** When the report says it was made: YYYY-MM-DD. */
      readonly dated?: string;
      /** unsaid: without a name or a birth date that could be compared. Nothing in it is somebody else's. */
      readonly whose: 'theirs' | 'unsaid';
      /** To be stored: gzip, for sealing and opening 20 MB would hold the thread that serves people for a third of a second. */
      readonly packed: Uint8Array;
    }
  | { readonly state: 'refused'; readonly why: WhyRefused };

export interface Reading {
  readonly source: string;
  readonly now: number;
  /** Whose it must be. Absent for a file that was compared when it was added: names change, and it is still theirs. */
  readonly subject?: Pick<RecordSubject, 'given' | 'family' | 'birthDate'>;
  /** The bytes are what was stored. */
  readonly packed?: true;
}

/** Plain data in and out, so that another thread can be asked (thread.ts). Never throws. */
export type OwnFileReader = (bytes: Uint8Array, reading: Reading) => Promise<OwnReading>;

/** As people know these files: the same in every language. */
export const formatNames: { readonly [F in FileFormat]: string } = {
  mhv: 'My HealtheVet Blue Button',
  vagov: 'VA.gov Blue Button',
  cms: 'MyMedicare.gov Blue Button',
  ccda: 'C-CDA',
  c32: 'C-CDA (C32)',
  fhir: 'FHIR',
};
