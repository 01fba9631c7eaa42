import type { HealthRecord } from '../../bot/records/record.js';
import { inputsOf, readInput, type Input, type Io, type Read } from './inputs.js';
import { optionsOf, usage, type Options } from './options.js';
import { writeOutput } from './outputs.js';
import { asCounts, asMergedSummary, asModel, asSummary, recordOf } from './show.js';

/** The record command: what it prints and its exit code. Nothing of a record goes to `err`. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const options = optionsOf(argv);
  if (options === 'help') return say(io.out, usage, 0);
  if (typeof options === 'string') return say(io.err, `${options}\n\n${usage}`, 2);
  if (options.files.length === 0 && !io.isPiped) return say(io.err, usage, 2);
  const { inputs, missing } = await inputsOf(options.files.length === 0 ? ['-'] : options.files);
  for (const name of missing) io.err(`${name}: there is no such file or folder\n`);
  const { read, refused } = await readEach(inputs, options, io);
  const shown = options.merge || options.output !== undefined ? await showWhole(read, options, io) : 0;
  return Math.max(shown, missing.length + refused > 0 || inputs.length === 0 ? 2 : 0);
}

const say = (to: (text: string) => void, text: string, code: number): number => {
  to(text);
  return code;
};

/** One file at a time is in memory, unless they are to be one record. */
async function readEach(
  inputs: readonly Input[],
  options: Options,
  io: Io,
): Promise<{ readonly read: readonly Read[]; readonly refused: number }> {
  const keeps = options.merge || options.output !== undefined;
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
    return say(io.err, `--${options.output?.format} takes one file, or several with --merge\n`, 2);
  const record = recordOf(read, io.now());
  if (!record)
    return say(
      io.err,
      'These files are about different people, or do not say whose they are: they are not put together\n',
      2,
    );
  if (options.output) return writeOutput(record, options.output, options, io);
  io.out(wholeOf(read, record, options, io));
  return 0;
}

function wholeOf(read: readonly Read[], record: HealthRecord, options: Options, io: Io): string {
  if (options.json) return asModel(read, io.now());
  if (options.counts) return read.map(asCounts).join('');
  return read.map(asSummary).join('') + asMergedSummary(read, record);
}
