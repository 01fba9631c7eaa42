import { describe, expect, it } from '@jest/globals';
import { getDocumentProxy } from 'unpdf';
import type { HealthRecord } from '../../bot/records/record.js';
import { documentOf, writePdf } from '../../bot/sharing/index.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { sizes, type Print } from '../../bot/sharing/pdf/page.js';
import { entry, present, recordWith } from './synthetic.js';

interface Item {
  readonly str?: string;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Of each page, the size of the letters of its last line above the page's number. */
async function lastSizes(record: HealthRecord, print: Print): Promise<readonly number[]> {
  const pieces: Buffer[] = [];
  for await (const piece of await writePdf(documentOf(record, en), print)) pieces.push(piece as Buffer);
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(pieces)));
  const found: number[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const { items } = (await (await pdf.getPage(n)).getTextContent()) as { items: readonly Item[] };
    const words = items.flatMap((item) =>
      item.str?.trim() ? [{ size: item.height, y: item.transform[5] ?? 0 }] : [],
    );
    const body = words.filter(({ y }) => y > sizes[print].margin + 20);
    const lowest = Math.min(...body.map(({ y }) => y));
    found.push(Math.max(...body.filter(({ y }) => y === lowest).map(({ size }) => size)));
  }
  return found;
}

/** Notes of more and more lines push what follows down the page, line by line. */
const pushed = (lines: number): HealthRecord =>
  recordWith({
    notes: present('notes', [
      { ...entry('n', 'Note', { text: Array.from({ length: lines }, (_, n) => `line ${n}`).join('\n') }) },
    ]),
    vitals: present(
      'vitals',
      (['weight', 'height', 'pain', 'heartRate', 'breathing', 'oxygen', 'temperature'] as const).flatMap(
        (kind) =>
          ['vista', 'oracle', 'other'].map((source, n) => ({
            ...entry(`${kind}${n}`, en.vital[kind], {
              date: `2024-0${n + 1}-03`,
              from: { source, kind: 'va' },
            }),
            kind,
            result: { value: String(n), unit: 'a unit of many words' },
          })),
      ),
    ),
    labs: present(
      'labs',
      [1, 2].map((n) => ({
        ...entry(
          `l${n}`,
          `A test with a name so long that it goes on for more than one line of the page, number ${n}`,
        ),
        panel: 'Panel',
        result: { value: '5' },
        range: '1 to 9',
      })),
    ),
  });

describe.each(['normal', 'large'] as const)('a heading in %s print', (print) => {
  it('never stands last on a page, wherever it falls', async () => {
    const heads = Object.values(sizes[print].heading);
    for (let lines = 20; lines < 34; lines += 1) {
      const last = await lastSizes(pushed(lines), print);
      expect([lines, last.filter((size) => heads.some((head) => Math.abs(head - size) < 0.1))]).toEqual([
        lines,
        [],
      ]);
    }
  });
});
