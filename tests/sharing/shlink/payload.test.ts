import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  parseShlink,
  shlinkLimits,
  writeShlink,
  type ShlinkPayload,
} from '../../../bot/sharing/shlink/payload.js';

fc.configureGlobal({ seed: 7 });

const key = 'rxTgYlOaKJPFtcEd0qcceN8wEU4p94SqAwIWQe6uX7Q';
const url = 'https://va.example/shl/8Yjz0lGkkvoDLUVVkOfXNK5EaBBI5HU4sGcvZKHdvnM';
const base: ShlinkPayload = { url, key };
const coded = (json: unknown): string => Buffer.from(JSON.stringify(json)).toString('base64url');

const base64url = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((b) => Buffer.from(b).toString('base64url'));
const payloads = fc
  .record(
    {
      url: base64url.map((token) => `https://va.example/shl/${token}`),
      key: base64url,
      exp: fc.nat(),
      flag: fc.constantFrom('L', 'P', 'LP', 'U', 'LU'),
      label: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
      v: fc.constant(1),
    },
    { requiredKeys: ['url', 'key'] },
  )
  .filter(({ label = '' }) => label.length <= shlinkLimits.label);

describe('a SMART Health Link', () => {
  it('reads back as it was written, with and without a viewer before it', () => {
    fc.assert(
      fc.property(payloads, fc.constantFrom('', 'https://va.example/view#'), (payload, viewer) => {
        expect(parseShlink(writeShlink(payload, viewer))).toEqual(payload);
      }),
    );
  });

  it('is minified base64url of its payload, in the order of the specification', () => {
    const link = writeShlink({ v: 1, label: 'x', flag: 'LP', exp: 1, key, url });
    const [scheme, body = ''] = link.split('/');
    expect(scheme).toBe('shlink:');
    expect(body).toMatch(/^[\w-]+$/);
    expect(Buffer.from(body, 'base64url').toString()).toBe(
      `{"url":"${url}","key":"${key}","exp":1,"flag":"LP","label":"x","v":1}`,
    );
  });

  it.each<[string, Partial<ShlinkPayload>, boolean]>([
    ['an address of 128 characters', { url: `https://va.example/${'a'.repeat(109)}` }, true],
    ['an address of 129', { url: `https://va.example/${'a'.repeat(110)}` }, false],
    ['a label of 80', { label: 'a'.repeat(80) }, true],
    ['a label of 81', { label: 'a'.repeat(81) }, false],
    ['a key of 42', { key: key.slice(1) }, false],
    ['a key of 44', { key: `${key}A` }, false],
    ['a key that is no base64url', { key: `${key.slice(1)}+` }, false],
    ['L', { flag: 'L' }, true],
    ['LP', { flag: 'LP' }, true],
    ['LU', { flag: 'LU' }, true],
    ['PL, out of order', { flag: 'PL' }, false],
    ['PU: a single file asks for no passcode', { flag: 'PU' }, false],
    ['LL', { flag: 'LL' }, false],
    ['X', { flag: 'X' }, false],
    ['no flag', { flag: '' }, true],
  ])('may be written with %s: %#', (_, changes, written) => {
    const write = () => writeShlink({ ...base, ...changes });
    if (written) expect(parseShlink(write())).toBeDefined();
    else expect(write).toThrow(/shlink/);
  });

  it.each<[string, string, Partial<ShlinkPayload> | undefined]>([
    ['as it is', `shlink:/${coded(base)}`, base],
    ['behind a viewer', `https://viewer.example/#shlink:/${coded(base)}`, base],
    ['with two slashes, as some write it', `shlink://${coded(base)}`, base],
    ['with a space after it', `shlink:/${coded(base)} `, base],
    ['with padding', `shlink:/${Buffer.from(JSON.stringify(base)).toString('base64')}`, base],
    ['with fields nobody knows', `shlink:/${coded({ ...base, extension: { a: 1 } })}`, base],
    ['with a flag nobody knows', `shlink:/${coded({ ...base, flag: 'PXL' })}`, { ...base, flag: 'LP' }],
    ['with a long label', `shlink:/${coded({ ...base, label: 'a'.repeat(99) })}`, { label: 'a'.repeat(80) }],
    ['with an exp that is no number', `shlink:/${coded({ ...base, exp: 'soon' })}`, base],
    ['of version 2', `shlink:/${coded({ ...base, v: 2 })}`, undefined],
    ['behind words and no #', `see shlink:/${coded(base)}`, undefined],
    ['with P and U', `shlink:/${coded({ ...base, flag: 'PU' })}`, undefined],
    ['without a key', `shlink:/${coded({ url })}`, undefined],
    ['with an address that runs', `shlink:/${coded({ url: 'javascript:alert(1)', key })}`, undefined],
    ['with an address on the disk', `shlink:/${coded({ url: 'file:///etc/passwd', key })}`, undefined],
    ['of a list', `shlink:/${coded([base])}`, undefined],
    ['of null', `shlink:/${coded(null)}`, undefined],
    ['of nothing', 'shlink:/', undefined],
    ['that is cut short', `shlink:/${coded(base).slice(0, 40)}`, undefined],
    ['that is no base64', 'shlink:/%%%', undefined],
    ['that is no UTF-8', `shlink:/${Buffer.from([0x22, 0xff, 0x22]).toString('base64url')}`, undefined],
    ['that is very long', `shlink:/${'A'.repeat(10_000)}`, undefined],
    ['that is none', 'https://va.example/view', undefined],
  ])('is read %s', (_, link, read) => {
    const payload = parseShlink(link);
    if (read === undefined) expect(payload).toBeUndefined();
    else expect(payload).toMatchObject(read);
  });

  it('is nothing, and never an error, whatever somebody pastes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((s) => `shlink:/${s}`),
          fc.json().map((j) => `shlink:/${Buffer.from(j).toString('base64url')}`),
        ),
        (text) => {
          expect(parseShlink(text) === undefined || text.includes('shlink:/')).toBe(true);
        },
      ),
    );
  });
});
