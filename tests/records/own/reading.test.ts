import { readFileSync } from 'node:fs';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { ownFileLimits, type OwnReading } from '../../../bot/records/own/own-file.js';
import { countEntries, readOwnFile } from '../../../bot/records/own/read.js';

const rosa = { given: 'Rosa', family: 'Delgado Núñez', birthDate: '1952-08-14' };
const reading = { source: 'file-1', now: Date.parse('2026-03-10T15:00:00Z'), subject: rosa };
const read = (bytes: Uint8Array | string): OwnReading =>
  readOwnFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, reading);
const fixture = (path: string): Buffer => readFileSync(`tests/fixtures/${path}`);
const mine = fixture('own/rosa-my-healthevet.txt');

const ccda = (name: string, birth: string, more = ''): string =>
  `<?xml version="1.0"?>${more}<ClinicalDocument xmlns="urn:hl7-org:v3"><effectiveTime value="20130909060200-0500"/>
  <recordTarget><patientRole><patient>${name}${birth}</patient></patientRole></recordTarget>
  <component><structuredBody><component><section><code code="48765-2" codeSystem="2.16.840.1.113883.6.1"/>
  <title>Allergies</title><text>&more;Penicillin: hives</text></section></component></structuredBody></component></ClinicalDocument>`;
const named = '<name><given>Rosa</given><family>Delgado Nunez</family></name>';
const born = '<birthTime value="19520814"/>';

describe('a file somebody adds', () => {
  it('is read, whatever it is called, and says when it was made and whose it is', () => {
    const found = read(mine);
    expect(found).toMatchObject({ state: 'read', dated: '2013-09-09', whose: 'theirs' });
    if (found.state !== 'read') throw new Error(found.why);
    expect(found.file.format).toBe('mhv');
    expect(countEntries(found.file)).toBe(6);
    const kinds = Object.values(found.file.sections).flatMap(({ entries }) =>
      entries.map((e) => e.from.kind),
    );
    expect(kinds.toSorted()).toEqual(['added', 'added', 'added', 'added', 'added', 'selfEntered']);
    expect(found.file.sections.allergies.entries[0]?.from).toMatchObject({
      source: 'file-1',
      kind: 'added',
      facility: 'DAYTON VAMC',
    });
  });

  it.each([
    [
      'in UTF-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(mine.toString('latin1'), 'utf16le')]),
    ],
    ['with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), mine])],
    ['in windows-1252', Buffer.from(mine.toString('latin1').replace('NUNEZ', 'N\xda\xd1EZ'), 'latin1')],
  ])('is read %s', (_, bytes) => {
    expect(read(bytes)).toMatchObject({ state: 'read', whose: 'theirs' });
  });

  it.each<[string, Buffer | string, string]>([
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'pdf'],
    ['a PDF that is named a text and begins with a blank line', '\r\n%PDF-1.4', 'pdf'],
    ['a Word document', zip('word/document.xml', Buffer.from('x')), 'word'],
    ['an old Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'word'],
    ['rich text', '{\\rtf1\\ansi Blue Button', 'word'],
    ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
    ['a photo of an iPhone', Buffer.from('\0\0\0\x18ftypheic', 'latin1'), 'picture'],
    ['a screenshot', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'picture'],
    ['a web page', '<!DOCTYPE html><html><script>alert(1)</script></html>', 'page'],
    ['a letter', 'Dear VA, my name is Rosa.', 'notARecord'],
    ['a program', Buffer.from('\x7fELF\0\0', 'latin1'), 'notARecord'],
    ['nothing', '', 'empty'],
    ['JSON that is no FHIR', '{"hello":"world"}', 'notARecord'],
    ['broken FHIR', '{"resourceType":"Bundle","entry":[', 'broken'],
  ])('%s is told by its content', (_, bytes, why) => {
    expect(read(bytes)).toEqual({ state: 'refused', why });
  });

  it('of 20 MB and one byte is refused before it is read', () => {
    const large = Buffer.alloc(ownFileLimits.bytes + 1, 0x20);
    mine.copy(large);
    expect(read(large)).toEqual({ state: 'refused', why: 'tooLarge' });
  });

  it('with more entries than any record has is refused', () => {
    const line = '{"resourceType":"Condition","code":{"text":"a"}}\n';
    expect(read(line.repeat(ownFileLimits.entries + 1))).toEqual({ state: 'refused', why: 'tooFull' });
  });
});

describe('threat: a zip bomb', () => {
  it.each<[string, Buffer]>([
    ['a zip', zip('record.txt', Buffer.alloc(50_000_000, 0x20))],
    ['a gzip', gzipSync(Buffer.alloc(50_000_000, 0x20))],
  ])('%s is never unpacked', (_, bytes) => {
    expect(bytes.length).toBeLessThan(60_000);
    expect(read(bytes)).toEqual({ state: 'refused', why: 'zip' });
  });
});

describe('what was stored of a file', () => {
  it('reads as the file did', () => {
    const first = read(mine);
    if (first.state !== 'read') throw new Error(first.why);
    const { source, now } = reading;
    expect(readOwnFile(first.packed, { source, now, packed: true })).toEqual(first);
    expect(first.packed.length).toBeLessThan(mine.length);
  });
  it.each([
    ['unpacks to no more than a file may be', gzipSync(Buffer.alloc(ownFileLimits.bytes + 1, 0x20))],
    ['is broken where it was damaged', Buffer.from('x')],
  ])('%s', (_, packed) => {
    expect(readOwnFile(packed, { ...reading, packed: true })).toEqual({ state: 'refused', why: 'broken' });
  });
});

describe('threat: entities in XML', () => {
  const bomb = `<!DOCTYPE c [<!ENTITY a "lollollol">${Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`,
  ).join('')}<!ENTITY more "&j;">]>`;
  const outside = '<!DOCTYPE c [<!ENTITY more SYSTEM "file:///etc/passwd">]>';
  it.each([
    ['a billion laughs', bomb, 'lollol'],
    ['a file of ours', outside, 'root:'],
  ])('%s expands to nothing', (_, doctype, never) => {
    const found = read(ccda(named, born, doctype));
    expect(found).toMatchObject({ state: 'read', whose: 'theirs', dated: '2013-09-09' });
    expect(JSON.stringify(found).length).toBeLessThan(10_000);
    expect(JSON.stringify(found)).toContain('Penicillin');
    expect(JSON.stringify(found)).not.toContain(never);
  });
});

describe("somebody else's file is never taken", () => {
  it('whose name and birth date are another person’s', () => {
    expect(read(fixture('own/somebody-else-my-healthevet.txt'))).toEqual({
      state: 'refused',
      why: 'somebodyElse',
    });
  });

  const name = (given: string, family = 'Delgado Nunez') =>
    `<name><given>${given}</given><family>${family}</family></name>`;
  it.each<[string, string, string, string]>([
    ['a middle initial', name('Rosa M'), born, 'theirs'],
    ['a hyphen for a space', name('ROSA', 'DELGADO-NÚÑEZ'), born, 'theirs'],
    ['no birth date', name('Rosa'), '', 'unsaid'],
    ['only the year of birth', name('Rosa'), '<birthTime value="1952"/>', 'unsaid'],
    ['no name', '', born, 'unsaid'],
    ['another year of birth', name('Rosa'), '<birthTime value="1951"/>', 'somebodyElse'],
    ['another birth date and no name', '', '<birthTime value="19520815"/>', 'somebodyElse'],
    ['another first name and no birth date', name('Ana'), '', 'somebodyElse'],
    ['only one of two family names', name('Rosa', 'Delgado'), born, 'somebodyElse'],
    ['an initial for the first name', name('R'), born, 'somebodyElse'],
  ])('%s', (_, who, birth, whose) => {
    const found = read(ccda(who, birth).replace('&more;', ''));
    expect(found.state === 'read' ? found.whose : found.why).toBe(whose);
  });

  it('a twin’s, who shares the family name and the birth date', () => {
    const twin = { given: 'Mary Ann', family: 'Hayes', birthDate: '1941-02-11' };
    const file = ccda(name('Mary Beth', 'Hayes'), '<birthTime value="19410211"/>').replace('&more;', '');
    expect(readOwnFile(Buffer.from(file), { ...reading, subject: twin })).toEqual({
      state: 'refused',
      why: 'somebodyElse',
    });
  });

  it('of two people', () => {
    const both = Buffer.concat([mine, fixture('own/somebody-else-my-healthevet.txt')]);
    expect(read(both)).toEqual({ state: 'refused', why: 'twoPeople' });
  });
});

/** One deflated file in a zip: local header, data and an end without a directory, as a bomb would have it. */
function zip(name: string, content: Buffer): Buffer {
  const data = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), data]);
}
