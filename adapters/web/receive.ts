import type { Request } from 'restify';
import type { Activity } from 'botbuilder';
import type { Render } from '../../bot/turn/delivery.js';
import { ACTIVITY_BYTES, TEXT_LIMIT, posted, serverEvent, toActivity } from './activity.js';
import { readBody } from '../../bot/body.js';
import { ok, parseJson, refuse, type Answer } from './http.js';
import type { Message } from '../../dialogs/message.js';
import type { PutIn } from '../../dialogs/state.js';
import { preferredLanguage } from './language.js';
import type { WebDeps } from './ports.js';
import { renderWeb } from './render.js';
import type { Ticket } from './token.js';

/** POST activities: one message or event of a person. Answers `{id}` once the turn is committed. */
export async function receive(deps: WebDeps, ticket: Ticket, req: Request): Promise<Answer> {
  const body = await readBody(req, ACTIVITY_BYTES);
  if (body === undefined) return refuse(413, 'MessageSizeTooBig', 'An activity is limited to 256 KB.');
  const parsed = posted.safeParse(parseJson(body));
  if (!parsed.success) return refuse(400, 'BadSyntax', 'Not an activity this conversation takes.');
  const said = parsed.data;
  if (said.from?.id !== undefined && said.from.id !== ticket.userId) {
    return refuse(400, 'BadArgument', 'from.id is not the user of this token.');
  }
  const id = said.channelData?.clientActivityID ?? deps.random.id();
  const activity = toActivity(said, ticket, id, deps.clock.now());
  if (said.type === 'typing') return ok({ id: activity.id });
  try {
    if (activity.text && activity.text.length > TEXT_LIMIT)
      await tooLong(deps, ticket.conversationId, activity);
    else await toBot(deps, ticket.conversationId, id, activity);
    return ok({ id: activity.id });
  } catch (error) {
    deps.trouble.error('web.turn', error, { conversation: ticket.conversationId, channel: 'web' });
    return refuse(502, 'BotError', 'The bot could not answer. Try again.');
  }
}

export const toBot = (
  deps: WebDeps,
  conversationId: string,
  id: string,
  activity: Partial<Activity>,
  file?: PutIn,
) =>
  deps.bot.process({
    activity,
    channel: deps.channel,
    ...(file && { file }),
    inboxKey: `web:${conversationId}:${id}`,
    render: renderAfter(activity, deps),
  });

/**
 * The person's own words come first in the log, in the same commit as the answer: a repeated post is shown once, and a
 * reply to an activity not yet seen would hold Web Chat up for 5 s.
 */
const renderAfter =
  (activity: Partial<Activity>, { clock }: WebDeps): Render =>
  (messages, { conversationId }) => ({
    log: [
      ...(activity.type === 'message' ? [activity] : []),
      ...renderWeb(messages, conversationId, clock.now()),
    ],
  });

/** The answer names the crisis line: someone in distress may write a lot, and the bot has not read it. */
async function tooLong(deps: WebDeps, conversationId: string, activity: Partial<Activity>): Promise<void> {
  const language = preferredLanguage(activity.locale);
  const answer: Message = { text: deps.words(language).tooLong, language, expects: { kind: 'words' } };
  const shown = { ...activity, text: `${activity.text?.slice(0, TEXT_LIMIT)}…` };
  await deps.log.append(conversationId, [shown, ...renderWeb([answer], conversationId, deps.clock.now())]);
}

export type ProcessEvent = (conversationId: string, name: string) => Promise<void>;

/** For the composition root: something happened outside the chat, such as a sign-in in another tab. */
export const createEvents =
  (deps: WebDeps, userOf: (conversationId: string) => string): ProcessEvent =>
  async (conversationId, name) => {
    const id = deps.random.id();
    const sender = { conversationId, userId: userOf(conversationId) };
    await toBot(deps, conversationId, `event:${id}`, serverEvent(sender, name, id, deps.clock.now()));
  };
