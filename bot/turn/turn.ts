import type { Conversation } from '../../dialogs/interrupt.js';
import type { Message } from '../../dialogs/message.js';
import { run, type RunResult } from '../../dialogs/run.js';
import type { DialogState } from '../../dialogs/state.js';
import type { DialogServices } from '../../dialogs/turn.js';
import { danger } from '../../dialogs/understanding/index.js';
import type { Place } from '../identity/identity.js';
import type { Log } from '../log.js';
import type { Clock, Random } from '../ports.js';
import { loadConversation, withLease } from '../storage/conversations.js';
import type { Database } from '../storage/database.js';
import type { Effect } from '../storage/effect.js';
import { InboxNotOpen, StaleConversation } from '../storage/errors.js';
import { findReply, receive } from '../storage/inbox.js';
import type { Sealing } from '../storage/sealing.js';
import { languageOf, messageOf, saysNumberInDoubt, toActivity, toInput } from './activity.js';
import { commitTurn } from './commit.js';
import type { Bot, Inbound, Outcome } from './delivery.js';
import { OptOut } from './opt-out.js';
import { nextStep, refuseUnknownStep } from './step.js';
import { TurnAdapter } from './turn-adapter.js';

export interface TurnParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly conversation: Conversation;
  readonly services: DialogServices;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Names this process in leases. */
  readonly owner: string;
  /** Called after a commit that left something to deliver. */
  readonly poke: () => void;
}

/** What is stored of a conversation. `step` names the one answer a call's next webhook may give. */
export interface StoredConversation {
  readonly dialog?: DialogState;
  readonly step?: string;
  /** The carrier said at the start of this call that the number shown is not the caller's: for us it is unknown. */
  readonly numberInDoubt?: boolean;
}

/** Twilio gives a webhook 15 s; a repeated one waits for the first. */
const WAIT_MS = 14_000;
/** A killed process keeps its lease this long. A turn that takes longer may be overtaken: the version check, then `again`. */
const HOLD_MS = 15_000;

/**
 * One turn: lease, work without any transaction, one commit. A webhook seen before gets the reply it got then.
 * Errors: `unknownStep` for a step this service never asked for; storage errors as they are.
 */
export function createBot(parts: TurnParts): Bot {
  return {
    process: (inbound) => takeTurn(parts, inbound).catch((error: unknown) => again(parts, inbound, error)),
  };
}

/**
 * A record was slow, another message was answered meanwhile, and nothing of this turn was kept: it is taken once more, after that one.
 * Not on a call: a step that another one overtook (a hang-up) is over.
 */
function again(parts: TurnParts, inbound: Inbound, error: unknown): Promise<Outcome> {
  const beaten = error instanceof StaleConversation || error instanceof InboxNotOpen;
  if (!beaten || inbound.channel.keypad) throw error;
  return takeTurn(parts, inbound);
}

async function takeTurn(parts: TurnParts, inbound: Inbound): Promise<Outcome> {
  const { db, sealing, clock, owner } = parts;
  const key = inbound.inboxKey;
  const seen = await findReply(db, sealing.deployment, key);
  if (seen?.done) return { repeated: true, reply: seen.reply, messages: [] };
  const place = placeOf(inbound);
  if (needsNoLease(inbound)) return work(parts, inbound, place, 'leaveState');
  const { conversationId } = place;
  const lease = { conversationId, channel: place.channel, owner, clock, holdMs: HOLD_MS, waitMs: WAIT_MS };
  return withLease(db, lease, async () => {
    const first = await findReply(db, sealing.deployment, key);
    if (first?.done) return { repeated: true, reply: first.reply, messages: [] };
    return work(parts, inbound, place, 'keepState');
  });
}

/**
 * Danger is answered at once, however slow the turn before it: its answer is the same whatever was asked, and what was
 * asked still waits. On a call there is no turn before: each step waits for its reply, and "press 1" is a question to keep.
 */
const needsNoLease = ({ channel, activity }: Inbound): boolean =>
  !channel.keypad && activity.type === 'message' && danger(activity.text ?? '') !== undefined;

async function work(
  parts: TurnParts,
  inbound: Inbound,
  from: Place,
  how: 'keepState' | 'leaveState',
): Promise<Outcome> {
  const { db, sealing, clock, random } = parts;
  const { conversationId } = from;
  const loaded = await loadConversation(db, sealing.deployment, conversationId);
  const before = (loaded.state ?? {}) as StoredConversation;
  refuseUnknownStep(inbound, before);
  const numberInDoubt = before.numberInDoubt ?? saysNumberInDoubt(inbound.activity);
  const place = numberInDoubt ? { ...from, address: undefined } : from;
  const received = await receive(db, { key: inbound.inboxKey, conversationId, now: clock.now() });
  if (received !== 'new' && received !== 'unfinished') return { repeated: true, messages: [] };
  const { messages, effects, dialog } = await converse(parts, inbound, place, before.dialog);
  const step = nextStep(inbound.channel, random);
  const rendered = inbound.render(messages, {
    conversationId,
    address: inbound.address,
    nextStep: step ?? '',
    rate: dialog?.rate ?? 1,
  });
  const kept =
    how === 'keepState' ? { version: loaded.version, state: { dialog, step, numberInDoubt } } : undefined;
  const forget = messages.some((message) => message.forget);
  await commitTurn(parts, { inbound, place, effects, rendered, forget, kept });
  parts.poke();
  return { repeated: false, reply: rendered.reply, messages };
}

/** Runs middleware and dialog on the Bot Framework's own pipeline. */
async function converse(parts: TurnParts, inbound: Inbound, place: Place, before: DialogState | undefined) {
  const optOut = new OptOut(parts.services.identity, place, before?.language);
  const adapter = new TurnAdapter();
  if (inbound.channel.name === 'sms') adapter.use(optOut);
  let result: Said | undefined;
  const sent = await adapter.run(inbound.activity, async (context) => {
    const said = (result = await runDialog(parts, inbound, place, before));
    for (const message of said.messages) await context.sendActivity(toActivity(message));
  });
  const messages = sent.map(messageOf).filter((m): m is Message => m !== undefined);
  const effects: readonly Effect[] = [...optOut.effects, ...(result?.effects ?? [])];
  return { messages, effects, dialog: result?.state ?? before };
}

type Said = Pick<RunResult, 'effects' | 'state'> & { readonly messages: readonly Message[] };

async function runDialog(
  parts: TurnParts,
  inbound: Inbound,
  place: Place,
  before: DialogState | undefined,
): Promise<Said> {
  const { conversation, services, clock, random, log } = parts;
  const standing = await services.identity.standing(place);
  const context = { channel: inbound.channel, place, standing, services, clock, random };
  const language = standing.actor?.language ?? languageOf(inbound.activity);
  const input = { ...toInput(inbound.activity), file: inbound.file };
  const result = await run(conversation, context, before, input, language);
  const said = endedMessages(result);
  if (result.danger) log.warn('safety', { channel: place.channel, state: result.danger });
  else if (result.uneasy) log.warn('safety', { channel: place.channel, state: `${result.uneasy} suspected` });
  return {
    ...result,
    messages: said,
    effects: [...result.effects, ...crisisAudit(services, place, standing, result)],
  };
}

function crisisAudit(
  services: DialogServices,
  place: Place,
  standing: { person?: { id: string }; actor?: { id: string } },
  result: RunResult,
): Effect[] {
  if (!(result.danger ?? result.uneasy) || !standing.person || !standing.actor) return [];
  return [
    services.audit.crisisShown({
      personId: standing.person.id,
      actorId: standing.actor.id,
      channel: place.channel,
    }),
  ];
}

/** The last words of a conversation end the call. */
function endedMessages({ messages, ended }: RunResult): readonly Message[] {
  const last = messages.at(-1);
  if (!ended || !last || last.expects.kind === 'connect') return messages;
  return [...messages.slice(0, -1), { ...last, expects: { kind: 'end' } }];
}

function placeOf(inbound: Inbound): Place {
  const conversationId = inbound.activity.conversation?.id;
  if (!conversationId) throw new Error('an activity without a conversation');
  return { conversationId, channel: inbound.channel.name, address: inbound.address };
}
