import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadAssets, type Assets } from '../../adapters/web/assets.js';

export interface Built {
  readonly assets: Assets;
  readonly folder: string;
  remove(): Promise<void>;
}

/** Browser code as `npm run build` makes it, in a folder of its own. */
export async function builtAssets(): Promise<Built> {
  const out = await mkdtemp(join(tmpdir(), 'blue-button-'));
  await promisify(execFile)(process.execPath, ['deployment/build/build.mjs', '--web', `--out=${out}`]);
  const folder = join(out, 'web');
  return {
    assets: await loadAssets(folder),
    folder,
    remove: () => rm(out, { recursive: true, force: true }),
  };
}
