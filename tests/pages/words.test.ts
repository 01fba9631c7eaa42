import { describe, expect, it } from '@jest/globals';
import { pages as en } from '../../dialogs/content/en/pages.js';
import { pages as es } from '../../dialogs/content/es/pages.js';

/** Every text with the path to it; functions are filled with an X. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String(node('X', 'X'))]];
  return Object.entries(node as object).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

const sentences = (text: string): string[] => text.split(/(?<=[.?!:])\s+/);
const words = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length;

describe.each([
  ['English', en],
  ['Spanish', es],
])('the words of the pages in %s', (_language, pages) => {
  it('come in sentences of 25 words at most', () => {
    const long = texts(pages).flatMap(([path, text]) =>
      sentences(text)
        .filter((sentence) => words(sentence) > 25)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('never say log in, and write Veteran with a capital', () => {
    const all = texts(pages).map(([, text]) => text);
    expect(all.filter((text) => /log ?in\b|\bveteran/.test(text))).toEqual([]);
  });
});

describe('both languages', () => {
  it('fill in the same facts', () => {
    const filled = (pages: unknown) =>
      texts(pages)
        .filter(([, text]) => /\bX\b/.test(text))
        .map(([path]) => path);
    expect(filled(es)).toEqual(filled(en));
  });
});
