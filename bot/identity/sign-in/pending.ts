import { z } from 'zod';
import type { SealedNotes } from './sealed-notes.js';

const pending = z.object({
  kind: z.literal('signIn'),
  stored: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
  /** Our own path to go back to. */
  returnTo: z.string().startsWith('/'),
  /** Hash of the id of the browser that began. */
  browser: z.string(),
  /** The web conversation that asked, if it was begun in this browser. */
  conversationId: z.string().optional(),
});

export type PendingSignIn = Omit<z.output<typeof pending>, 'kind'>;

/** A sign-in may take this long at the provider: reading a code from a phone across the room takes minutes. */
const PENDING_MS = 20 * 60_000;

/** Sign-ins under way, found by their state. */
export const keepPending = (notes: SealedNotes, signIn: PendingSignIn): Promise<void> =>
  notes.keep(signIn.stored.state, { kind: 'signIn', ...signIn }, PENDING_MS);

/** Once, and only in the browser that began it. */
export async function takePending(
  notes: SealedNotes,
  state: string,
  browser: string,
): Promise<PendingSignIn | undefined> {
  const found = pending.safeParse(await notes.look(state));
  if (!found.success || found.data.browser !== browser) return undefined;
  const taken = pending.safeParse(await notes.take(state));
  return taken.success ? taken.data : undefined;
}
