import type { Request } from 'restify';
import { readBody } from '../../body.js';

export type Json = Readonly<Record<string, unknown>>;

const LIMIT_BYTES = 4 * 1024;

/** A small JSON object; undefined where it is none, or longer: the rest is not read. */
export async function readJson(req: Request): Promise<Json | undefined> {
  const body = await readBody(req, LIMIT_BYTES);
  return body === undefined ? undefined : parsed(body);
}

function parsed(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Json) : undefined;
  } catch {
    return undefined;
  }
}
