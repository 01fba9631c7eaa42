import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);
const names = ['en', 'es', 'uneasy'];
const OLD_MS = 86_400_000;

/**
 * What people are understood by, learnt once and kept under node_modules/.cache by the hash of the program that learns
 * it, phrases and all: whatever changes in either is learnt anew. The path of each file by its name.
 */
export async function learnAhead(root) {
  const program = await programOf(root);
  const hash = createHash('sha256').update(program).digest('hex').slice(0, 16);
  const folder = join(root, 'node_modules/.cache/blue-button/learnt');
  const fileOf = (name) => join(folder, `${hash}-${name}.bin`);
  const missing = names.filter((name) => !existsSync(fileOf(name)));
  if (missing.length > 0) {
    await mkdir(folder, { recursive: true });
    const script = join(folder, `${hash}-${process.pid}.mjs`);
    await writeFile(script, program);
    await Promise.all(missing.map((name) => learnOne(script, name, fileOf(name))));
    await rm(script);
    await dropOld(folder);
  }
  return Object.fromEntries(names.map((name) => [name, fileOf(name)]));
}

async function programOf(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['deployment/build/learn.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].contents;
}

/** Whole or not at all: several builds may learn at once. */
async function learnOne(script, name, file) {
  const own = `${file}-${process.pid}`;
  await run(process.execPath, [script, name, own]);
  await rename(own, file);
}

async function dropOld(folder) {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > OLD_MS) await rm(path, { force: true });
  }
}

/** For esbuild: what was learnt stands in the place of dialogs/understanding/model/learnt-ahead.ts. */
export const learntAhead = (root) => ({
  name: 'learnt ahead',
  setup(build) {
    build.initialOptions.loader = { ...build.initialOptions.loader, '.bin': 'binary' };
    build.onLoad({ filter: /understanding[\\/]model[\\/]learnt-ahead\.ts$/ }, async () => {
      const files = Object.entries(await learnAhead(root));
      const imports = files.map(([name, path]) => `import ${name} from ${JSON.stringify(path)};`);
      const contents = `${imports.join('\n')}\nexport const built = { ${names.join(', ')} };`;
      return { contents, loader: 'js', resolveDir: root };
    });
  },
});
