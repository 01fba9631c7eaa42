import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../../bot/records/record.js';
import { sectionIds } from '../../../bot/records/sections.js';
import {
  allergy,
  codes,
  concern,
  documentOf,
  drug,
  entries,
  medicine,
  observation,
  read,
  section,
  substance,
  templates,
} from './documents.js';

/** Synthetic documents of three vintages, with every kind of text in them. */
const documents = [
  documentOf(
    section(
      codes.allergies,
      `<text><table><thead><tr><th>Substance</th></tr></thead><tbody><tr><td ID="a1">Łatex &amp; rubber</td></tr></tbody></table></text>${entries(concern(allergy(substance('<code nullFlavor="UNK"><originalText><reference value="#a1"/></originalText></code>'))))}`,
    ) +
      section(
        codes.medicines,
        entries(
          medicine(`<statusCode code="active"/><doseQuantity value="2" unit="mg"/>${drug('Warfarin 2 MG')}`),
        ),
      ),
  ),
  documentOf(
    section(
      codes.results,
      entries(
        observation(
          '2345-7',
          'Glucose',
          '<effectiveTime value="20130315084710-0500"/><value xsi:type="PQ" value="155" unit="mg/dL"/><interpretationCode code="HH"/>',
        ),
      ),
    ) + section(codes.plan, '<text><list><item>Walk <![CDATA[<daily>]]></item></list></text>'),
    { template: templates.c32 },
  ),
  documentOf(
    section('X-9', '<text><paragraph>Likes<br/>gardens</paragraph></text>', 'Hobbies') +
      section(codes.medicines, '<text>No known medications</text>'),
    { template: templates.r11 },
  ),
];

const anyDocument = fc.constantFrom(...documents).map((xml) => Buffer.from(xml));
const at = (bytes: Buffer, share: number): number => Math.floor(share * bytes.length);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const cut = fc.tuple(anyDocument, share).map(([bytes, s]) => bytes.subarray(0, at(bytes, s)));
const flipped = fc
  .tuple(anyDocument, fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { maxLength: 8 }))
  .map(([bytes, flips]) => {
    const changed = Buffer.from(bytes);
    for (const [s, byte] of flips) changed[Math.min(at(bytes, s), bytes.length - 1)] = byte;
    return changed;
  });
const spliced = fc
  .tuple(anyDocument, anyDocument, share, share)
  .map(([a, b, s, t]) => Buffer.concat([a.subarray(0, at(a, s)), b.subarray(at(b, t))]));
const swapped = fc.tuple(anyDocument, share, share, share).map(([bytes, ...shares]) => {
  const [x, y, z] = shares.map((s) => at(bytes, s)).sort((a, b) => a - b) as [number, number, number];
  return Buffer.concat([bytes.subarray(0, x), bytes.subarray(y, z), bytes.subarray(x, y), bytes.subarray(z)]);
});
const nested = fc
  .tuple(anyDocument, anyDocument, share)
  .map(([a, b, s]) => Buffer.concat([a.subarray(0, at(a, s)), b, a.subarray(at(a, s))]));

const letters = (words: string): string => words.replace(/&#?\w+;|<!\[CDATA\[|[^\p{L}\p{N}]/gu, '');

/** Names stand in attributes, in text, or in text that is broken by tags. */
const sourceOf = (input: Buffer): string =>
  (['utf8', 'latin1'] as const)
    .map((encoding) => input.toString(encoding))
    .flatMap((xml) => [letters(xml), letters(xml.replace(/<(?!!\[)[^<>]*>/g, ''))])
    .join(' ');

describe('whatever is done to a document', () => {
  test.each([
    ['cut', cut],
    ['flipped', flipped],
    ['spliced', spliced],
    ['swapped', swapped],
    ['nested', nested],
    ['random', fc.uint8Array({ maxLength: 300 }).map((b) => Buffer.from(b))],
  ] as const)(
    '%s: the reader answers, with bounded warnings, unique ids and no name of its own',
    (_, bytes) => {
      fc.assert(
        fc.property(bytes, (input) => {
          const reading = read(input);
          if (reading.state !== 'read') return;
          expect(reading.warnings.length).toBeLessThanOrEqual(100);
          const found: Entry[] = sectionIds.flatMap((id): readonly Entry[] => reading.sections[id].entries);
          expect(new Set(found.map((e) => e.id)).size).toBe(found.length);
          const source = sourceOf(input);
          const named = found.filter(
            (e) => !e.id.startsWith('file:demographics') && !e.warnings.includes('unreadable'),
          );
          for (const entry of named) expect(source).toContain(letters(entry.name));
        }),
        { numRuns: 300 },
      );
    },
  );
});
