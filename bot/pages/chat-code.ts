import { z } from 'zod';
import type { ChatLink } from '../identity/text-link.js';
import { html } from './html.js';
import type { PageServices } from './page-services.js';
import type { Reply } from './reply.js';
import { page } from './reply.js';
import type { SignedInVisit } from './visit.js';

const note = z.object({ kind: z.literal('chatCode'), conversationId: z.string() });

const TOKEN_BYTES = 16;
/** As long as a sign-in may take. */
const NOTE_MS = 20 * 60_000;

/** Which chat gave the link, kept over the sign-in: whoever holds the token can do no more than type their own code there. */
export async function keepChat(
  { notes, random }: PageServices,
  { conversationId }: ChatLink,
): Promise<string> {
  const token = random.token(TOKEN_BYTES);
  await notes.keep(token, { kind: 'chatCode', conversationId }, NOTE_MS);
  return token;
}

/** GET /chat-code?k=note: a code for the one who signed in, good only in the chat that gave the link. */
export async function chatCode({ services, words, query, actor }: SignedInVisit): Promise<Reply> {
  const { chatCode: say } = words;
  const found = note.safeParse(await services.notes.look(query.get('k') ?? ''));
  if (!found.success) return noCode(say.title, say.gone, 410);
  const { conversationId } = found.data;
  const code = await services.links.chatCode({ conversationId, personId: actor.id });
  if (code === undefined) return noCode(say.title, say.tooMany, 429);
  return page(
    say.title,
    html`<div class="note">
        <p>${say.code}</p>
        <p class="code" aria-label="${code.split('').join(' ')}">${code}</p>
        <p>${say.lasts}</p>
      </div>
      <div class="note warn"><p>${say.never}</p></div>`,
  );
}

const noCode = (title: string, why: string, status: number): Reply =>
  page(title, html`<div class="note warn" role="alert"><p>${why}</p></div>`, { status });
