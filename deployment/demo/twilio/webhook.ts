import { createHmac, randomBytes, randomUUID } from 'node:crypto';

export interface WebhookOptions {
  readonly authToken: string;
  /** How often a failed post is repeated, as with `#rc=` on the configured address. */
  readonly retries: number;
  readonly timeoutMs: number;
}

export interface WebhookAnswer {
  readonly status: number;
  readonly body: string;
}

export type Form = Readonly<Record<string, string>>;

/** Signs over the address and every parameter in order, as Twilio does. */
export const sign = (authToken: string, url: string, params: Form): string =>
  createHmac('sha1', authToken)
    .update(
      Object.keys(params)
        .sort()
        .reduce((text, key) => text + key + params[key], url),
      'utf8',
    )
    .digest('base64');

/** Posts one webhook; 5xx, time-outs and broken connections are tried again under the same idempotency token. */
export async function postWebhook(
  url: string,
  params: Form,
  options: WebhookOptions,
): Promise<WebhookAnswer> {
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
    'X-Twilio-Signature': sign(options.authToken, url, params),
    'I-Twilio-Idempotency-Token': randomUUID(),
    'User-Agent': 'TwilioProxy/1.1',
  };
  let answer = await postOnce(url, params, headers, options.timeoutMs);
  for (let tries = 0; tries < options.retries && answer.status >= 500; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** tries));
    answer = await postOnce(url, params, headers, options.timeoutMs);
  }
  return answer;
}

async function postOnce(url: string, params: Form, headers: Form, timeoutMs: number): Promise<WebhookAnswer> {
  try {
    const body = new URLSearchParams(params).toString();
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    return { status: response.status, body: await response.text() };
  } catch {
    return { status: 502, body: '' };
  }
}

export const newSid = (prefix: 'SM' | 'CA'): string => prefix + randomBytes(16).toString('hex');
