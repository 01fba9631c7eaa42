import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoVeterans } from '../../deployment/demo/people.js';
import { demoEnvironment, demoNumbers, demoSecrets, freePort } from '../../deployment/demo/settings.js';
import { startSimulators, type Simulators } from '../../deployment/demo/simulators.js';
import { newSid, sign } from '../../deployment/demo/twilio/webhook.js';
import { buildService, ready, runService, type ServiceProcess } from '../support/service-process.js';

const TEXTERS = 40;
const KILLS = 6;

describe('threat: crash mid-turn · kill -9 at any moment', () => {
  let built: Awaited<ReturnType<typeof buildService>>;
  let simulators: Simulators;
  let folder: string;
  let serviceUrl: string;
  let env: Record<string, string>;
  let service: ServiceProcess;

  const start = async () => {
    service = runService(built.main, env);
    await ready(serviceUrl);
  };

  beforeAll(async () => {
    built = await buildService();
    const servicePort = await freePort(0);
    serviceUrl = `http://127.0.0.1:${servicePort}`;
    simulators = await startSimulators({ serviceUrl, people: demoVeterans });
    folder = await mkdtemp(join(tmpdir(), 'blue-button-'));
    env = demoEnvironment(simulators.upstreams, {
      servicePort,
      databaseUrl: `file:${join(folder, 'kill.db')}`,
    });
    await start();
  }, 60_000);

  afterAll(async () => {
    service.child.kill('SIGKILL');
    await service.exited;
    await simulators.close();
    await built.remove();
    await rm(folder, { recursive: true, force: true });
  });

  /** Posts until it is acknowledged: the same message, however often. */
  async function deliver(from: string): Promise<void> {
    const params = {
      AccountSid: demoSecrets.accountSid,
      MessageSid: newSid('SM'),
      From: from,
      To: demoNumbers.service,
      Body: 'help',
    };
    const request = {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': sign(demoSecrets.authToken, `${serviceUrl}/sms`, params),
      },
      body: new URLSearchParams(params).toString(),
    };
    for (let tries = 0; tries < 400; tries += 1) {
      const answer = await fetch(`${serviceUrl}/sms`, request).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error('never acknowledged');
  }

  it('every text is answered, and once', async () => {
    const phones = Array.from({ length: TEXTERS }, (_, n) => `+12175550${String(110 + n)}`);
    const posting = phones.map(async (phone, n) => {
      await new Promise((later) => setTimeout(later, n * 120));
      await deliver(phone);
    });
    for (let n = 0; n < KILLS; n += 1) {
      await new Promise((later) => setTimeout(later, 150 + 130 * n));
      service.child.kill('SIGKILL');
      await service.exited;
      await start();
    }
    await Promise.all(posting);
    const received = (phone: string) =>
      simulators.twilio.messages(phone).filter((m) => m.direction !== 'inbound').length;
    for (let tries = 0; tries < 700 && phones.some((p) => received(p) === 0); tries += 1) {
      await new Promise((later) => setTimeout(later, 100));
    }
    expect(phones.map((p) => [p, received(p)])).toEqual(phones.map((p) => [p, 1]));
  }, 120_000);
});
