import type { Request } from 'restify';
import type { Log } from '../../bot/log.js';
import { ok, refuse, type Answer } from './http.js';
import type { ChatBrowsers, WebLog, WebLogEntry } from './ports.js';
import { TOKEN_SECONDS, type Ticket, type Tokens } from './token.js';

/** Direct Line 3.0 by polling. No streamUrl is given, so clients do not try a WebSocket (facts: platform). */
export interface DirectLine {
  readonly browsers: ChatBrowsers;
  readonly tokens: Tokens;
  readonly log: WebLog;
  readonly trouble: Log;
}

export type Guarded = (ticket: Ticket) => Promise<Answer>;

/** Runs `then` for the conversation the token names; a token for another one finds nothing there. */
export async function withTicket(tokens: Tokens, req: Request, then: Guarded): Promise<Answer> {
  const [, token] = /^Bearer ([\w.-]{1,4096})$/.exec(req.headers.authorization ?? '') ?? [];
  if (!token) return refuse(401, 'Unauthorized', 'A token is required.');
  const checked = await tokens.check(token);
  if (checked.state === 'expired') return expired;
  if (checked.state === 'invalid') return refuse(403, 'BadArgument', 'Invalid token.');
  const wanted = (req.params as { id?: string } | undefined)?.id;
  if (wanted !== undefined && wanted !== checked.ticket.conversationId) {
    return refuse(404, 'NotFound', 'Conversation not found.');
  }
  return then(checked.ticket);
}

const expired = refuse(403, 'TokenExpired', 'Token has expired.');

/**
 * A token made before the sign-in ends with it: whoever used this browser earlier may have kept one, and would read along.
 * The page asks for a new one with its cookie, which the sign-in has changed too.
 */
export async function whileCurrent({ browsers }: DirectLine, ticket: Ticket, then: Guarded): Promise<Answer> {
  const signedInAt = await browsers.signedInAt(ticket.conversationId);
  return signedInAt !== undefined && ticket.madeAt < signedInAt ? expired : then(ticket);
}

/** A new token in exchange for one that still works. */
export async function refresh({ tokens }: DirectLine, ticket: Ticket): Promise<Answer> {
  const token = await tokens.renew(ticket);
  return token ? ok(described(ticket, token)) : refuse(403, 'TokenExpired', 'Ask for a new token.');
}

/** 201 while nothing has been said, 200 for a conversation that goes on. */
export async function start(line: DirectLine, ticket: Ticket): Promise<Answer> {
  const answer = await refresh(line, ticket);
  if (answer.status !== 200) return answer;
  return { ...answer, status: (await isEmpty(line, ticket.conversationId)) ? 201 : 200 };
}

export async function isEmpty(
  { log, trouble }: Pick<DirectLine, 'log' | 'trouble'>,
  conversationId: string,
): Promise<boolean> {
  try {
    return (await log.readAfter(conversationId, 0)).length === 0;
  } catch (error) {
    trouble.error('web.log', error, { conversation: conversationId });
    return false;
  }
}

const described = ({ conversationId }: Ticket, token: string) => ({
  conversationId,
  token,
  expires_in: TOKEN_SECONDS,
});

/**
 * Whatever happens, a poll is answered 200: directlinejs gives up polling for good after one 429 or 5xx, and a person
 * would wait for ever. The next poll asks again from the same watermark.
 */
export async function poll(line: DirectLine, ticket: Ticket, asked: unknown): Promise<Answer> {
  const { conversationId } = ticket;
  const watermark = typeof asked === 'string' && /^\d{1,15}$/.test(asked) ? Number(asked) : 0;
  try {
    return await whileCurrent(line, ticket, async () => {
      const entries = await line.log.readAfter(conversationId, watermark);
      return ok(activitySet(conversationId, entries, watermark));
    });
  } catch (error) {
    line.trouble.error('web.poll', error, { conversation: conversationId });
    return ok(activitySet(conversationId, [], watermark));
  }
}

const activitySet = (conversationId: string, entries: readonly WebLogEntry[], watermark: number) => ({
  activities: entries.map(({ seq, activity }) => ({
    id: `${conversationId}|${String(seq).padStart(7, '0')}`,
    ...(JSON.parse(activity) as object),
  })),
  watermark: String(entries.at(-1)?.seq ?? watermark),
});
