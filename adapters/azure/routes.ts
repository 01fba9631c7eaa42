import { decodeJwt } from 'jose';
import type { Activity } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import type { Log } from '../../bot/log.js';
import type { Clock, Random, Timer } from '../../bot/ports.js';
import { channels } from '../../bot/turn/channels.js';
import type { Bot, Push } from '../../bot/turn/delivery.js';
import type { Language } from '../../dialogs/message.js';
import { TEXT_LIMIT } from '../web/activity.js';
import { readBody } from '../../bot/body.js';
import { parseJson, send } from '../web/http.js';
import { preferredLanguage } from '../web/language.js';
import { arrived, isGroup, posted, type Arrived, type IndexOf, type Posted } from './activity.js';
import { NotAuthenticated, type Connector } from './connector.js';
import { renderAzure } from './render.js';
import { activityRefusal, claimsRefusal, type AzureRules, type Claims } from './rules.js';
import { TooSlow, within } from './within.js';

export interface AzureDoor {
  readonly bot: Bot;
  readonly connector: () => Promise<Connector>;
  readonly rules: AzureRules;
  readonly indexOf: IndexOf;
  readonly words: (language: Language) => { readonly tooLong: string };
  /** Says something without a turn, once for this key. */
  sayOnce(inboxKey: string, conversationId: string, pushes: readonly Push[]): Promise<void>;
  readonly clock: Clock;
  readonly random: Random;
  readonly timer: Timer;
  readonly log: Log;
}

/** As Direct Line has it. */
const BODY_BYTES = 256 * 1024;
/** The keys are fetched once a day; the channel itself waits 15 s. */
const AUTHENTICATE_MS = 8_000;

type Answer = { readonly status: number; readonly why?: string };

/** POST /api/messages. There is no such route without an app id: botbuilder would then let everybody in. */
export function addAzureRoutes(server: Server, door: AzureDoor): void {
  server.post('/api/messages', async (req: Request, res: Response) => {
    const correlation = door.random.id();
    const answer = await receive(door, req).catch((error: unknown): Answer => {
      door.log.error('azure.turn', error, { correlation, channel: 'azure' });
      return { status: 503, why: 'logged' };
    });
    if (answer.status === 200) return send(res, { status: 200 });
    if (answer.why !== 'logged')
      door.log.warn('azure.refused', { correlation, status: answer.status, code: answer.why });
    send(res, { status: answer.status, body: { error: { correlation } }, headers: { Connection: 'close' } });
  });
}

async function receive(door: AzureDoor, req: Request): Promise<Answer> {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) return { status: 415 };
  const { authorization = '' } = req.headers;
  const claims = claimsIn(authorization);
  if (!claims) return { status: 401, why: 'token' };
  const body = await readBody(req, BODY_BYTES);
  if (body === undefined) return { status: 413 };
  const parsed = posted.safeParse(parseJson(body));
  if (!parsed.success) return { status: 400 };
  const said = parsed.data;
  // Before its signature: botbuilder would choose by these whether to ask the emulator's keys or a skill's.
  const refused = claimsRefusal(claims, door.rules) ?? activityRefusal(claims, said, door.rules);
  return refused ? { status: 401, why: refused } : authenticated(door, said, authorization);
}

/** Undefined where it is no token at all. */
function claimsIn(authorization: string): Claims | undefined {
  const [, token] = /^Bearer ([\w.-]{1,8192})$/.exec(authorization) ?? [];
  try {
    return token === undefined ? undefined : decodeJwt(token);
  } catch {
    return undefined;
  }
}

async function authenticated(door: AzureDoor, said: Posted, authorization: string): Promise<Answer> {
  const connector = await door.connector();
  const activity = said as Activity;
  const proven = await within(
    door.timer,
    AUTHENTICATE_MS,
    connector.authenticate(activity, authorization),
  ).catch(notProven);
  if ('status' in proven) return proven;
  let answer: Promise<Answer> | undefined;
  await connector.run(proven, activity, async () => {
    answer = take(door, said);
    // Told below: botbuilder would put the whole error into a text.
    await answer.catch(() => undefined);
  });
  return answer ?? { status: 503, why: 'notTaken' };
}

function notProven(error: unknown): Answer {
  if (error instanceof TooSlow) return { status: 503, why: 'keys' };
  if (!(error instanceof NotAuthenticated)) throw error;
  return error.unreachable ? { status: 503, why: 'keys' } : { status: 401, why: 'signature' };
}

async function take(door: AzureDoor, said: Posted): Promise<Answer> {
  if (isGroup(said)) return { status: 403, why: 'group' };
  const came = arrived(said, door.indexOf);
  if (!came) return { status: 200 };
  const { activity, inboxKey, reference } = came;
  if ((activity.text?.length ?? 0) > TEXT_LIMIT) await tooLong(door, came);
  else {
    const render = renderAzure(reference, door.clock.now());
    await door.bot.process({ activity, channel: channels.azure, inboxKey, render });
  }
  return { status: 200 };
}

/** The answer names the crisis line: someone in distress may write a lot, and the bot has not read it. */
function tooLong(door: AzureDoor, { activity, conversationId, inboxKey, reference }: Arrived): Promise<void> {
  const language = preferredLanguage(activity.locale);
  const answer = { text: door.words(language).tooLong, language, expects: { kind: 'words' } } as const;
  const context = { conversationId, nextStep: '', rate: 1 };
  const { push = [] } = renderAzure(reference, door.clock.now())([answer], context);
  return door.sayOnce(inboxKey, conversationId, push);
}
