import type { Request } from 'restify';

const LIMIT_BYTES = 64 * 1024;

export type Form = URLSearchParams;

/** A posted form, read in memory. Undefined when it is longer than 64 KB: the rest of it is not read. */
export function readForm(req: Request): Promise<Form | undefined> {
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
    req.on('end', () => resolve(new URLSearchParams(Buffer.concat(chunks).toString('utf8'))));
    req.on('error', reject);
    req.on('close', () => reject(new Error('the client went away')));
  });
}
