import type { Request } from 'restify';
import type { Log } from '../../bot/log.js';
import { ok, refuse, type Answer } from './http.js';
import type { WebLog, WebLogEntry } from './ports.js';
import { TOKEN_SECONDS, type Ticket, type Tokens } from './token.js';

/** Direct Line 3.0 by polling. No streamUrl is given, so clients do not try a WebSocket (facts: platform). */
export interface DirectLine {
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
  if (checked.state === 'expired') return refuse(403, 'TokenExpired', 'Token has expired.');
  if (checked.state === 'invalid') return refuse(403, 'BadArgument', 'Invalid token.');
  const wanted = (req.params as { id?: string } | undefined)?.id;
  if (wanted !== undefined && wanted !== checked.ticket.conversationId) {
    return refuse(404, 'NotFound', 'Conversation not found.');
  }
  return then(checked.ticket);
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

export async function isEmpty({ log, trouble }: DirectLine, conversationId: string): Promise<boolean> {
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
export async function poll({ log, trouble }: DirectLine, ticket: Ticket, asked: unknown): Promise<Answer> {
  const watermark = typeof asked === 'string' && /^\d{1,15}$/.test(asked) ? Number(asked) : 0;
  try {
    const entries = await log.readAfter(ticket.conversationId, watermark);
    return ok(activitySet(ticket.conversationId, entries, watermark));
  } catch (error) {
    trouble.error('web.poll', error, { conversation: ticket.conversationId });
    return ok(activitySet(ticket.conversationId, [], watermark));
  }
}

const activitySet = (conversationId: string, entries: readonly WebLogEntry[], watermark: number) => ({
  activities: entries.map(({ seq, activity }) => ({
    id: `${conversationId}|${String(seq).padStart(7, '0')}`,
    ...(JSON.parse(activity) as object),
  })),
  watermark: String(entries.at(-1)?.seq ?? watermark),
});
