import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { HealthRecord } from '../../bot/records/record.js';
import { documentOf, writeText } from '../../bot/sharing/index.js';
import { contentFor } from '../../dialogs/content/index.js';
import { inputsOf, readInput, type Input, type Io, type Read } from './inputs.js';
import { asCounts, asMergedSummary, asModel, asSummary, recordOf } from './show.js';

export const usage = `Usage: npm run record -- [--json | --counts | --text OUT] [--merge] [--language en|es] FILE...

Reads a health record and prints a summary: FHIR R4 (JSON), C-CDA and C32 (XML), Blue Button text of
My HealtheVet, VA.gov and CMS. A folder means every file in it; "-" or a pipe means standard input.

  --json          the whole record as JSON
  --counts        one line of JSON for each file: format, person, and the entries of each section
  --text OUT      the readable report, written to OUT ("-" prints it)
  --merge         several files of one person as one record
  --language LL   the language of the report: en or es

Exit code: 0 when every file was read, 2 when one is not a health record.
`;

interface Options {
  readonly json: boolean;
  readonly counts: boolean;
  readonly merge: boolean;
  readonly text?: string;
  readonly language: 'en' | 'es';
  readonly files: readonly string[];
}

/** The record command: what it prints and its exit code. Nothing of a record goes to `err`. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const options = optionsOf(argv);
  if (options === 'help') return say(io.out, usage, 0);
  if (typeof options === 'string') return say(io.err, `${options}\n\n${usage}`, 2);
  if (options.files.length === 0 && !io.isPiped) return say(io.err, usage, 2);
  const { inputs, missing } = await inputsOf(options.files.length === 0 ? ['-'] : options.files);
  for (const name of missing) io.err(`${name}: there is no such file or folder\n`);
  const { read, refused } = await readEach(inputs, options, io);
  const shown = options.merge || options.text !== undefined ? await showWhole(read, options, io) : 0;
  return Math.max(shown, missing.length + refused > 0 || inputs.length === 0 ? 2 : 0);
}

const say = (to: Io['out'], text: string, code: number): number => {
  to(text);
  return code;
};

function optionsOf(argv: readonly string[]): Options | 'help' | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        counts: { type: 'boolean', default: false },
        merge: { type: 'boolean', default: false },
        text: { type: 'string' },
        language: { type: 'string', default: 'en' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { language, help, ...rest } = values;
    if (help) return 'help';
    if (language !== 'en' && language !== 'es') return '--language is en or es';
    if ([rest.json, rest.counts, rest.text !== undefined].filter(Boolean).length > 1)
      return '--json, --counts and --text exclude each other';
    return { ...rest, language, files: positionals };
  } catch (error) {
    return error instanceof Error ? (error.message.split(/\.? To specify|\n/)[0] ?? '') : 'unknown option';
  }
}

/** One file at a time is in memory, unless they are to be one record. */
async function readEach(
  inputs: readonly Input[],
  options: Options,
  io: Io,
): Promise<{ readonly read: readonly Read[]; readonly refused: number }> {
  const keeps = options.merge || options.text !== undefined;
  const read: Read[] = [];
  let refused = 0;
  for (const [index, input] of inputs.entries()) {
    const result = await readInput(input, keeps ? `file-${index + 1}` : 'file', io);
    if (typeof result === 'string') {
      refused += 1;
      io.err(`${input.name}: ${result}\n`);
    } else if (keeps) read.push(result);
    else io.out(shown(result, options, io));
  }
  return { read, refused };
}

function shown(read: Read, options: Options, io: Io): string {
  if (options.counts) return asCounts(read);
  return options.json ? asModel([read], io.now()) : asSummary(read);
}

async function showWhole(read: readonly Read[], options: Options, io: Io): Promise<number> {
  if (read.length === 0) return 2;
  if (read.length > 1 && !options.merge)
    return say(io.err, '--text takes one file, or several with --merge\n', 2);
  const record = recordOf(read, io.now());
  if (!record)
    return say(
      io.err,
      'These files are about different people, or do not say whose they are: they are not put together\n',
      2,
    );
  if (options.text === undefined) {
    io.out(wholeOf(read, record, options, io));
    return 0;
  }
  return writeReport(record, options, options.text, io);
}

function wholeOf(read: readonly Read[], record: HealthRecord, options: Options, io: Io): string {
  if (options.json) return asModel(read, io.now());
  if (options.counts) return read.map(asCounts).join('');
  return read.map(asSummary).join('') + asMergedSummary(read, record);
}

async function writeReport(record: HealthRecord, { language }: Options, to: string, io: Io): Promise<number> {
  const report = writeText(documentOf(record, contentFor(language).document));
  if (to === '-') return say(io.out, report, 0);
  try {
    await writeFile(to, report, { mode: 0o600 });
    return say(io.err, `${to}: written\n`, 0);
  } catch {
    return say(io.err, `${to}: cannot be written\n`, 2);
  }
}
