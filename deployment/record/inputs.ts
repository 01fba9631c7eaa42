import { readdir, readFile as readBytes, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFile, WhyNotRead } from '../../bot/records/files/file.js';
import { largestFile, readFile } from '../../bot/records/files/read-file.js';

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly isPiped: boolean;
  readonly out: (text: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsed: () => number;
}

export interface Input {
  readonly name: string;
  /** Absent for standard input. */
  readonly path?: string;
}

export interface Read {
  readonly source: string;
  readonly name: string;
  readonly reading: ReadFile;
  readonly ms: number;
}

/** Files, and all files of folders, in order. Links to folders are not followed: they can go round in circles. */
export async function inputsOf(
  names: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly missing: readonly string[] }> {
  const inputs: Input[] = [];
  const missing: string[] = [];
  for (const name of names) {
    const found = name === '-' ? undefined : await stat(name).catch(() => undefined);
    if (name === '-') inputs.push({ name: 'standard input' });
    else if (!found) missing.push(name);
    else if (found.isDirectory()) inputs.push(...(await filesIn(name)));
    else inputs.push({ name, path: name });
  }
  return { inputs, missing };
}

async function filesIn(folder: string): Promise<readonly Input[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({ name: path, path }));
}

/** The reading, or in plain words why there is none. */
export async function readInput(input: Input, source: string, io: Io): Promise<Read | string> {
  const bytes = await bytesOf(input, io).catch(() => undefined);
  if (bytes === undefined) return 'cannot be opened';
  if (bytes === 'tooLarge') return reasons.tooLarge;
  const began = io.elapsed();
  const reading = readFile(bytes, { source, now: io.now(), kind: 'va' });
  const ms = Math.round((io.elapsed() - began) * 10) / 10;
  if (reading.state === 'read') return { source, name: input.name, reading, ms };
  return [reasons[reading.why], reading.place].filter((part) => part !== undefined).join(', at ');
}

const reasons: { readonly [W in WhyNotRead]: string } = {
  notARecord: 'not a health record in a format this program reads',
  twoPeople: 'holds records of more than one person, which are never put together',
  empty: 'is empty',
  tooLarge: 'is too large to be the record of one person',
  broken: 'is damaged: nothing in it can be read',
};

async function bytesOf({ path }: Input, { stdin }: Io): Promise<Uint8Array | 'tooLarge'> {
  if (path !== undefined) return (await stat(path)).size > largestFile ? 'tooLarge' : await readBytes(path);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.byteLength;
    if (size > largestFile) return 'tooLarge';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
