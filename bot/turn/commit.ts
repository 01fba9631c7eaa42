import type { Place } from '../identity/identity.js';
import { saveConversation } from '../storage/conversations.js';
import type { Effect } from '../storage/effect.js';
import { finish } from '../storage/inbox.js';
import { enqueue } from '../storage/outbox.js';
import { append, eraseSaid } from '../storage/web-log.js';
import type { Inbound, Rendered } from './delivery.js';
import type { StoredConversation, TurnParts } from './turn.js';

export interface TurnResult {
  readonly inbound: Inbound;
  readonly place: Place;
  readonly effects: readonly Effect[];
  readonly rendered: Rendered;
  /** The conversation's new state; absent where the turn leaves it as it is. */
  /** What was said before is erased with it. */
  readonly forget: boolean;
  readonly kept?: { readonly version: number; readonly state: StoredConversation };
}

/** Effects, conversation state, inbox mark, what leaves and what was said: all of it or none of it. */
export async function commitTurn(parts: TurnParts, turn: TurnResult): Promise<void> {
  const { db, sealing, clock, random } = parts;
  const { conversationId, channel } = turn.place;
  const { reply, push = [], log = [] } = turn.rendered;
  const now = clock.now();
  const seal = sealing.deployment;
  await db.transaction().execute(async (trx) => {
    for (const effect of turn.effects) await effect.apply(trx);
    if (turn.kept) await saveConversation(trx, seal, { id: conversationId, channel, ...turn.kept, now });
    const items = push.map((p) => ({ conversationId, kind: p.kind, to: p.to, body: p.body }));
    if (items.length > 0) await enqueue(trx, sealing, items, { now, random });
    const activities = log.map((a) => JSON.stringify(a));
    if (turn.forget) await eraseSaid(trx, conversationId);
    if (activities.length > 0) await append(trx, seal, { conversationId, activities, now });
    await finish(trx, seal, { key: turn.inbound.inboxKey, reply, now });
  });
}
