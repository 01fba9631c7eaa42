import type { Request, Response, Server } from 'restify';
import { channels } from '../../bot/turn/channels.js';
import { systemTimer, type Timer } from '../../bot/ports.js';
import type { Bot, Outcome, Render } from '../../bot/turn/delivery.js';
import type { Language, Words } from '../../dialogs/message.js';
import type { VoiceStatus, VoiceStep } from '../twilio/schemas.js';
import { voiceStatus, voiceStep } from '../twilio/schemas.js';
import type { Log } from '../../bot/log.js';
import type { TwilioDoor } from '../twilio/webhook.js';
import { receive, refuse, sendXml } from '../twilio/webhook.js';
import { addressOf, hangUp, isMachine, toActivity } from './activity.js';
import { SOFT_DEADLINE_MS } from './limits.js';
import type { VoiceNumbers } from './render.js';
import { voiceRender } from './render.js';
import { Pending, troubleTwiml, waitTwiml, within } from './wait.js';

export interface VoiceWords {
  /** "One moment, please." */
  oneMoment(language: Language): Words;
  /** Something broke; the crisis line and a person can still be reached, and how. */
  trouble(language: Language): Words;
}

export interface VoiceOptions extends TwilioDoor {
  readonly bot: Bot;
  readonly log: Log;
  readonly numbers: VoiceNumbers;
  readonly words: VoiceWords;
  readonly softDeadlineMs?: number;
  readonly timer?: Timer;
}

type Door = VoiceOptions & { readonly pending: Pending; readonly render: Render };

const NOTHING_TO_SAY = '<?xml version="1.0" encoding="UTF-8"?><Response/>';
const HANG_UP = '<?xml version="1.0" encoding="UTF-8"?><Response><Hangup/></Response>';
const STEP = /^[A-Za-z0-9_-]{1,128}$/;

/** Handlers say `async` themselves: restify tells them from callback ones by their constructor. */
export function addVoiceRoutes(server: Server, options: VoiceOptions): void {
  const door = { ...options, pending: new Pending(), render: voiceRender(options.numbers) };
  server.post('/voice', async (req: Request, res: Response) => step(req, res, door));
  server.post('/voice/status', async (req: Request, res: Response) => status(req, res, door));
}

async function step(req: Request, res: Response, door: Door): Promise<void> {
  const received = await receive(req, door, voiceStep);
  if (!received.ok) return refused(res, door.log, received.status);
  const name = received.query.get('step') ?? 'start';
  const language = received.query.get('lang') === 'es' ? 'es' : 'en';
  const placed = received.query.get('placed') ?? undefined;
  if (isMachine(received.value)) return sendXml(res, HANG_UP);
  if (!STEP.test(name)) return refused(res, door.log, 400);
  try {
    const outcome = await within(
      turn(received.value, name, placed, door),
      door.softDeadlineMs ?? SOFT_DEADLINE_MS,
      door.timer ?? systemTimer,
    );
    sendXml(
      res,
      outcome === 'late' ? later(name, language, placed, door) : (outcome.reply ?? NOTHING_TO_SAY),
    );
  } catch (error) {
    failed(res, error, received.value.CallSid, language, door);
  }
}

/** A caller who waits posts without what they said: the turn already has it, by the same key. */
function turn(
  call: VoiceStep,
  name: string,
  placed: string | undefined,
  { bot, pending, render }: Door,
): Promise<Outcome> {
  const inboxKey = `voice:${call.CallSid}:${name}`;
  const activity = toActivity(call, name, placed);
  return pending.start(inboxKey, () =>
    bot.process({ activity, channel: channels.voice, inboxKey, address: addressOf(call), render }),
  );
}

function later(name: string, language: Language, placed: string | undefined, { words }: Door): string {
  const query = new URLSearchParams({
    ...(placed === undefined ? {} : { placed }),
    ...(name === 'start' ? {} : { step: name }),
    ...(language === 'es' ? { lang: 'es' } : {}),
    wait: '1',
  });
  return waitTwiml(words.oneMoment(language), language, `/voice?${query.toString()}`);
}

/** A person is on the line: what broke is said to them, with other ways to reach help. A step that is not ours is refused. */
function failed(res: Response, error: unknown, callSid: string, language: Language, door: Door): void {
  if ((error as { code?: unknown }).code === 'unknownStep') return refused(res, door.log, 403);
  door.log.error('voice.notProcessed', error, { conversation: `voice:${callSid}` });
  sendXml(res, troubleTwiml(door.words.trouble(language), language));
}

const ENDED = new Set(['completed', 'busy', 'failed', 'no-answer', 'canceled']);

async function status(req: Request, res: Response, door: Door): Promise<void> {
  const received = await receive(req, door, voiceStatus);
  if (!received.ok) return refused(res, door.log, received.status);
  try {
    if (ENDED.has(received.value.CallStatus)) await signOut(received.value, door);
    sendXml(res, NOTHING_TO_SAY);
  } catch (error) {
    door.log.error('voice.hangUpNotProcessed', error, { conversation: `voice:${received.value.CallSid}` });
    refuse(res, 500);
  }
}

/** To hang up is to sign out. */
const signOut = (call: VoiceStatus, { bot, render }: Door): Promise<Outcome> =>
  bot.process({
    activity: hangUp(call),
    channel: channels.voice,
    inboxKey: `voice:${call.CallSid}:hangUp`,
    address: addressOf(call),
    render,
  });

function refused(res: Response, log: Log, statusCode: number): void {
  log.warn('voice.refused', { status: statusCode });
  refuse(res, statusCode);
}
