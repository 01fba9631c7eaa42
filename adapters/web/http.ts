import type { Request, Response } from 'restify';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown, status = 200): Answer => ({ status, body });
/** The error shape of Direct Line. `message` is for developers and carries nothing a person said. */
export const refuse = (status: number, code: string, message: string): Answer => ({
  status,
  body: { error: { code, message } },
});

/** Written to the socket as it is: restify's formatters would choose another content type for some clients. */
export function send(res: Response, answer: Answer): void {
  const json = answer.body === undefined ? '' : JSON.stringify(answer.body);
  res.writeHead(answer.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...answer.headers,
  });
  res.end(json);
}

/**
 * The body as text, or undefined when it is longer than `limit` bytes. What is too long is read no further, and the socket
 * stays open for the answer: leaving a `for await` would destroy it.
 */
export function readBody(req: Request, limit: number): Promise<string | undefined> {
  if (Number(req.headers['content-length'] ?? 0) > limit) return Promise.resolve(undefined);
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      req.pause();
      resolve(undefined);
    });
    req.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    req.on('error', reject);
    req.on('close', () => reject(new Error('the client went away')));
  });
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
