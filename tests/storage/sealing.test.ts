import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SealBroken } from '../../bot/storage/errors.js';
import { createSealing, type Seal } from '../../bot/storage/sealing.js';
import { testSealing } from './support.js';

const row = { table: 'phone', key: 'row-1' };
const sealing = testSealing();
const other = createSealing({ keyEncryptionKey: Buffer.alloc(32, 9), indexKey: Buffer.alloc(32, 8) });
const wrapped = sealing.newPersonKey();

const seals: [string, Seal][] = [
  ['the deployment', sealing.deployment],
  ['a person', sealing.personSeal(wrapped)],
];

describe.each(seals)('threat: disk theft · a value sealed for %s', (_, seal) => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
        expect(seal.open(row, seal.seal(row, plain))).toBe(plain);
      }),
    );
  });

  it('never looks the same twice and never holds its words', () => {
    const [a, b] = [seal.seal(row, '+12175550100'), seal.seal(row, '+12175550100')];
    expect(a).not.toBe(b);
    expect(a + b).not.toContain('2175550100');
  });

  it.each([
    ['another row', { table: 'phone', key: 'row-2' }],
    ['another table', { table: 'person', key: 'row-1' }],
    ['a name that only joins up the same', { table: 'phone","row', key: '-1' }],
  ])('does not open in %s', (_where, aad) => {
    expect(() => seal.open(aad, seal.seal(row, 'plain'))).toThrow(SealBroken);
  });

  it('does not open when any byte was changed', () => {
    const sealed = seal.seal(row, 'a few words to change');
    const [version, id, text = ''] = sealed.split('.');
    const body = Buffer.from(text, 'base64url');
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(body);
        changed[at] = (changed[at] ?? 0) ^ change;
        const text = `${version}.${id}.${changed.toString('base64url')}`;
        expect(() => seal.open(row, text)).toThrow(SealBroken);
      }),
    );
  });

  it.each([
    '',
    '.',
    '..',
    's1',
    's1..',
    's1.p.',
    's1.p.AAAA',
    's9.p.AAAA',
    'plain text',
    '\u0000',
    'A'.repeat(10_000),
  ])('refuses %j as broken', (hostile) => {
    expect(() => seal.open(row, hostile)).toThrow(SealBroken);
  });

  it('says which table is broken and nothing of the value', () => {
    const error = failure(() => seal.open({ ...row, key: 'row-2' }, seal.seal(row, 'a secret word')));
    expect(error).toMatchObject({ code: 'sealBroken' });
    expect(String(error)).toMatch(/phone/);
    expect(String(error)).not.toMatch(/secret|row-2/);
  });
});

describe('keys', () => {
  it('opens what the same keys sealed before a restart', () => {
    const again = createSealing({
      keyEncryptionKey: Buffer.alloc(32, 1).toString('base64'),
      indexKey: Buffer.alloc(32, 2).toString('base64'),
    });
    const sealed = sealing.personSeal(wrapped).seal(row, 'kept');
    expect(again.personSeal(wrapped).open(row, sealed)).toBe('kept');
    expect(again.deployment.open(row, sealing.deployment.seal(row, 'kept'))).toBe('kept');
    expect(again.index('phone', '+12175550100')).toBe(sealing.index('phone', '+12175550100'));
  });

  it('opens nothing with another key-encryption key, or for another person', () => {
    const sealed = sealing.personSeal(wrapped).seal(row, 'plain');
    expect(() => other.personSeal(wrapped)).toThrow(SealBroken);
    expect(() => other.deployment.open(row, sealing.deployment.seal(row, 'plain'))).toThrow(SealBroken);
    expect(() => sealing.personSeal(sealing.newPersonKey()).open(row, sealed)).toThrow(SealBroken);
    expect(() => sealing.deployment.open(row, sealed)).toThrow(SealBroken);
  });

  it('names the key-encryption key in the wrapped text, for a later rotation', () => {
    const name = (text: string) => text.split('.')[1];
    expect(name(sealing.newPersonKey())).toBe(name(wrapped));
    expect(name(other.newPersonKey())).not.toBe(name(wrapped));
  });

  it.each([0, 16, 31, 33])('refuses a key of %d bytes', (length) => {
    const key = Buffer.alloc(length);
    const good = Buffer.alloc(32);
    expect(() => createSealing({ keyEncryptionKey: key, indexKey: good })).toThrow(/32 bytes/);
    expect(() => createSealing({ keyEncryptionKey: good, indexKey: key })).toThrow(/32 bytes/);
  });
});

describe('the blind index', () => {
  it('is stable, keyed, and apart for each kind', () => {
    const index = sealing.index('phone', '+12175550100');
    expect(sealing.index('phone', '+12175550100')).toBe(index);
    expect(sealing.index('phone', '+12175550101')).not.toBe(index);
    expect(sealing.index('member', '+12175550100')).not.toBe(index);
    expect(other.index('phone', '+12175550100')).not.toBe(index);
    expect(index).not.toContain('2175550100');
  });

  it('does not confuse where the kind ends', () => {
    expect(sealing.index('a', 'bc')).not.toBe(sealing.index('ab', 'c'));
  });
});

function failure(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}
