import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';

export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Longer than what was to be kept of it: `bytes` is empty. */
  readonly tooLarge: boolean;
}

export interface Sent {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly SentFile[];
}

/** broken: no form of this kind, or not whole. endless: more than anybody is listened to. */
export type Multipart = Sent | 'broken' | 'endless';

const FIELD_BYTES = 256 * 1024;
/** Of a whole request. What is too large to keep is read all the same, so that its sender gets an answer. */
const ENDLESS = 64 * 1024 * 1024;

const limits = { fieldSize: FIELD_BYTES, fields: 10, files: 2, parts: 12, headerPairs: 20, headerSize: 8192 };

/**
 * A form with files (RFC 7578), read in memory and nowhere else; of each file at most `fileBytes` are kept. `blobs` are fields
 * that a browser sends as files, as Direct Line's activity. Throws when the client goes away.
 */
export function readMultipart(
  req: IncomingMessage,
  fileBytes: number,
  blobs: readonly string[] = [],
): Promise<Multipart> {
  if (Number(req.headers['content-length'] ?? 0) > ENDLESS) return Promise.resolve('endless');
  const form = formOf(req, fileBytes, blobs);
  if (!form) return Promise.resolve('broken');
  const fields = new Map<string, string>();
  const files: SentFile[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const end = (sent: Multipart): void => {
      req.unpipe(form);
      req.resume();
      resolve(sent);
    };
    form.on('field', (name, value, _nameCut, valueCut) => void fields.set(name, valueCut ? '' : value));
    form.on('file', (_field, stream, name) => {
      const chunks: Buffer[] = [];
      // A form that ends in the middle of a file: unheard, this error would end the process.
      stream.on('error', () => end('broken'));
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('limit', () => void (chunks.length = 0));
      stream.on('end', () => {
        const tooLarge = stream.truncated;
        files.push({ name, bytes: tooLarge ? Buffer.alloc(0) : Buffer.concat(chunks), tooLarge });
      });
    });
    form.on('finish', () => end({ fields, files }));
    form.on('error', () => end('broken'));
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > ENDLESS) end('endless');
    });
    req.on('error', reject);
    // Node also says "close" of a request that came whole, while the form is still being taken apart.
    req.on('close', () => req.complete || reject(new Error('the client went away')));
    req.pipe(form);
  });
}

function formOf(req: IncomingMessage, fileSize: number, blobs: readonly string[]) {
  const type = req.headers['content-type'];
  if (!type?.toLowerCase().startsWith('multipart/form-data')) return undefined;
  const isPartAFile = (field?: string, _type?: string, name?: string): boolean =>
    name !== undefined && !blobs.includes(field ?? '');
  try {
    return new Busboy({
      headers: req.headers as BusboyHeaders,
      limits: { ...limits, fileSize },
      isPartAFile,
    });
  } catch {
    return undefined; // no boundary
  }
}
