import type { Activity } from 'botbuilder';
import { createServer, listen } from '../../bot/server.js';
import { channels } from '../../bot/turn/channels.js';
import type { Bot, Inbound, Outcome } from '../../bot/turn/delivery.js';
import type { Message } from '../../dialogs/message.js';
import { chat as en } from '../../dialogs/content/en/chat.js';
import { chat as es } from '../../dialogs/content/es/chat.js';
import type { Assets } from '../../adapters/web/assets.js';
import type { WebLog } from '../../adapters/web/ports.js';
import { addWebRoutes, type Web } from '../../adapters/web/routes.js';
import { createTokens, type Tokens } from '../../adapters/web/token.js';

/** The web door with a bot of a few words behind it, on a real server. Time is a number the test sets. */
export interface WebDoor {
  readonly url: string;
  readonly port: number;
  readonly web: Web;
  readonly tokens: Tokens;
  readonly time: { now: number };
  readonly seen: Inbound[];
  readonly log: MemoryLog;
  readonly errors: string[];
  /** When someone signed in, by conversation. */
  readonly signedIn: Map<string, number>;
  /** Conversations that take no file: nobody is signed in. */
  readonly turnedAway: Set<string>;
  close(): Promise<void>;
}

export type Answers = (inbound: Inbound) => readonly Message[];

export const said = (text: string, more: Partial<Message> = {}): Message => ({
  text,
  language: 'en',
  expects: { kind: 'words' },
  ...more,
});

/** Says back what it heard, and greets at the start. */
export const parrot: Answers = ({ activity }) => [
  said(activity.type === 'event' ? `event ${activity.name}` : `You said: ${activity.text}`),
];

export interface Options {
  readonly answers?: Answers;
  readonly assets?: Assets;
  readonly embedOrigins?: readonly string[];
  readonly port?: number;
}

export class MemoryLog implements WebLog {
  readonly lines = new Map<string, string[]>();
  /** Set to make every read fail, as a full disk would. */
  broken = false;

  async readAfter(conversationId: string, watermark: number) {
    if (this.broken) throw new Error('the store is gone');
    const lines = this.lines.get(conversationId) ?? [];
    return lines
      .map((activity, n) => ({ seq: n + 1, activity }))
      .filter((e) => e.seq > watermark && e.activity !== ERASED);
  }

  async append(conversationId: string, activities: readonly unknown[]) {
    const said = this.lines.get(conversationId) ?? [];
    const forget = activities.some((a) => (a as Partial<Activity>).channelData?.forget);
    const lines = forget ? said.map(() => ERASED) : said;
    this.lines.set(conversationId, [...lines, ...activities.map((a) => JSON.stringify(a))]);
  }
}

/** An erased line keeps its number. */
const ERASED = '';

/** Of a file here, so that tests need not send 20 MB. */
export const FILE_BYTES = 1000;

const key = Buffer.alloc(32, 7);

export async function openWebDoor(options: Options = {}): Promise<WebDoor> {
  const time = { now: Date.now() };
  const clock = { now: () => time.now };
  const errors: string[] = [];
  const trouble = { info() {}, warn() {}, error: (event: string) => void errors.push(event) };
  const log = new MemoryLog();
  const seen: Inbound[] = [];
  const signedIn = new Map<string, number>();
  const turnedAway = new Set<string>();
  const server = createServer(trouble, () => 'correlation');
  // The port is known only once the server listens, and the page compares its own origin with it.
  const port = await listen(server, options.port ?? 0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  const web = addWebRoutes(server, {
    bot: botOf(options.answers ?? parrot, log, seen),
    channel: channels.web,
    log,
    browsers: cookieBrowsers(signedIn),
    tokenKey: key,
    clock,
    random: counting(),
    trouble,
    assets: options.assets ?? new Map(),
    words: (language) => ({ en, es })[language],
    takesFile: async (conversationId) => !turnedAway.has(conversationId),
    fileBytes: FILE_BYTES,
    publicBaseUrl: url,
    embedOrigins: options.embedOrigins ?? [],
    synthetic: true,
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.server.closeAllConnections();
      server.close(() => resolve());
    });
  return {
    url,
    port,
    web,
    tokens: createTokens(key, clock),
    time,
    seen,
    log,
    errors,
    signedIn,
    turnedAway,
    close,
  };
}

function counting() {
  let n = 0;
  return {
    id: () => `id-${++n}`,
    token: () => `token${++n}`.padEnd(22, 'x'),
    digits: (length: number) => '1'.repeat(length),
  };
}

/** One transaction a turn, and the same key twice is the same turn: as the real bot does it. */
function botOf(answers: Answers, log: MemoryLog, seen: Inbound[]): Bot {
  const done = new Set<string>();
  return {
    async process(inbound): Promise<Outcome> {
      if (done.has(inbound.inboxKey)) return { repeated: true, messages: [] };
      const messages = answers(inbound);
      done.add(inbound.inboxKey);
      seen.push(inbound);
      const conversationId = String(inbound.activity.conversation?.id);
      const rendered = inbound.render(messages, { conversationId, nextStep: '', rate: 1 });
      await log.append(conversationId, rendered.log ?? []);
      return { repeated: false, messages };
    },
  };
}

/** A browser's cookie is its conversation. */
function cookieBrowsers(signedIn: ReadonlyMap<string, number>) {
  let n = 0;
  return {
    signedInAt: async (conversationId: string) => signedIn.get(conversationId),
    async open(cookie: string | undefined) {
      const [, known] = /chat=([\w-]+)/.exec(cookie ?? '') ?? [];
      if (known) return { conversationId: known };
      const conversationId = `conversation-${++n}`;
      return { conversationId, setCookie: `chat=${conversationId}; Path=/; HttpOnly; SameSite=Lax` };
    },
  };
}
