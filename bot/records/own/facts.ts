import { createHash } from 'node:crypto';
import { cleanName } from '../../clean-name.js';
import type { FileFormat } from '../files/file.js';
import type { SectionId } from '../record.js';
import { sectionIds } from '../sections.js';
import type { OwnReading } from './own-file.js';

/** What is known of a file without reading it again: sealed beside its bytes. */
export interface OwnFileFacts {
  /** Cleaned: letters, digits and a few signs. */
  readonly name: string;
  readonly format: FileFormat;
  /** When the file says it was made: YYYY-MM-DD. */
  readonly dated?: string;
  readonly bytes: number;
  /** SHA-256 of the file, base64url: whether it is the same again. */
  readonly digest?: string;
  /** How many entries of which section, in the order of the sections; sections that say "none" have 0. */
  readonly sections: readonly { readonly id: SectionId; readonly count: number }[];
  /** Parts of it could not be read. */
  readonly inPart: boolean;
}

export function factsOf(
  name: string,
  bytes: Uint8Array,
  { file, dated }: Extract<OwnReading, { state: 'read' }>,
): OwnFileFacts {
  const given = sectionIds.filter((id) => file.sections[id].provided);
  const troubled = sectionIds.some((id) => file.sections[id].why !== undefined);
  return {
    name: cleanName(name),
    format: file.format,
    ...(dated === undefined ? {} : { dated }),
    bytes: bytes.byteLength,
    digest: digestOf(bytes),
    sections: given.map((id) => ({ id, count: file.sections[id].entries.length })),
    inPart: troubled || file.warnings.some(({ code }) => losing.has(code)),
  };
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** Warnings that mean that something written is not shown, or not as what it is. */
const losing: ReadonlySet<string> = new Set(['cutOff', 'unreadable', 'tooDeep', 'unknownSection']);
