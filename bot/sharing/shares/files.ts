import type { HealthRecord } from '../../records/record.js';
import type { Choice } from '../choice.js';

export interface ShareOrder {
  readonly choice: Choice;
  readonly language: 'en' | 'es';
  /** Who shares it, as the first page says. */
  readonly by: string;
  /** Milliseconds since 1970; undefined: until they stop it. */
  readonly until?: number;
  /** Of the link. The files leave the writer as ciphertext only. */
  readonly key: string;
}

export interface EncryptedFile {
  readonly contentType: string;
  readonly jwe: string;
}

/** Everything behind one link, written and encrypted; elsewhere than in the thread that serves people. */
export type WriteShare = (record: HealthRecord, order: ShareOrder) => Promise<readonly EncryptedFile[]>;

/** Characters of ciphertext behind one link. */
export const SHARE_AT_MOST = 96 * 1024 * 1024;
