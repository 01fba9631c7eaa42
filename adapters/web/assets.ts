import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export interface Asset {
  /** Such as `chat.1a2b3c.js`: the name changes with the content. */
  readonly file: string;
  readonly plain: Buffer;
  readonly brotli: Buffer;
}

/** Browser files by the name the build gives them, such as `chat.js`. Nothing else under the folder is ever served. */
export type Assets = ReadonlyMap<string, Asset>;

const manifest = z.record(z.string(), z.string().regex(/^[\w-]+\.[0-9a-f]{12}\.js$/));

/** Reads what `npm run build` wrote: `folder` is dist/web. Throws when it is missing. */
export async function loadAssets(folder: string): Promise<Assets> {
  const names = manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const load = async ([name, file]: [string, string]): Promise<[string, Asset]> => [
    name,
    { file, plain: await readFile(join(folder, file)), brotli: await readFile(join(folder, `${file}.br`)) },
  ];
  return new Map(await Promise.all(Object.entries(names).map(load)));
}

export const assetUrl = (assets: Assets, name: string): string => {
  const asset = assets.get(name);
  if (!asset) throw Object.assign(new Error('a browser file was not built'), { code: 'web.asset.missing' });
  return `/web/${asset.file}`;
};

export interface Served {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

/** One file for good: its name changes with its content. Brotli where the browser takes it. */
export function serveAsset(assets: Assets, file: string, acceptEncoding = ''): Served | undefined {
  const asset = [...assets.values()].find((a) => a.file === file);
  if (!asset) return undefined;
  const brotli = /\bbr\b(?!\s*;\s*q=0(\.0+)?\s*(,|$))/.test(acceptEncoding);
  const body = brotli ? asset.brotli : asset.plain;
  return {
    body,
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Content-Length': body.length,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
      ...(brotli && { 'Content-Encoding': 'br' }),
    },
  };
}
