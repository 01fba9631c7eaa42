import { z } from 'zod';
import type { Fetch } from '../../ports.js';
import type { TokenAnswer } from './token.js';

const answered = z.object({
  access_token: z.string().min(1).max(16_384),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.coerce.number().int().positive().default(60),
});

/** POST to an OAuth token endpoint. 400 and 401 are refusals; no redirect is followed, since it would carry the assertion along. */
export async function postForToken(
  url: string,
  form: Readonly<Record<string, string>>,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<TokenAnswer> {
  try {
    const body = new URLSearchParams(form);
    const headers = { accept: 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
    if (!response.ok) {
      await response.body?.cancel();
      return { ok: false, why: whyOf(response.status) };
    }
    const parsed = answered.safeParse(await response.json());
    if (!parsed.success) return { ok: false, why: 'unavailable' };
    return { ok: true, token: parsed.data.access_token, expiresIn: parsed.data.expires_in };
  } catch {
    return { ok: false, why: signal.aborted ? 'timeout' : 'unavailable' };
  }
}

const whyOf = (status: number): 'tooMany' | 'unavailable' | 'refused' =>
  status === 429 ? 'tooMany' : status >= 500 ? 'unavailable' : 'refused';
