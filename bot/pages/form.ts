import type { Request } from 'restify';
import { readBody } from '../body.js';

const LIMIT_BYTES = 64 * 1024;

export type Form = URLSearchParams;

/** A posted form. Undefined when it is longer than 64 KB. */
export async function readForm(req: Request): Promise<Form | undefined> {
  const body = await readBody(req, LIMIT_BYTES);
  return body === undefined ? undefined : new URLSearchParams(body);
}
