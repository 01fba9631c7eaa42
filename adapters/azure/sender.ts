import type { Activity, ConversationReference } from 'botbuilder';
import type { Timer } from '../../bot/ports.js';
import type { Sender, SendResult } from '../../bot/turn/deliver.js';
import type { Connector } from './connector.js';
import { within } from './within.js';

/** Shorter than the outbox holds its claim. */
const SEND_MS = 20_000;

/** The deliverer's way out to a chat: the Bot Connector, through continueConversationAsync. */
export const createAzureSender = (connector: () => Promise<Connector>, timer: Timer): Sender => ({
  async send({ to, body }, reference) {
    try {
      const { send } = await connector();
      const sent = send(
        JSON.parse(to) as Partial<ConversationReference>,
        JSON.parse(body) as Partial<Activity>,
      );
      const id = await within(timer, SEND_MS, sent);
      // Channels may give the same ids, or none; the outbox knows each of its items by one of its own.
      return { outcome: 'sent', providerId: `azure:${reference}:${id ?? ''}` };
    } catch (error) {
      return failure(error);
    }
  },
  /** Nobody can be asked what the channel took. An answer shown twice is better than none. */
  find: () => Promise.resolve([]),
});

/** The connection was never made: nothing was processed. */
const NEVER_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

export function failure(error: unknown): Exclude<SendResult, { outcome: 'sent' }> {
  const { code, statusCode: status } = error as { code?: unknown; statusCode?: unknown };
  if (code === 'noToken') return { outcome: 'retry', error: 'noToken' };
  if (typeof code === 'string' && NEVER_REACHED.has(code)) return { outcome: 'retry', error: 'unreached' };
  if (typeof status !== 'number') return { outcome: 'unknown', error: 'noAnswer' };
  if (status >= 500) return { outcome: 'unknown', error: 'providerError' };
  // Our credentials or the channel's limits, not this message: it must not be lost for them.
  if (status === 401 || status === 403) return { outcome: 'retry', error: 'notAuthorized' };
  if (status === 429) return { outcome: 'retry', error: 'busy' };
  return { outcome: 'refused', error: 'refused' };
}
