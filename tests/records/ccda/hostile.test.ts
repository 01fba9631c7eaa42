import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import {
  allergy,
  codes,
  concern,
  context,
  documentOf,
  drug,
  entries,
  medicine,
  read,
  readWhole,
  section,
  substance,
} from './documents.js';
import { readCcda } from '../../../bot/records/ccda/index.js';

const latex = (name = 'Latex'): string =>
  entries(concern(allergy(substance(`<code displayName="${name}"/>`))));
const plain = documentOf(section(codes.allergies, latex()));
const names = (bytes: string | Uint8Array): readonly string[] =>
  readWhole(bytes).sections.allergies.entries.map((e) => e.name);

describe('bytes', () => {
  const accented = documentOf(section(codes.allergies, latex('Pénicilline')));
  const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>${accented}`;

  test.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${accented}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${declared('UTF-16')}`, 'utf16le')],
    ['UTF-16 without it', Buffer.from(declared('UTF-16'), 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\ufeff${accented}`, 'utf16le').swap16()],
    ['declared windows-1252', iconv.encode(declared('windows-1252'), 'windows-1252')],
    ['declared Latin-1', iconv.encode(declared('ISO-8859-1'), 'windows-1252')],
    ['UTF-8 that calls itself UTF-16', Buffer.from(declared('UTF-16'))],
    ['an encoding nobody knows', Buffer.from(declared('martian'))],
  ])('%s', (_, bytes) => {
    expect(names(bytes)).toEqual(['Pénicilline']);
  });

  test('declared UTF-8 and written by Windows', () => {
    const reading = readWhole(iconv.encode(declared('UTF-8'), 'windows-1252'));
    expect(reading.sections.allergies.entries[0]?.name).toBe('Pénicilline');
    expect(reading.warnings).toEqual([{ code: 'wrongEncoding', place: 'document' }]);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['white space', '  \n ', 'notARecord'],
    ['another document', '<html><body>Hello</body></html>', 'notARecord'],
    ['no XML', 'Hello', 'notARecord'],
    ['an empty document', '<ClinicalDocument xmlns="urn:hl7-org:v3"/>', 'empty'],
    ['a cut start', '<ClinicalDocument xmlns="urn:hl7-org:v3"><', 'broken'],
  ])('%s is refused', (_, bytes, why) => {
    expect(read(bytes)).toMatchObject({ state: 'refused', why });
  });

  test('200 MB are refused unread', () => {
    expect(readCcda(new Uint8Array(200 * 1024 * 1024), context)).toMatchObject({
      state: 'refused',
      why: 'tooLarge',
    });
  });
});

describe('entities', () => {
  test('of a DTD are never expanded', () => {
    const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
      '',
    );
    const reading = readWhole(
      `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>${documentOf(section(codes.allergies, latex('A&l12;B')))}`,
    );
    expect(reading.sections.allergies.entries[0]?.name).toBe('A&l12;B');
    expect(reading.warnings.map((w) => w.code)).toEqual(['doctype', 'undefinedEntity']);
  });

  test('of other files are never fetched', () => {
    const reading = readWhole(
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>${documentOf(section(codes.allergies, latex('A&e;B')))}`,
    );
    expect(reading.sections.allergies.entries[0]?.name).toBe('A&e;B');
  });

  test.each([
    ['&constructor;', '&constructor;'],
    ['&nbsp;', ''],
    ['&#233;', 'é'],
    ['&#0;', '&#0;'],
    ['& ', '&'],
  ])('%s does not end the reading', (entity, as) => {
    expect(names(documentOf(section(codes.allergies, latex(`Latex${entity}`) + latex('Soy'))))).toEqual([
      `Latex${as}`.trim(),
      'Soy',
    ]);
  });

  test('XInclude is only an element', () => {
    const xml = documentOf(
      section(
        codes.allergies,
        `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname"/>${latex()}`,
      ),
    );
    expect(names(xml)).toEqual(['Latex']);
  });
});

describe('shape', () => {
  test('300 levels deep is bounded, and what follows is read', () => {
    const deep = `${'<entryRelationship>'.repeat(300)}${'</entryRelationship>'.repeat(300)}`;
    const reading = readWhole(
      documentOf(section(codes.allergies, `<entry><act>${deep}</act></entry>${latex()}`)),
    );
    expect(reading.sections.allergies.entries.map((e) => e.name)).toContain('Latex');
    expect(reading.warnings.map((w) => w.code)).toContain('tooDeep');
  });

  test('a hundred thousand levels deep is given up', () => {
    const reading = read(documentOf(section(codes.allergies, latex() + '<a>'.repeat(100_000))));
    expect(reading).toMatchObject({
      state: 'read',
      sections: { allergies: { entries: [{ name: 'Latex' }] } },
    });
  });

  test('a million end tags that close nothing cost little', () => {
    expect(names(documentOf(section(codes.allergies, latex() + '</b>'.repeat(1_000_000))))).toEqual([
      'Latex',
    ]);
  });

  test('a flipped end tag costs nothing but itself', () => {
    const xml = plain
      .replace('</observation>', '</obserVation>')
      .replace(
        '</structuredBody>',
        `${section(codes.medicines, entries(medicine(drug('Aspirin'))))}</structuredBody>`,
      );
    const reading = readWhole(xml);
    expect(reading.sections.allergies.entries.map((e) => e.name)).toEqual(['Latex']);
    expect(reading.sections.medicines.entries.map((e) => e.name)).toEqual(['Aspirin']);
  });

  test('an attribute of a million letters is an attribute', () => {
    expect(names(documentOf(section(codes.allergies, latex('A'.repeat(1_000_000)))))).toEqual([
      'A'.repeat(1_000_000),
    ]);
  });

  test('garbage has no entries', () => {
    expect(read(Buffer.from(Array.from({ length: 10_000 }, (_, n) => (n * 7919) % 256)))).toMatchObject({
      state: 'refused',
    });
  });
});

describe('a document that ends in its middle', () => {
  const two = documentOf(section(codes.allergies, latex('Latex') + latex('Soy milk')));

  test('at any byte is read up to there, and never says more than it did', () => {
    for (let end = 0; end < two.length; end++) {
      const reading = read(two.slice(0, end));
      if (reading.state !== 'read') continue;
      const { entries: found, knownNone } = reading.sections.allergies;
      expect(knownNone).toBe(false);
      for (const entry of found) expect(['Latex', 'Soy milk']).toContain(entry.name);
      if (end < two.lastIndexOf('</ClinicalDocument'))
        expect(reading.warnings.map((w) => w.code)).toContain('cutOff');
    }
  });

  test('keeps the entry it was in, where that has a name', () => {
    const reading = readWhole(two.slice(0, two.indexOf('Soy milk') + 12));
    expect(reading.sections.allergies.entries.map((e) => [e.name, e.warnings])).toEqual([
      ['Latex', []],
      ['Soy milk', ['cutOff']],
    ]);
  });

  // The substance may still have come.
  test('in a negated allergy does not say "none known"', () => {
    const negated = concern(
      allergy(
        '<value xsi:type="CD" code="419199007" displayName="Allergy to substance"/>' +
          substance('<code displayName="Penicillin"/>'),
        'negationInd="true"',
      ),
    );
    const xml = documentOf(section(codes.allergies, entries(negated)));
    for (const end of [xml.indexOf('<participant typeCode="CSM"'), xml.indexOf('displayName="Penicillin"')])
      expect(readWhole(xml.slice(0, end)).sections.allergies.knownNone).toBe(false);
  });

  test('in a number does not tell half of it', () => {
    const xml = documentOf(
      section(
        codes.results,
        entries('<observation><code displayName="Glucose"/><value xsi:type="ST">1200</value></observation>'),
      ),
    );
    expect(JSON.stringify(read(xml.slice(0, xml.indexOf('1200') + 2)))).not.toContain('"12"');
  });
});
