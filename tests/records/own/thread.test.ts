import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { readOwnFile } from '../../../bot/records/own/read.js';
import { ownFilesInThread } from '../../../bot/records/own/thread.js';

const reading = {
  source: 'file-1',
  now: 1,
  subject: { given: 'Rosa', family: 'Delgado Núñez', birthDate: '1952-08-14' },
};
const bounds = { readMs: 10_000, memoryMb: 512 };
let folder: string;

beforeAll(async () => {
  // Beside the packages, so that the worker finds them.
  await mkdir('node_modules/.cache', { recursive: true });
  folder = await mkdtemp(join(process.cwd(), 'node_modules/.cache/own-file-'));
  await build({
    entryPoints: ['bot/records/own/worker.ts'],
    outfile: join(folder, 'worker.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const thread = async (script: string, given = bounds) => {
  const file = join(folder, `${Math.abs(hash(script))}.mjs`);
  await writeFile(file, script);
  return ownFilesInThread(pathToFileURL(file), given)(Buffer.from('x'), reading);
};
const hash = (text: string): number => [...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 7);

describe('a file is read in a thread of its own', () => {
  it('as in the one that asks', async () => {
    const bytes = await readFile('tests/fixtures/own/rosa-my-healthevet.txt');
    const read = ownFilesInThread(pathToFileURL(join(folder, 'worker.mjs')));
    expect(await read(bytes, reading)).toEqual(readOwnFile(bytes, reading));
  });

  it.each([
    ['that never ends', 'for (;;);', { readMs: 300, memoryMb: 64 }, 'tooSlow'],
    [
      'that takes all memory',
      'const a = []; for (;;) a.push(new Array(1e5).fill({}).map(() => ({})));',
      { readMs: 20_000, memoryMb: 32 },
      'broken',
    ],
    ['that breaks', 'throw new Error("Rosa");', bounds, 'broken'],
    ['that ends without a word', 'process.exit(0);', bounds, 'broken'],
  ])('%s', async (_, script, given, why) => {
    expect(await thread(script, given)).toEqual({ state: 'refused', why });
  });

  it('which knows no secret of the environment and prints nothing', async () => {
    process.env.SECRET_OF_THE_TEST = 'x';
    const script =
      'import { parentPort } from "node:worker_threads"; console.log("Rosa"); parentPort.postMessage(Object.keys(process.env));';
    expect(await thread(script)).toEqual([]);
    delete process.env.SECRET_OF_THE_TEST;
  });
});
