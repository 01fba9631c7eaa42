import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The service as `npm run serve` starts it, built beside node_modules so that packages are found. */
export async function buildService(): Promise<{ readonly main: string; remove(): Promise<void> }> {
  const out = join('node_modules/.cache/blue-button', `test-${randomUUID()}`);
  await promisify(execFile)(process.execPath, ['deployment/build/build.mjs', `--out=${out}`]);
  return { main: join(out, 'bot/main.js'), remove: () => rm(out, { recursive: true, force: true }) };
}

export interface ServiceProcess {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exited: Promise<number | null>;
}

/** In a folder without a `.env`, whatever lies beside this project. */
export function runService(
  main: string,
  env: Readonly<Record<string, string>>,
  cwd = dirname(main),
): ServiceProcess {
  const child = spawn(process.execPath, [resolve(main)], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, output: () => said, exited };
}

/** Waits until the service answers that it is ready. */
export async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 25));
  }
  throw new Error('the service did not become ready');
}
