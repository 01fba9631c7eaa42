import { z } from 'zod';
import type { PageServices } from './page-services.js';

const note = z.object({
  kind: z.literal('asked'),
  asked: z.string(),
  conversationId: z.string(),
  number: z.string(),
});

export type Asked = Omit<z.output<typeof note>, 'kind'>;

const TOKEN_BYTES = 16;
/** As long as a text session may last. */
const ASKED_MS = 60 * 60_000;

/**
 * What a text asked for, kept over the sign-in. Whoever holds the token learns nothing by it: the page shows the record of the person
 * signed in, and gives a code only to the one who owns the number.
 */
export async function keepAsked({ notes, random }: PageServices, asked: Asked): Promise<string> {
  const token = random.token(TOKEN_BYTES);
  await notes.keep(token, { kind: 'asked', ...asked }, ASKED_MS);
  return token;
}

export async function lookAsked({ notes }: PageServices, token: string): Promise<Asked | undefined> {
  const found = note.safeParse(await notes.look(token));
  return found.success ? found.data : undefined;
}
