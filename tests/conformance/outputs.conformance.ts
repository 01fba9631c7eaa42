import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { recordOfFiles } from '../../bot/records/files/file-record.js';
import { documentOf, readText, textView, writeText } from '../../bot/sharing/index.js';
import { writeView } from '../../bot/sharing/text.js';
import { ownReport as en } from '../../dialogs/content/en/document.js';
import { ownReport as es } from '../../dialogs/content/es/document.js';
import { everyTitle, inFhir, inPage, inPdf, inText } from '../sharing/titles.js';
import { read } from './corpora.js';

const corpora = process.env.CORPORA ?? '';
const files = readdirSync(corpora, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(?:json|xml|txt)$/i.test(file.name))
  .map((file) => relative(corpora, join(file.parentPath, file.name)))
  .toSorted();
const readable = files.filter((path) => read(path).state === 'read');

const recordOf = (path: string) => {
  const reading = read(path);
  if (reading.state !== 'read') throw new Error('read.notRead');
  return recordOfFiles([{ source: 'file', name: 'report', reading }], Date.UTC(2026, 10, 25))!;
};

describe('every real file, written in every whole-record output', () => {
  it('there are many', () => expect(readable.length).toBeGreaterThan(250));

  it.each(readable)('%s: the text reads back, and no entry is missing anywhere', async (path) => {
    const record = recordOf(path);
    for (const words of [en, es]) {
      const document = documentOf(record, words);
      const text = writeText(document);
      const view = readText(text, [en, es]);
      expect(view).toEqual(textView(document));
      expect(writeView(view!, words)).toBe(text);
    }
    const missing = everyTitle(record, en);
    for (const inOutput of [inText, inPage, inFhir, inPdf]) {
      const there = await inOutput(record, en);
      expect(missing.filter((title) => !there(title))).toEqual([]);
    }
  });
});
