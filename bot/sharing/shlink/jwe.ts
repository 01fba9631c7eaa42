import { compactDecrypt, CompactEncrypt } from 'jose';
import { keyBytes } from './payload.js';

/** A file as it travels: compact JWE, `dir` with A256GCM, under an IV of its own. Never compressed: a scanner in the field fails on that. */
export function encryptFile(key: string, contentType: string, plain: Uint8Array): Promise<string> {
  return new CompactEncrypt(plain)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', cty: contentType })
    .encrypt(keyBytes(key));
}

export interface ShlinkFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What a compressed file may become: a bomb is a few kilobytes of it. */
export const INFLATED_AT_MOST = 64 * 1024 * 1024;

/** Throws what jose throws where it was changed, cut short, or made with another key. */
export async function decryptFile(
  key: string,
  jwe: string,
  inflatedAtMost = INFLATED_AT_MOST,
): Promise<ShlinkFile> {
  const { plaintext, protectedHeader } = await compactDecrypt(jwe, keyBytes(key), {
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
    maxDecompressedLength: inflatedAtMost,
  });
  return { contentType: protectedHeader.cty ?? '', bytes: plaintext };
}
