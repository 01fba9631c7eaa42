import { readFile } from 'node:fs/promises';
import type { AzureDoor } from '../adapters/azure/routes.js';
import { createAzureSender } from '../adapters/azure/sender.js';
import type { Connector } from '../adapters/azure/connector.js';
import { azureSettings, type AzureConfig, type AzureSettings } from './azure-config.js';
import { systemTimer, type Clock, type Fetch, type Random } from './ports.js';
import { azureToken } from './records/connections/azure.js';
import { cachedTokens } from './records/connections/cached.js';
import type { Database } from './storage/database.js';
import { finish, receive } from './storage/inbox.js';
import { enqueue } from './storage/outbox.js';
import type { Sealing } from './storage/sealing.js';
import type { Sender } from './turn/deliver.js';

export interface AzureParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
  readonly fetch: Fetch;
}

export interface AzureChannel {
  readonly sender: Sender;
  readonly door: Pick<AzureDoor, 'connector' | 'rules' | 'indexOf' | 'sayOnce'>;
}

/** Undefined without an app id: then there is neither a route nor a way out. */
export function createAzureChannel(config: AzureConfig, parts: AzureParts): AzureChannel | undefined {
  const settings = azureSettings(config);
  if (!settings) return undefined;
  const { appId, issuer, channels, serviceOrigins, metadataUrl, authority } = settings;
  const rules = { appId, issuer, channels, serviceOrigins };
  const token = ownToken(settings, parts);
  let opened: Promise<Connector> | undefined;
  const connector = (): Promise<Connector> =>
    (opened ??= import('../adapters/azure/connector.js').then(({ openConnector }) =>
      openConnector({ rules, metadataUrl, scope: issuer, loginUrl: authority, token }),
    ));
  return {
    sender: createAzureSender(connector, systemTimer),
    door: {
      connector,
      rules,
      indexOf: (ids) => parts.sealing.index('azure', JSON.stringify(ids)),
      sayOnce: (inboxKey, conversationId, pushes) => sayOnce(parts, inboxKey, conversationId, pushes),
    },
  };
}

const TOKEN_MS = 8_000;

/** Our app's token for the Bot Connector, asked for as for an Azure FHIR server. In both clouds the Connector's name is its issuer's. */
function ownToken({ authority, appId, secret, assertionFile, issuer }: AzureSettings, parts: AzureParts) {
  const assertion = assertionFile === undefined ? undefined : () => readFile(assertionFile, 'utf8');
  const app = { authority, clientId: appId, secret, assertion };
  const tokens = cachedTokens(azureToken(app, issuer, parts), parts.clock, TOKEN_MS);
  return async (): Promise<string> => {
    const answer = await tokens('bot', '');
    if (answer.ok) return answer.token;
    throw Object.assign(new Error('no token for the Bot Connector'), { code: 'noToken' });
  };
}

const sayOnce: (parts: AzureParts, ...said: Parameters<AzureDoor['sayOnce']>) => Promise<void> = async (
  { db, sealing, clock, random },
  key,
  conversationId,
  pushes,
) => {
  const now = clock.now();
  const received = await receive(db, { key, conversationId, now });
  if (received !== 'new' && received !== 'unfinished') return;
  await db.transaction().execute(async (trx) => {
    await finish(trx, sealing.deployment, { key, now });
    await enqueue(
      trx,
      sealing,
      pushes.map((push) => ({ conversationId, ...push })),
      { now, random },
    );
  });
};

/** An activity leaves through the Bot Connector, everything else through the telephone's provider. */
export function sendersFor(telephone: Sender, azure: AzureChannel | undefined): Sender {
  const senderOf = (kind: string): Sender => {
    if (kind !== 'activity') return telephone;
    return azure?.sender ?? turnedOff;
  };
  return {
    send: (push, reference) => senderOf(push.kind).send(push, reference),
    find: (push, since) => senderOf(push.kind).find(push, since),
  };
}

/** What was still waiting when the channel was turned off. */
const turnedOff: Sender = {
  send: () => Promise.resolve({ outcome: 'refused', error: 'turnedOff' }),
  find: () => Promise.resolve([]),
};
