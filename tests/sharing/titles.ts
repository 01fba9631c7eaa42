import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Demographic, Entry, HealthRecord } from '../../bot/records/record.js';
import { unreadableName } from '../../bot/records/unreadable.js';
import { cleanLine } from '../../bot/sharing/clean.js';
import {
  describeDate,
  documentOf,
  writeFhir,
  writeHtml,
  writePdf,
  writeText,
} from '../../bot/sharing/index.js';
import type { DocumentWords } from '../../bot/sharing/index.js';
import { printable } from '../../bot/sharing/pdf/fonts.js';
import { tagged } from '../../bot/sharing/pdf/index.js';

/** What an entry is known by: its name, or of "about you" its value, where a date may be told in words. */
type Title = readonly [string, ...string[]];
/** Whether an output holds a title. */
type Holds = (title: Title) => boolean;

const bare = (text: string): string => text.replace(/\s+/g, '');

export function everyTitle(
  { sections }: HealthRecord,
  { language, noName, unreadableName: own }: DocumentWords,
): readonly Title[] {
  const titles = Object.values(sections).flatMap(({ id, entries }) =>
    (entries as readonly Entry[]).map((entry): Title => {
      if (id !== 'demographics')
        return [entry.name === unreadableName ? own : cleanLine(entry.name) || noName];
      const { value } = entry as Demographic;
      return [cleanLine(value), describeDate(value, language)];
    }),
  );
  return [...new Map(titles.map((title) => [title[0], title])).values()];
}

const holds = (written: string, printed = (text: string) => text): Holds => {
  const all = bare(written);
  return (title) => title.some((one) => all.includes(bare(printed(one))));
};

export const inText = async (record: HealthRecord, words: DocumentWords): Promise<Holds> =>
  holds(writeText(documentOf(record, words)));

const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

export const inPage = async (record: HealthRecord, words: DocumentWords): Promise<Holds> =>
  holds(unescaped(writeHtml(documentOf(record, words)).replace(/<[^>]*>/g, ' ')));

/** In the words of its resources, where people find it, and not only in some code. */
export async function inFhir(record: HealthRecord, words: DocumentWords): Promise<Holds> {
  const { entry } = JSON.parse(writeFhir(record, words)) as {
    entry: readonly { resource: { text?: { div: string } } }[];
  };
  const said = entry.map(({ resource: { text } }) => unescaped((text?.div ?? '').replace(/<[^>]*>/g, ' ')));
  return holds(said.join('\n'));
}

/** As a reader's program takes the words out of it; a letter that our fonts lack is told by its number. */
export async function inPdf(record: HealthRecord, words: DocumentWords): Promise<Holds> {
  const bytes = await buffer(Readable.from(await writePdf(documentOf(record, words))));
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  const pages = text.map((page) => page.replace(/\S[^\n]*\s*\d+ \S+ \d+\s*$/, ''));
  const doc = await tagged(words, '', {});
  return holds(pages.join('\n'), printable(doc));
}
