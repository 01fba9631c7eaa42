import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { HealthRecord } from '../../bot/records/record.js';
import {
  documentOf,
  walletOf,
  writeFhir,
  writeHtml,
  writeIps,
  writePdf,
  writeText,
  writeWallet,
  writeWalletHtml,
} from '../../bot/sharing/index.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { hostile } from './any-record.js';
import { entry, present, recordWith } from './synthetic.js';

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</div></text><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
  'javascript:alert(1)',
  '<![CDATA[<b>]]>',
  '&lt;script&gt;',
];

/** Everywhere that a source's words can stand: name, source, person, text, details, labels. */
const full = (text: string): HealthRecord => {
  const record = recordWith({
    medicines: present('medicines', [
      {
        ...entry('m', text, { text, details: [{ label: text, value: text }] }),
        status: 'active',
        directions: text,
        nonVa: false,
        statusAsWritten: text,
      },
    ]),
    allergies: present('allergies', [{ ...entry('a', text), reactions: [text], notes: text }]),
    notes: present('notes', [{ ...entry('n', text, { text }), author: text, kind: text }]),
    careTeam: present('careTeam', [{ ...entry('c', text), kind: 'emergencyContact', phone: text }]),
    demographics: present('demographics', [
      { ...entry('d', '', { details: [{ label: text, value: text }] }), name: 'phone', value: text },
    ]),
  });
  const [first, ...others] = record.sources;
  return {
    ...record,
    person: { ...record.person, given: text, family: text },
    sources: [{ ...first!, name: text }, ...others],
  };
};

const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

describe('markup in a record', () => {
  it.each(payloads)('%s is words in the page, the emergency page and the narratives', (payload) => {
    const record = full(payload);
    for (const page of [writeHtml(documentOf(record, en)), writeWalletHtml(walletOf(record, en))])
      expect(page).not.toMatch(/<(?:script|img)\b/i);
    for (const bundle of [writeFhir(record, en), writeIps(record, en)]) {
      const divs = strings(JSON.parse(bundle)).filter((s) => s.startsWith('<div xmlns'));
      expect(divs.length).toBeGreaterThan(4);
      for (const div of divs)
        expect(div.match(/<\/?[a-z]+/g)?.every((tag) => /^<\/?(?:div|p|br)$/.test(tag))).toBe(true);
    }
  });
});

describe('signs that turn words around, or are none', () => {
  // eslint-disable-next-line no-control-regex
  const harmful = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  it.each(
    [...hostile, 'do not \u202etake\u202c', 'a\u0000b\u001b]0;x\u0007', '\ud800', '\u2066\u2069'].map((t) => [
      JSON.stringify(t).slice(0, 40),
      t,
    ]),
  )('%s never reaches anybody in any output', async (_, text) => {
    const record = full(text);
    const said = [
      writeText(documentOf(record, en)),
      writeHtml(documentOf(record, en)),
      JSON.stringify(walletOf(record, en)).replaceAll('\\n', ''),
    ];
    for (const output of said) expect(output.replaceAll('\n', '')).not.toMatch(harmful);
    const narratives = strings(JSON.parse(writeIps(record, en))).filter((s) => s.startsWith('<div'));
    for (const div of narratives) expect(div).not.toMatch(harmful);
    expect(
      (await buffer(Readable.from(await writePdf(documentOf(record, en))))).subarray(0, 5).toString(),
    ).toBe('%PDF-');
    expect((await buffer(Readable.from(await writeWallet(walletOf(record, en))))).length).toBeGreaterThan(
      1000,
    );
  });
});

describe('a record of twenty years with 50,000 results', () => {
  const results = recordWith({
    labs: present(
      'labs',
      Array.from({ length: 50_000 }, (_, n) => ({
        ...entry(`l${n}`, `Test ${n}`, { date: `20${String(6 + (n % 20)).padStart(2, '0')}-03-03` }),
        panel: 'Basic metabolic panel',
        result: { value: String(n % 90), unit: 'mmol/L' },
      })),
    ),
  });

  it('is written whole, and costs memory in proportion to what is written', () => {
    const before = process.memoryUsage().heapUsed;
    const text = writeText(documentOf(results, en));
    expect(text.match(/^Test: Test \d+$/gm)).toHaveLength(50_000);
    const { entry: ips } = JSON.parse(writeIps(results, en)) as { entry: readonly unknown[] };
    expect(ips).toHaveLength(50_002);
    expect(writeHtml(documentOf(results, en)).match(/<th scope="row">/g)).toHaveLength(50_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(1.5e9);
  });
});
