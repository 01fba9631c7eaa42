/** How long the outputs of a record of twenty years take, and how much memory, each as a median or a ratio of one run. */
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { reportsInThread } from '../../bot/report-thread.js';
import {
  documentOf,
  walletOf,
  writeFhir,
  writeHtml,
  writeIps,
  writePdf,
  writeText,
  writeWallet,
} from '../../bot/sharing/index.js';
import { registerFonts } from '../../bot/sharing/pdf/fonts.js';
import { tagged } from '../../bot/sharing/pdf/index.js';
import { document as words } from '../../dialogs/content/en/document.js';
import { longRecord } from './long-record.js';
import { compare, median, steady } from './measure.js';

type Row = readonly [what: string, figure: string, wanted: string, missed?: boolean];

const record = longRecord(Number(process.env.ENTRIES ?? 10_000));
const ms = (n: number): string => `${n.toFixed(0)} ms`;
const text = (): string => writeText(documentOf(record, words));
const pdf = async (): Promise<Buffer> => buffer(Readable.from(await writePdf(documentOf(record, words))));

/** The same words in the same letters, with nothing that makes a report of them. */
async function bare(said: string): Promise<Buffer> {
  const doc = await tagged(words, words.title, { tagged: false, subset: undefined });
  registerFonts(doc);
  doc.font('regular').fontSize(11).text(said);
  doc.end();
  return buffer(doc as unknown as Readable);
}

async function each(times: number, work: () => Promise<unknown>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken;
}

/** The longest that a timer of this thread had to wait while the report was written in another. */
async function inThread(): Promise<{ readonly took: number; readonly blocked: number }> {
  const write = reportsInThread(pathToFileURL(`${process.cwd()}/dist/bot/report-worker.js`));
  let last = performance.now();
  let blocked = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last - 1);
    last = now;
  }, 1);
  const [took] = await each(1, () => write(record, 'en', 'pdf'));
  clearInterval(timer);
  return { took: took!, blocked };
}

const timed = (what: string, work: () => unknown, most: number): Row => {
  const took = steady(work);
  return [what, ms(took), `<= ${most} ms`, took > most];
};

const rows: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
  text: () => {
    const { baseMs, oursMs } = compare(() => JSON.stringify(record), text);
    return [
      ['text', ms(oursMs), '<= 100 ms', oursMs > 100],
      ['text / JSON.stringify of the model', (oursMs / baseMs).toFixed(1), ''],
    ];
  },
  page: () => [timed('web page', () => writeHtml(documentOf(record, words)), 400)],
  ips: () => [timed('International Patient Summary', () => writeIps(record, words), 200)],
  fhir: () => [timed('whole record as FHIR', () => writeFhir(record, words), 400)],
  wallet: async () => {
    const took = median(
      await each(5, async () => buffer(Readable.from(await writeWallet(walletOf(record, words))))),
    );
    return [['page for emergencies', ms(took), '<= 500 ms', took > 500]];
  },
  pdf: async () => {
    const made = await pdf();
    const pages = made.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    const ours = median(await each(3, pdf));
    const base = median(await each(3, () => bare(text())));
    return [
      [`PDF of ${pages} pages`, ms(ours), '<= 4000 ms', ours > 4000],
      ['PDF / bare pdfkit text of the same length', (ours / base).toFixed(1), ''],
    ];
  },
  thread: async () => {
    const runs = [await inThread(), await inThread(), await inThread()];
    const [took, blocked] = [median(runs.map((r) => r.took)), median(runs.map((r) => r.blocked))];
    return [
      ['PDF in a worker', ms(took), '<= 4000 ms', took > 4000],
      ['event loop blocked meanwhile, at the most', ms(blocked), '<= 50 ms', blocked > 50],
    ];
  },
};

const outputs: Readonly<Record<string, () => Promise<number> | number>> = {
  text: () => Buffer.byteLength(text()),
  page: () => Buffer.byteLength(writeHtml(documentOf(record, words))),
  ips: () => Buffer.byteLength(writeIps(record, words)),
  fhir: () => Buffer.byteLength(writeFhir(record, words)),
  pdf: async () => (await pdf()).length,
};

/** How much this process grew at the most while it wrote, beside what it wrote: the record itself is not counted. */
async function growth(name: string): Promise<Row> {
  const before = process.memoryUsage.rss();
  const size = await outputs[name]!();
  const ratio = (process.resourceUsage().maxRSS * 1024 - before) / size;
  return [
    `${name}: memory at its peak / output of ${(size / 1e6).toFixed(1)} MB`,
    ratio.toFixed(1),
    '<= 3',
    ratio > 3,
  ];
}

const print = ([what, figure, wanted, missed = false]: Row): void =>
  console.log(`${what.padEnd(58)}  ${figure.padEnd(12)}  ${wanted}${missed ? '  MISSED' : ''}`);

/** Each in a process of its own: what one taught the compiler would slow the next. */
const alone = (...args: readonly string[]): void =>
  void execFileSync(process.execPath, [process.argv[1]!, ...args], { stdio: 'inherit' });

const [, , mode, name = ''] = process.argv;
if (mode === 'row') (await rows[name]!()).forEach(print);
else if (mode === 'memory') print(await growth(name));
else {
  for (const row of Object.keys(rows)) alone('row', row);
  for (const output of Object.keys(outputs)) alone('memory', output);
}
