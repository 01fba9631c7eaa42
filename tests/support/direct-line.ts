import { createRequire } from 'node:module';

/** What the tests use of directlinejs 0.15.8: the published client, run in Node with xhr2 for its XMLHttpRequest. */
export interface DirectLineClient {
  /** The error says that the connection is over, as when the client itself ends it. */
  readonly activity$: {
    subscribe(next: (activity: LineActivity) => void, error: (reason: Error) => void): unknown;
  };
  readonly connectionStatus$: {
    subscribe(next: (state: number) => void): { unsubscribe(): void };
    getValue(): number;
  };
  postActivity(activity: object): {
    subscribe(next: (id: string) => void, error: (reason: { status?: number }) => void): void;
  };
  reconnect(conversation: { token: string; conversationId: string }): void;
  end(): void;
}

export interface LineActivity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly from: { readonly id: string };
  readonly channelData?: { readonly clientActivityID?: string };
}

interface DirectLineOptions {
  readonly token: string;
  readonly domain: string;
  readonly webSocket: false;
  readonly conversationId?: string;
  readonly watermark?: string;
  readonly pollingInterval: number;
}

const require = createRequire(import.meta.url);

/** The bundle expects a browser's globals. */
function loadClient(): new (options: DirectLineOptions) => DirectLineClient {
  Object.assign(globalThis, {
    self: globalThis,
    XMLHttpRequest: require('xhr2') as unknown,
    WebSocket: require('ws') as unknown,
  });
  const client = require('botframework-directlinejs/dist/directline.js') as {
    DirectLine: new (options: DirectLineOptions) => DirectLineClient;
  };
  return client.DirectLine;
}

const DirectLine = loadClient();

export const ONLINE = 2;
export const EXPIRED = 3;

/** A client, what it has received so far, and what states it went through. */
export class Client {
  readonly received: LineActivity[] = [];
  readonly states: number[] = [];
  over = false;
  readonly line: DirectLineClient;

  constructor(url: string, token: string, resume: { conversationId?: string; watermark?: string } = {}) {
    const domain = `${url}/v3/directline`;
    this.line = new DirectLine({ token, domain, webSocket: false, pollingInterval: 200, ...resume });
    this.line.connectionStatus$.subscribe((state) => this.states.push(state));
    this.line.activity$.subscribe(
      (activity) => this.received.push(activity),
      () => (this.over = true),
    );
  }

  post(activity: object): Promise<string> {
    return new Promise((resolve, reject) => {
      this.line.postActivity(activity).subscribe(resolve, reject);
    });
  }

  say = (text: string, from: string, clientActivityID = `c-${text}`): Promise<string> =>
    this.post({ type: 'message', text, from: { id: from }, channelData: { clientActivityID } });

  texts = (): (string | undefined)[] => this.received.map((a) => a.text);
}

/** Waits until `found` holds; the limit only ends a broken test. */
export async function until(found: () => boolean | Promise<boolean>, limitMs = 20_000): Promise<void> {
  for (let waited = 0; waited < limitMs; waited += 25) {
    if (await found()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('did not happen');
}
