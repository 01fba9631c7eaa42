import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { openBench } from './bench.js';
import type { Bench } from './bench.js';

const THREADS = 8;
const TEXTS = 12;
/** More than a claim is held, so that the next process sees the dead one's items. */
const AHEAD_EACH_MS = 40_000;

let bench: Bench;
let folder: string;

beforeAll(async () => {
  bench = await openBench();
  mkdirSync(resolve('.cache'), { recursive: true });
  // Inside the project, so that the packages the bundle leaves out are found.
  folder = mkdtempSync(resolve('.cache', 'deliver-'));
  const files = { entryPoints: [resolve('tests/deliver/worker.ts')], outfile: join(folder, 'worker.mjs') };
  await build({ ...files, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
});

afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

const startWorker = (ahead: number): ChildProcess =>
  spawn(
    process.execPath,
    [join(folder, 'worker.mjs'), bench.databaseUrl, bench.simulator.url, String(ahead)],
    {
      stdio: 'inherit',
    },
  );

const until = async (done: () => boolean | Promise<boolean>) => {
  while (!(await done())) await new Promise((go) => setTimeout(go, 1));
};

async function kill(worker: ChildProcess) {
  const closed = once(worker, 'close');
  worker.kill('SIGKILL');
  await closed;
}

describe('the worker killed with -9 again and again, in the middle of its requests', () => {
  it('loses no text, sends none twice, and keeps the order of each thread', async () => {
    const people = Array.from({ length: THREADS }, (_, n) => `+1217555013${n}`);
    for (const to of people)
      await bench.put(
        to,
        Array.from({ length: TEXTS }, (_, n) => `text ${n}`),
      );
    const texts = bench.simulator.texts;
    let ahead = 0;
    for (let kills = 0; kills < 4; kills++, ahead += AHEAD_EACH_MS) {
      const worker = startWorker(ahead);
      const before = texts.all().length;
      // As soon as the provider has taken it: the worker's answer is still on its way.
      await until(() => texts.all().length > before + kills);
      await kill(worker);
    }
    expect(texts.all().length).toBeLessThan(THREADS * TEXTS);

    const last = startWorker(ahead);
    await until(async () => (await bench.rows()).every((row) => row.state === 'sent'));
    await kill(last);
    const each = people.map((to) =>
      texts
        .all()
        .filter((t) => t.to === to)
        .map((t) => t.body),
    );
    expect(each).toEqual(people.map(() => Array.from({ length: TEXTS }, (_, n) => `text ${n}`)));
  }, 120_000);
});
