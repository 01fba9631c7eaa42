import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import type { HealthRecord } from '../../bot/records/record.js';
import { documentOf, writeHtml, writePdf } from '../../bot/sharing/index.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { document as es } from '../../dialogs/content/es/document.js';
import { entry, present, recordWith, small } from './synthetic.js';

type Print = 'normal' | 'large';

async function pdfOf(record: HealthRecord, words = en, print: Print = 'normal') {
  const pieces: Buffer[] = [];
  for await (const piece of await writePdf(documentOf(record, words), print)) pieces.push(piece as Buffer);
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(pieces)));
  const { text } = await extractText(pdf, { mergePages: false });
  return { pdf, pages: text, text: text.join('\n').replace(/\s+/g, ' ') };
}

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}
const tagsOf = (tag: Tag): readonly string[] => [
  ...(tag.role === undefined ? [] : [tag.role]),
  ...(tag.children ?? []).flatMap(tagsOf),
];

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const everyName = (record: HealthRecord): readonly string[] =>
  Object.values(record.sections).flatMap(({ id, entries }) =>
    id === 'demographics' || id === 'vitals' ? [] : entries.map(({ name }) => squeezed(name)),
  );

const vitals = (count: number) =>
  recordWith({
    vitals: present(
      'vitals',
      Array.from({ length: count }, (_, n) => ({
        ...entry(`v${n}`, 'Weight', { date: `${1980 + (n % 40)}-03-03` }),
        kind: 'weight' as const,
        result: { value: String(150 + n), unit: 'lb' },
      })),
    ),
  });

describe('the report as PDF', () => {
  it.each([
    ['en', 'normal'],
    ['es', 'normal'],
    ['en', 'large'],
  ] as const)('holds every entry of the record (%s, %s print)', async (language, print) => {
    const { text } = await pdfOf(small, language === 'en' ? en : es, print);
    expect(everyName(small).filter((name) => !text.includes(name))).toEqual([]);
  });

  it('says on its first page what is in it, what is not, and what could not be read', async () => {
    const { pages } = await pdfOf(small);
    const first = squeezed(pages[0] ?? '');
    for (const title of [en.included, en.notIncluded, en.unavailable]) expect(first).toContain(title);
    expect(first).toContain('988');
  });

  it('has its title, its language, bookmarks, tags, and the number of each page', async () => {
    const { pdf, pages } = await pdfOf(small);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: en.title, Language: 'en' });
    const marks: readonly { readonly title: string }[] = (await pdf.getOutline()) ?? [];
    expect(marks.map(({ title }) => title)).toEqual(expect.arrayContaining(['Medications', 'Allergies']));
    const tags = tagsOf((await (await pdf.getPage(1)).getStructTree()) as Tag);
    expect(tags).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI']));
    pages.forEach((page, n) => expect(page).toContain(`${n + 1} of ${pages.length}`));
  });

  it('begins each page of a long table with its heads, and tags them once', async () => {
    const { pdf, pages } = await pdfOf(vitals(120));
    const withRows = pages.filter((page) => /\b2[0-9]{2} lb/.test(page));
    expect(withRows.length).toBeGreaterThan(1);
    for (const page of withRows) expect(page).toContain('Result');
    const all = await Promise.all(
      pages.map(async (_, n) => tagsOf((await (await pdf.getPage(n + 1)).getStructTree()) as Tag)),
    );
    const rows = all.flat().filter((role) => role === 'TR').length;
    expect(rows).toBeGreaterThanOrEqual(121);
  });

  it('tells by its number a letter that its fonts lack', async () => {
    const { text } = await pdfOf(
      recordWith({ conditions: present('conditions', [{ ...entry('c', 'Fever 発熱 ≥ 38 °C') }]) }),
    );
    expect(text).toContain('Fever [U+767A][U+71B1] ≥ 38 °C');
  });
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><svg onload=alert(1)>',
  '<!--',
  '`${alert(1)}`',
];

describe('the report as a web page', () => {
  it('holds every entry of the record', () => {
    const page = squeezed(unescaped(writeHtml(documentOf(small, en)).replace(/<[^>]*>/g, ' ')));
    expect(everyName(small).filter((name) => !page.includes(name))).toEqual([]);
  });

  it('is one file: it loads nothing and runs nothing', () => {
    const page = writeHtml(documentOf(small, en));
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed)\b|\bsrc=|url\(|\bon[a-z]+=/i);
    expect(page).toContain('<html lang="en">');
    expect(writeHtml(documentOf(small, es))).toContain('<html lang="es">');
  });

  it('never lets words of a record become markup', () => {
    const tagsIn = (page: string): number => (page.match(/</g) ?? []).length;
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (words) => {
        const with_ = (text: string): string =>
          writeHtml(
            documentOf(
              recordWith({
                notes: present('notes', [
                  {
                    ...entry('n', `a${text}`, {
                      text: `a${text}`,
                      details: [{ label: `a${text}`, value: 'b' }],
                    }),
                  },
                ]),
              }),
              en,
            ),
          );
        expect(tagsIn(with_(words))).toBe(tagsIn(with_('plain')));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('puts results that say the same kinds of things into a table with heads', () => {
    const page = writeHtml(documentOf(vitals(3), en));
    expect(page.match(/<th scope="col">/g)).toHaveLength(2);
    expect(page.match(/<th scope="row">/g)).toHaveLength(3);
  });
});

const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
