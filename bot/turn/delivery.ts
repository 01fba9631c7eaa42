import type { Activity } from 'botbuilder';
import type { Channel } from '../../dialogs/channel.js';
import type { Message } from '../../dialogs/message.js';
import type { PutIn } from '../../dialogs/state.js';

/** What an adapter makes of the messages of one turn. Committed with the turn, delivered after it. */
export interface Rendered {
  /** Voice: the TwiML answer to this webhook. Kept in the inbox row. */
  readonly reply?: string;
  /** SMS and Azure: parts to send, in order. Kept in the outbox. */
  readonly push?: readonly Push[];
  /** Web: activities for the conversation's log. */
  readonly log?: readonly Partial<Activity>[];
}

export interface Push {
  readonly kind: 'text' | 'call' | 'activity';
  /** A number, or of an activity the reference of its conversation. */
  readonly to: string;
  readonly body: string;
}

export interface RenderContext {
  readonly conversationId: string;
  /** The person's address on this channel, where there is one. */
  readonly address?: string;
  /** Voice: names the next step in our own action URL, so that a replayed answer finds its old reply. */
  readonly nextStep: string;
  /** Voice: 1 is normal speed; 0.8 is "slower". */
  readonly rate: number;
}

export type Render = (messages: readonly Message[], context: RenderContext) => Rendered;

/** What an adapter gives the turn for one inbound activity. */
export interface Inbound {
  readonly activity: Partial<Activity>;
  readonly channel: Channel;
  /** Same key, same effect, same reply: `sms:<MessageSid>`, `voice:<CallSid>:<step>`, `web:<conversation>:<client activity id>`. */
  readonly inboxKey: string;
  readonly address?: string;
  /** A file put into the chat: for this turn alone, and never part of the activity, which is kept. */
  readonly file?: PutIn;
  readonly render: Render;
}

/** `reply` is the stored one when this webhook was seen before (`repeated`). */
export interface Outcome {
  readonly repeated: boolean;
  readonly reply?: string;
  readonly messages: readonly Message[];
}

/** The one door into the bot. Adapters know this, the Activity and the Message; nothing else. */
export interface Bot {
  process(inbound: Inbound): Promise<Outcome>;
}
