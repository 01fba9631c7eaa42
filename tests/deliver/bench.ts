import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTwilioClient, createTwilioSender } from '../../adapters/twilio.js';
import { systemRandom } from '../../bot/ports.js';
import { createDeliverer } from '../../bot/turn/deliver.js';
import type { Sender } from '../../bot/turn/deliver.js';
import type { Unreached } from '../../bot/identity/unreached.js';
import { openDatabase } from '../../bot/storage/database.js';
import { enqueue } from '../../bot/storage/outbox.js';
import { createSealing } from '../../bot/storage/sealing.js';
import { accountSid, authToken, keys, serviceNumber, silent } from './settings.js';
import { startTwilioSimulator } from '../../deployment/demo/twilio/simulator.js';

/** An outbox in a file, a clock to turn, the simulator with the real client. */
export async function openBench(more: { redacted?: boolean } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'deliver-'));
  const databaseUrl = `file:${join(folder, 'test.db')}`;
  const db = await openDatabase(databaseUrl);
  const sealing = createSealing(keys);
  const clock = { time: Date.now(), now: () => clock.time };
  const simulator = await startTwilioSimulator({
    port: 0,
    accountSid,
    authToken,
    serviceBaseUrl: () => 'http://127.0.0.1:9',
    number: serviceNumber,
    retries: 0,
    redacted: more.redacted,
  });
  const client = createTwilioClient({ accountSid, authToken, apiBaseUrl: simulator.url, timeoutMs: 250 });
  const provider = createTwilioSender({ client, from: serviceNumber, publicBaseUrl: 'http://127.0.0.1:9' });
  const told: string[] = [];
  const unreached: Unreached = {
    failed: async (number, error) => void told.push(`${number} ${error}`),
    reached: async (number) => void told.push(`${number} reached`),
  };
  const deliverer = (sender: Sender = provider) =>
    createDeliverer({
      db,
      sealing,
      sender,
      unreached,
      clock,
      random: systemRandom,
      timer: () => () => undefined,
      log: silent,
    });
  const put = (
    to: string,
    bodies: readonly string[],
    conversationId = `sms:${to}`,
    kind: 'text' | 'call' = 'text',
  ) =>
    db.transaction().execute((trx) =>
      enqueue(
        trx,
        sealing,
        bodies.map((body) => ({ conversationId, kind, to, body })),
        { now: clock.now(), random: systemRandom },
      ),
    );
  const rows = () => db.selectFrom('outbox').selectAll().orderBy('seq').execute();
  const close = async () => {
    await simulator.texts.settled();
    await simulator.close();
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  };
  return { db, databaseUrl, clock, simulator, provider, deliverer, told, put, rows, close };
}

export type Bench = Awaited<ReturnType<typeof openBench>>;
