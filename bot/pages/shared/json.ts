import type { Request } from 'restify';

export type Json = Readonly<Record<string, unknown>>;

const LIMIT_BYTES = 4 * 1024;

/** A small JSON object; undefined where it is none, or longer: the rest is not read. */
export function readJson(req: Request): Promise<Json | undefined> {
  if (Number(req.headers['content-length'] ?? 0) > LIMIT_BYTES) return Promise.resolve(undefined);
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LIMIT_BYTES) return void chunks.push(chunk);
      req.pause();
      resolve(undefined);
    });
    req.on('end', () => resolve(parsed(Buffer.concat(chunks).toString('utf8'))));
    req.on('error', reject);
    req.on('close', () => reject(new Error('the client went away')));
  });
}

function parsed(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Json) : undefined;
  } catch {
    return undefined;
  }
}
