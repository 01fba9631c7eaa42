import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

/** Processes of their own that run one file (tests/storage/child.ts unless another is named) on one database. */
export interface Children {
  /** All of them do it at once; gives what each got. */
  race<T>(action: string): Promise<T[]>;
  /** The last one starts an action it never ends, and is killed in the middle of it. */
  killOneInside(action: string): Promise<void>;
  stop(): Promise<void>;
}

type Child = Awaited<ReturnType<typeof startChild>>;

/** They open the database at the same time, so that a new one is migrated by all of them. */
export async function startChildren(
  url: string,
  count: number,
  file = 'tests/storage/child.ts',
): Promise<Children> {
  const folder = await bundle(file);
  const names = Array.from({ length: count }, (_, n) => `child-${n}`);
  const children = await Promise.all(names.map((name) => startChild(folder, url, name)));
  return {
    race: <T>(action: string) => Promise.all(children.map((child) => child.ask<T>(action))),
    async killOneInside(action) {
      const child = children.pop();
      await child?.ask(action);
      await child?.end('SIGKILL');
    },
    async stop() {
      await Promise.all(children.map((child: Child) => child.end('SIGTERM')));
      rmSync(folder, { recursive: true });
    },
  };
}

/** Inside the project, so that the packages the bundle leaves out are found. */
async function bundle(file: string): Promise<string> {
  mkdirSync(resolve('.cache'), { recursive: true });
  const folder = mkdtempSync(resolve('.cache', 'children-'));
  const files = { entryPoints: [resolve(file)], outfile: join(folder, 'child.mjs') };
  await build({ ...files, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  return folder;
}

async function startChild(folder: string, url: string, name: string) {
  const child = spawn(process.execPath, [join(folder, 'child.mjs'), url, name, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async <T>(): Promise<T> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${name} ended`);
    return JSON.parse(value) as T;
  };
  await nextLine();
  return {
    ask<T>(action: string): Promise<T> {
      child.stdin.write(`${action}\n`);
      return nextLine<T>();
    },
    async end(signal: NodeJS.Signals) {
      const closed = once(child, 'close');
      child.kill(signal);
      await closed;
    },
  };
}
