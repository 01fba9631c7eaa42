import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CompactEncrypt } from 'jose';
import { deflateRawSync } from 'node:zlib';
import { decryptFile, encryptFile } from '../../../bot/sharing/shlink/jwe.js';
import { keyBytes } from '../../../bot/sharing/shlink/payload.js';

fc.configureGlobal({ seed: 7 });

const key = 'rxTgYlOaKJPFtcEd0qcceN8wEU4p94SqAwIWQe6uX7Q';
const other = 'sxTgYlOaKJPFtcEd0qcceN8wEU4p94SqAwIWQe6uX7Q';
const FHIR = 'application/fhir+json';
const bytes = (text: string) => new TextEncoder().encode(text);
const header = (jwe: string) => JSON.parse(Buffer.from(jwe.split('.')[0]!, 'base64url').toString()) as object;

describe('a file behind a SMART Health Link', () => {
  it('opens with its key as what it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (plain) => {
        const opened = await decryptFile(key, await encryptFile(key, FHIR, plain));
        expect([opened.contentType, Buffer.from(opened.bytes)]).toEqual([FHIR, Buffer.from(plain)]);
      }),
      { numRuns: 50, seed: 7 },
    );
  });

  it('is compact JWE with dir and A256GCM, its type in the header, uncompressed, under a fresh IV', async () => {
    const [one, two] = [await encryptFile(key, FHIR, bytes('{}')), await encryptFile(key, FHIR, bytes('{}'))];
    expect(header(one)).toEqual({ alg: 'dir', enc: 'A256GCM', cty: FHIR });
    const [, encryptedKey, iv] = one.split('.');
    expect([encryptedKey, iv?.length]).toEqual(['', 16]);
    expect(iv).not.toBe(two.split('.')[2]);
  });

  it('is read compressed as well', async () => {
    const plain = '{"resourceType":"Bundle"}'.repeat(100);
    const jwe = await new CompactEncrypt(bytes(plain))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', cty: FHIR, zip: 'DEF' })
      .encrypt(keyBytes(key));
    expect(jwe.length).toBeLessThan(plain.length);
    expect(Buffer.from((await decryptFile(key, jwe)).bytes).toString()).toBe(plain);
  });

  it('is not inflated beyond what a file may be', async () => {
    const bomb = Buffer.alloc(8 * 1024 * 1024);
    expect(deflateRawSync(bomb).length).toBeLessThan(10_000);
    const jwe = await new CompactEncrypt(bomb)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', zip: 'DEF' })
      .encrypt(keyBytes(key));
    await expect(decryptFile(key, jwe, 1024 * 1024)).rejects.toThrow();
    expect((await decryptFile(key, jwe, bomb.length)).bytes.length).toBe(bomb.length);
  });

  it('does not open with another key', async () => {
    await expect(decryptFile(other, await encryptFile(key, FHIR, bytes('{}')))).rejects.toThrow();
  });

  it('does not open changed anywhere, or cut short', async () => {
    const jwe = await encryptFile(key, FHIR, bytes('{"resourceType":"Bundle","type":"collection"}'));
    // Not the last letter of a part: of it two or four bits are no part of any byte.
    const places = [...jwe].flatMap((c, i) => (c !== '.' && /[\w-]/.test(jwe[i + 1] ?? '.') ? [i] : []));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.nat({ max: 62 }), async (at, by) => {
        const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
        const changed = letters[(letters.indexOf(jwe[at]!) + 1 + by) % 64]!;
        await expect(decryptFile(key, jwe.slice(0, at) + changed + jwe.slice(at + 1))).rejects.toThrow();
        await expect(decryptFile(key, jwe.slice(0, at))).rejects.toThrow();
      }),
    );
  });

  it.each([
    ['with another algorithm than dir', { alg: 'A256KW', enc: 'A256GCM' }],
    ['with another encryption', { alg: 'dir', enc: 'A128CBC-HS256' }],
  ])('is refused %s', async (_, protectedHeader) => {
    const jwe = await new CompactEncrypt(bytes('{}'))
      .setProtectedHeader(protectedHeader)
      .encrypt(keyBytes(key));
    await expect(decryptFile(key, jwe)).rejects.toThrow(/not allowed/);
  });
});
