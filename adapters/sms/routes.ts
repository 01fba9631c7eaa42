import type { Activity } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';
import { channels } from '../../bot/turn/channels.js';
import type { Bot } from '../../bot/turn/delivery.js';
import { faultOf } from '../twilio/errors.js';
import type { InboundText, TextStatus } from '../twilio/schemas.js';
import { inboundText, textStatus } from '../twilio/schemas.js';
import type { Log } from '../../bot/log.js';
import type { TwilioDoor } from '../twilio/webhook.js';
import { receive, refuse, sendXml } from '../twilio/webhook.js';
import type { DeliveryReport } from '../../bot/turn/deliver.js';
import { smsRender } from './render.js';
import type { SmsWords } from './render.js';

export interface SmsOptions extends TwilioDoor {
  readonly bot: Bot;
  readonly log: Log;
  /** An opaque, stable name for a number: phone numbers do not belong in rows and logs. */
  readonly indexOf: (number: string) => string;
  readonly words: SmsWords & {
    /** Nothing can be kept or looked up right now, not even the language: a text in each, with the crisis line. */
    readonly trouble: readonly string[];
  };
  /** What the provider says became of a text we sent: the deliverer's `report`. */
  readonly onStatus: (report: DeliveryReport) => Promise<void>;
}

/** Texts are answered through the outbox, so that a repeated webhook cannot send twice. */
const NOTHING_TO_SAY = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/** Handlers say `async` themselves: restify tells them from callback ones by their constructor. */
export function addSmsRoutes(server: Server, options: SmsOptions): void {
  server.post('/sms', async (req: Request, res: Response) => inbound(req, res, options));
  server.post('/sms/fallback', async (req: Request, res: Response) => fallback(req, res, options));
  server.post('/sms/status', async (req: Request, res: Response) => status(req, res, options));
}

async function inbound(req: Request, res: Response, options: SmsOptions): Promise<void> {
  const received = await receive(req, options, inboundText);
  if (!received.ok) return refused(res, options.log, received.status);
  try {
    await processText(received.value, options);
    sendXml(res, NOTHING_TO_SAY);
  } catch (error) {
    // Not committed: the provider posts it again, and nothing is lost.
    options.log.error('sms.notProcessed', error, { correlation: received.value.MessageSid });
    refuse(res, 500);
  }
}

/**
 * Twilio's fallback address: it posts here what /sms failed to take, after its retries. The answer needs neither store nor
 * outbox, so that a person is told even when the disk is full.
 */
async function fallback(req: Request, res: Response, options: SmsOptions): Promise<void> {
  const received = await receive(req, options, inboundText);
  if (!received.ok) return refused(res, options.log, received.status);
  options.log.error('sms.fallback', undefined, { correlation: received.value.MessageSid });
  const response = new MessagingResponse();
  for (const text of options.words.trouble) response.message(text);
  sendXml(res, response.toString());
}

const processText = (text: InboundText, { bot, indexOf, words }: SmsOptions) =>
  bot.process({
    activity: toActivity(text, indexOf),
    channel: channels.sms,
    inboxKey: `sms:${text.MessageSid}`,
    address: text.From,
    render: smsRender(words),
  });

export const toActivity = (text: InboundText, indexOf: SmsOptions['indexOf']): Partial<Activity> => ({
  type: 'message',
  channelId: 'sms',
  id: text.MessageSid,
  from: { id: text.From, name: '' },
  recipient: { id: text.To, name: '' },
  conversation: {
    id: `sms:${indexOf(text.From)}`,
    name: '',
    isGroup: false,
    conversationType: 'personal',
  },
  text: text.Body,
});

async function status(req: Request, res: Response, options: SmsOptions): Promise<void> {
  const received = await receive(req, options, textStatus);
  if (!received.ok) return refused(res, options.log, received.status);
  try {
    await options.onStatus(toReport(received.value, received.query.get('ref') ?? undefined));
    sendXml(res, NOTHING_TO_SAY);
  } catch (error) {
    options.log.error('sms.statusNotKept', error, { correlation: received.value.MessageSid });
    refuse(res, 500);
  }
}

const STATES: Partial<Record<TextStatus['MessageStatus'], DeliveryReport['state']>> = {
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

export function toReport(status: TextStatus, reference: string | undefined): DeliveryReport {
  const state = STATES[status.MessageStatus] ?? 'taken';
  const providerId = status.MessageSid;
  if (state !== 'failed') return { reference, providerId, state };
  const error = faultOf(status.ErrorCode === undefined ? undefined : Number(status.ErrorCode));
  return { reference, providerId, state, error, again: error === 'busy' };
}

function refused(res: Response, log: Log, statusCode: number): void {
  log.warn('sms.refused', { status: statusCode });
  refuse(res, statusCode);
}
