import type { Activity } from 'botbuilder';
import type { Log } from '../../bot/log.js';
import type { Clock, Random } from '../../bot/ports.js';
import type { Bot } from '../../bot/turn/delivery.js';
import type { Channel } from '../../dialogs/channel.js';
import type { Language } from '../../dialogs/message.js';
import type { Assets } from './assets.js';
import type { ChatWords } from './page.js';

/** One line of what was said: its number, from 1 without gaps, and the activity as JSON. */
export interface WebLogEntry {
  readonly seq: number;
  readonly activity: string;
}

/** What was said in a conversation, kept by the service (bot/storage/web-log.ts). */
export interface WebLog {
  /** Entries numbered above `watermark`, oldest first. */
  readAfter(conversationId: string, watermark: number): Promise<readonly WebLogEntry[]>;
  /** For what is said without a turn: the answer to a message that is too long. */
  append(conversationId: string, activities: readonly Partial<Activity>[]): Promise<void>;
}

/** The browser that asks, known by its own cookie, and the conversation it is in: both made when they are missing. */
export interface ChatBrowsers {
  open(
    cookieHeader: string | undefined,
  ): Promise<{ readonly setCookie?: string; readonly conversationId: string }>;
  /** When someone last signed in within this conversation, in milliseconds since 1970; ended sign-ins count too. */
  signedInAt(conversationId: string): Promise<number | undefined>;
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
  /** Whoever is signed in in this conversation may add a file: it is their own record that is open. */
  readonly takesFile: (conversationId: string) => Promise<boolean>;
  /** Of one file, at most. */
  readonly fileBytes: number;
  /** Origins that may show the chat in a frame. */
  readonly embedOrigins: readonly string[];
  readonly synthetic: boolean;
}
