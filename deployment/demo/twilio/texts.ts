import calculator from 'sms-segments-calculator';
import { createFaults } from './magic.js';
import type { TextFault } from './magic.js';
import { elementsOf, textOf } from './twiml.js';
import { newSid, postWebhook } from './webhook.js';
import type { WebhookAnswer, WebhookOptions } from './webhook.js';
import { parseXml } from './xml.js';

export interface SimulatedText {
  /** Counts up over the whole simulator: ask for what came after it. */
  readonly n: number;
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly direction: 'inbound' | 'outbound-api';
  readonly at: number;
  readonly segments: number;
  readonly encoding: string;
  status: string;
  errorCode: number | null;
}

export interface TextsOptions extends WebhookOptions {
  readonly accountSid: string;
  readonly number: string;
  readonly serviceBaseUrl: () => string;
}

/** What the REST API answers to a new text. */
export type Accepted =
  | { readonly text: SimulatedText }
  | { readonly hangs: true }
  | { readonly status: number; readonly code: number };

export interface Texts {
  /** A person texts the service. Resolves when the service has answered the webhook. */
  receive(from: string, body: string, sid?: string): Promise<WebhookAnswer & { sid: string }>;
  /** The service sends a text through the REST API. */
  send(to: string, from: string, body: string, statusCallback?: string): Accepted;
  /** Both directions, as the phone with this number shows them. */
  thread(number: string, after?: number): SimulatedText[];
  all(): readonly SimulatedText[];
  /** Resolves when every status callback under way has been answered. */
  settled(): Promise<void>;
}

export function createTexts(options: TextsOptions): Texts {
  const texts: SimulatedText[] = [];
  const faultFor = createFaults();
  const callbacks = new Set<Promise<unknown>>();

  const add = (
    text: Pick<SimulatedText, 'sid' | 'from' | 'to' | 'body' | 'direction' | 'status'>,
  ): SimulatedText => {
    const counted = new calculator.SegmentedMessage(text.body);
    const added = {
      ...text,
      n: texts.length + 1,
      at: Date.now(),
      segments: counted.segmentsCount,
      encoding: counted.getEncodingName(),
      errorCode: null,
    };
    texts.push(added);
    return added;
  };

  const report = (text: SimulatedText, url: string | undefined, fault: TextFault | undefined): void => {
    const done = reportStatus(text, url, fault, options).finally(() => callbacks.delete(done));
    callbacks.add(done);
  };

  return {
    receive: async (from, body, sid = newSid('SM')) => {
      const text = { sid, from, to: options.number, body, direction: 'inbound', status: 'received' } as const;
      if (!texts.some((known) => known.sid === sid)) add(text);
      const post = (path: string) =>
        postWebhook(options.serviceBaseUrl() + path, inboundForm(text, options), options);
      const answer = await post('/sms');
      const last = answer.status >= 500 ? await post('/sms/fallback') : answer;
      for (const reply of repliesOf(last)) {
        add({
          sid: newSid('SM'),
          from: options.number,
          to: from,
          body: reply,
          direction: 'outbound-api',
          status: 'delivered',
        });
      }
      return { ...last, sid };
    },
    send: (to, from, body, statusCallback) => {
      const fault = faultFor(to);
      if (fault?.status !== undefined && !fault.sent) return { status: fault.status, code: fault.code ?? 0 };
      if (fault?.hangs && !fault.sent) return { hangs: true };
      const text = add({ sid: newSid('SM'), from, to, body, direction: 'outbound-api', status: 'queued' });
      report(text, statusCallback, fault);
      if (fault?.status !== undefined) return { status: fault.status, code: fault.code ?? 0 };
      return fault?.hangs ? { hangs: true } : { text };
    },
    thread: (number, after = 0) =>
      texts.filter((t) => t.n > after && (t.from === number || (t.to === number && shown(t)))),
    all: () => texts,
    settled: async () => {
      while (callbacks.size > 0) await Promise.all(callbacks);
    },
  };
}

/** `<Message>` verbs of the answer are texts back to the sender. */
const repliesOf = ({ status, body }: WebhookAnswer): string[] =>
  status === 200 && body.includes('<Message>') ? elementsOf(parseXml(body)).map(textOf) : [];

const shown = ({ status }: SimulatedText): boolean => status !== 'undelivered' && status !== 'failed';

const inboundForm = (
  text: { sid: string; from: string; to: string; body: string },
  { accountSid }: TextsOptions,
) => ({
  ToCountry: 'US',
  ToState: 'IL',
  SmsMessageSid: text.sid,
  NumMedia: '0',
  ToCity: 'SPRINGFIELD',
  FromZip: '62701',
  SmsSid: text.sid,
  FromState: 'IL',
  SmsStatus: 'received',
  FromCity: 'SPRINGFIELD',
  Body: text.body,
  FromCountry: 'US',
  To: text.to,
  ToZip: '62701',
  NumSegments: '1',
  MessageSid: text.sid,
  AccountSid: accountSid,
  From: text.from,
  ApiVersion: '2010-04-01',
});

/** queued, sent, delivered: one after the other, as the carrier network reports them. */
async function reportStatus(
  text: SimulatedText,
  url: string | undefined,
  fault: TextFault | undefined,
  options: TextsOptions,
): Promise<void> {
  const states = ['sent', fault?.undelivered === undefined ? 'delivered' : 'undelivered'];
  for (const status of states) {
    // After the API's answer: the service knows the id before it hears of it, mostly.
    await new Promise((resolve) => setTimeout(resolve, 5));
    text.status = status;
    if (status === 'undelivered') text.errorCode = fault?.undelivered ?? null;
    if (url !== undefined) await postWebhook(url, statusForm(text, options), options);
  }
}

const statusForm = (text: SimulatedText, { accountSid }: TextsOptions) => ({
  ApiVersion: '2010-04-01',
  AccountSid: accountSid,
  From: text.from,
  To: text.to,
  MessageSid: text.sid,
  SmsSid: text.sid,
  MessageStatus: text.status,
  SmsStatus: text.status,
  ...(text.errorCode === null ? {} : { ErrorCode: String(text.errorCode) }),
});
