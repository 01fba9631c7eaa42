import type { Activity } from 'botbuilder';
import type { Log } from '../../bot/log.js';
import type { Clock, Random } from '../../bot/ports.js';
import type { Bot } from '../../bot/turn/delivery.js';
import type { Channel } from '../../dialogs/channel.js';
import type { Language } from '../../dialogs/message.js';
import type { Assets } from './assets.js';
import type { ChatWords } from './page.js';

/** What was said in a conversation, kept by the service. */
export interface WebLog {
  /** Activities after `watermark` (empty: from the beginning), oldest first, and the watermark after them. */
  readAfter(
    conversationId: string,
    watermark: string,
  ): Promise<{ readonly activities: readonly Partial<Activity>[]; readonly watermark: string }>;
  /** For what is said without a turn: the answer to a message that is too long. */
  append(conversationId: string, activities: readonly Partial<Activity>[]): Promise<void>;
}

/** The browser that asks, known by its own cookie, and the conversation it is in: both made when they are missing. */
export interface ChatBrowsers {
  open(
    cookieHeader: string | undefined,
  ): Promise<{ readonly setCookie?: string; readonly conversationId: string }>;
}

export interface WebDeps {
  readonly bot: Bot;
  readonly channel: Channel;
  readonly log: WebLog;
  readonly browsers: ChatBrowsers;
  /** At least 32 bytes. */
  readonly tokenKey: Uint8Array;
  readonly clock: Clock;
  readonly random: Random;
  readonly trouble: Log;
  readonly assets: Assets;
  readonly words: (language: Language) => ChatWords;
  /** Origin under which people reach this service: the chat token is given to its own pages only. */
  readonly publicBaseUrl: string;
  /** Origins that may show the chat in a frame. */
  readonly embedOrigins: readonly string[];
  readonly synthetic: boolean;
}
