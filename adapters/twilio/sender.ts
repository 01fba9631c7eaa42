import type { Push } from '../../bot/turn/delivery.js';
import type { SendResult, Sender } from '../../bot/turn/deliver.js';
import type { TwilioClient } from './client.js';
import { faultOf } from './errors.js';

export interface TwilioSenderOptions {
  readonly client: TwilioClient;
  /** Our number. */
  readonly from: string;
  readonly publicBaseUrl: string;
}

/** The deliverer's way out: Twilio's REST API. */
export function createTwilioSender({ client, from, publicBaseUrl }: TwilioSenderOptions): Sender {
  const callback = (path: string, reference: string) =>
    `${publicBaseUrl}${path}/status?${new URLSearchParams({ ref: reference }).toString()}`;

  const text = ({ to, body }: Push, reference: string) =>
    client.messages.create({ to, from, body, statusCallback: callback('/sms', reference) });
  /** A call with words of its own (a code read out) says them and ends; a path of ours is a conversation, for a person only. */
  const call = ({ to, body }: Push, reference: string) =>
    body.startsWith('/')
      ? client.calls.create({
          to,
          from,
          url: publicBaseUrl + body,
          machineDetection: 'Enable',
          statusCallback: callback('/voice', reference),
        })
      : client.calls.create({ to, from, twiml: body });

  return {
    send: async (push, reference) => {
      try {
        const { sid } = await (push.kind === 'text' ? text(push, reference) : call(push, reference));
        return { outcome: 'sent', providerId: sid };
      } catch (error) {
        return failure(error);
      }
    },
    find: (push, since) =>
      push.kind === 'text' ? findTexts(client, from, push, since) : findCalls(client, from, push, since),
  };
}

/** How far the two clocks may differ. */
const SKEW_MS = 60_000;
const LOOK_BACK = 50;

/** Filtered by us, not by DateSent: what is still queued there has none and would be missed. */
async function findTexts(client: TwilioClient, from: string, { to, body }: Push, since: number) {
  const recent = await client.messages.list({ to, from, limit: LOOK_BACK });
  return oldestFirst(
    recent
      .filter((message) => message.dateCreated.getTime() >= since - SKEW_MS && sameBody(message.body, body))
      .map(({ sid, dateCreated }) => ({ sid, at: dateCreated.getTime() })),
  );
}

/** With message redaction the provider keeps no body: then number and time must do. */
const sameBody = (theirs: string, ours: string): boolean =>
  theirs === ours || theirs === '' || /redacted/i.test(theirs);

async function findCalls(client: TwilioClient, from: string, { to }: Push, since: number) {
  const recent = await client.calls.list({ to, from, limit: LOOK_BACK });
  return oldestFirst(
    recent
      .filter((call) => call.dateCreated.getTime() >= since - SKEW_MS)
      .map(({ sid, dateCreated }) => ({ sid, at: dateCreated.getTime() })),
  );
}

const oldestFirst = (found: { sid: string; at: number }[]): string[] =>
  found.sort((a, b) => a.at - b.at).map(({ sid }) => sid);

/** The connection was never made: nothing was processed. */
const NEVER_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What an exception of the client means. Anything not certain is unknown. */
export function failure(error: unknown): Exclude<SendResult, { outcome: 'sent' }> {
  const { status, code } = error as { status?: unknown; code?: unknown };
  if (typeof code === 'string' && NEVER_REACHED.has(code)) return { outcome: 'retry', error: 'unreached' };
  if (typeof status !== 'number') return { outcome: 'unknown', error: 'noAnswer' };
  if (status >= 500) return { outcome: 'unknown', error: 'providerError' };
  // Our credentials, not this message: it must not be lost for them.
  if (status === 401 || status === 403) return { outcome: 'retry', error: 'notAuthorized' };
  const fault = status === 429 ? 'busy' : faultOf(typeof code === 'number' ? code : undefined);
  return { outcome: fault === 'busy' ? 'retry' : 'refused', error: fault };
}
