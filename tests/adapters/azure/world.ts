import type { Log } from '../../../bot/log.js';
import { openTranscriptWorld } from '../../support/transcript-world.js';
import { sign, startBotConnector, type Reply } from './bot-connector.js';

export const appId = '1e9b1c4a-6a1c-4f0e-9d36-0b8f3f3c0a55';
export const issuer = 'https://api.botframework.com';

export type AzureWorld = Awaited<ReturnType<typeof openAzureWorld>>;
export type Said = Readonly<Record<string, unknown>>;

/** The demo with the Azure channel turned on, and the Bot Connector on loopback. */
export async function openAzureWorld(given: { readonly log?: Log } = {}) {
  const connector = await startBotConnector();
  const opened = await openTranscriptWorld({
    log: given.log,
    guarded: {
      clients: {},
      own: [],
      scopes: [],
      connections: () => ({}),
      environment: () => ({
        MICROSOFT_APP_ID: appId,
        MICROSOFT_APP_PASSWORD: 'a-secret-of-the-tests',
        MICROSOFT_APP_TENANT_ID: 'tenant',
        AZURE_SERVICE_URLS: connector.url,
        AZURE_BOT_SIMULATOR: connector.url,
      }),
    },
  });
  const { world } = opened;
  const { db } = world.running.services;
  let activities = 0;

  /** What the Bot Connector says in its tokens. */
  const claims = (more: Said = {}): Said => ({
    iss: issuer,
    aud: appId,
    serviceurl: connector.url,
    nbf: seconds() - 10,
    exp: seconds() + 600,
    ...more,
  });
  const message = (more: Said = {}): Said => ({
    type: 'message',
    id: `activity-${++activities}`,
    channelId: 'directline',
    serviceUrl: connector.url,
    conversation: { id: 'conversation' },
    from: { id: 'user' },
    recipient: { id: 'bot' },
    text: 'hello',
    ...more,
  });
  const token = (more: Said = {}) => sign(connector.keys.connector, claims(more));
  const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${world.serviceUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const tell = async (said: Said): Promise<Response> =>
    post(JSON.stringify(said), { authorization: `Bearer ${await token()}` });
  /** What reached the channel since the last call. */
  const heard = async (): Promise<readonly Reply[]> => {
    await world.settled();
    return connector.replies.splice(0);
  };
  return {
    world,
    connector,
    claims,
    token,
    message,
    post,
    tell,
    heard,
    /** A chat of one person: says something, and hears the answer. */
    chat:
      (conversation: string, user = 'user') =>
      async (text: string): Promise<string> => {
        await tell(message({ conversation: { id: conversation }, from: { id: user }, text }));
        return (await heard()).map(({ activity }) => activity.text).join('\n');
      },
    /** Everything a turn would have left. */
    async traces() {
      const count = async (table: 'inbox' | 'conversation' | 'outbox') =>
        (await db.selectFrom(table).selectAll().execute()).length;
      return {
        inbox: await count('inbox'),
        conversations: await count('conversation'),
        outbox: await count('outbox'),
      };
    },
    async close() {
      await opened.close();
      await connector.close();
    },
  };
}

const seconds = () => Math.floor(Date.now() / 1000);
