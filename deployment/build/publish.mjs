/** Browser files as they are served: named by their content, compressed once, listed in a manifest. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** 10 takes 2 s for Web Chat's 1.9 MB and leaves 379 KB; 11 saves 5 KB more in twice the time. */
const QUALITY = 10;

const hashOf = (contents) => createHash('sha256').update(contents).digest('hex');

const hashed = (name, hash) => name.replace(/\.js$/, `.${hash.slice(0, 12)}.js`);

/** Writes every `{name, contents}` to `out` with its .br, then the manifest, then removes what no name leads to any more. */
export async function publish(out, files, cache) {
  await Promise.all([mkdir(out, { recursive: true }), mkdir(cache, { recursive: true })]);
  const manifest = {};
  await Promise.all(
    files.map(async ({ name, contents, licence }) => {
      const hash = hashOf(contents);
      const file = hashed(name, hash);
      await writeFile(join(out, file), contents);
      await writeFile(join(out, `${file}.br`), await compressed(contents, hash, cache));
      if (licence) await writeFile(join(out, `${file}.LICENSE.txt`), licence);
      manifest[name] = file;
    }),
  );
  await writeFile(join(out, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n');
  await prune(out, Object.values(manifest));
}

async function prune(out, kept) {
  const stale = (await readdir(out)).filter(
    (f) => f !== 'manifest.json' && !kept.some((k) => f.startsWith(k)),
  );
  await Promise.all(stale.map((f) => rm(join(out, f), { force: true })));
}

/** The same input is compressed once: the slow half of a build. */
async function compressed(contents, hash, cache) {
  const kept = join(cache, `${hash}.q${QUALITY}.br`);
  const known = await readFile(kept).catch(() => undefined);
  if (known) return known;
  const fresh = await compress(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  const partial = `${kept}.${process.pid}`;
  await writeFile(partial, fresh);
  await rename(partial, kept);
  return fresh;
}

/** One file of botframework-webchat is served, with its licences; nothing else of the package. */
export async function webChat(root) {
  const folder = join(root, 'node_modules/botframework-webchat');
  const read = (file) => readFile(join(folder, file));
  const { version } = JSON.parse(await read('package.json'));
  const mit = await readFile(join(root, 'deployment/build/webchat.LICENSE.txt'), 'utf8');
  return {
    name: 'webchat.js',
    contents: await read('dist/webchat-minimal.js'),
    licence:
      `botframework-webchat ${version}\n\n${mit}\n` + (await read('dist/webchat-minimal.js.LICENSE.txt')),
  };
}
