import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoVeterans } from '../../deployment/demo/people.js';
import { demoEnvironment, demoNumbers, demoSecrets, freePort } from '../../deployment/demo/settings.js';
import { startSimulators, type Simulators } from '../../deployment/demo/simulators.js';
import { newSid, sign } from '../../deployment/demo/twilio/webhook.js';
import { buildService, ready, runService, type ServiceProcess } from '../support/service-process.js';
import { openTranscriptWorld } from '../support/transcript-world.js';

const TEXTERS = 12;
const PATIENCE = 60_000;

describe('threat: SIGTERM · under load', () => {
  let built: Awaited<ReturnType<typeof buildService>>;
  let simulators: Simulators;
  let folder: string;
  let url: string;
  let service: ServiceProcess;

  beforeAll(async () => {
    built = await buildService();
    const servicePort = await freePort(0);
    url = `http://127.0.0.1:${servicePort}`;
    simulators = await startSimulators({ serviceUrl: url, people: demoVeterans });
    folder = await mkdtemp(join(tmpdir(), 'blue-button-'));
    const databaseUrl = `file:${join(folder, 'term.db')}`;
    service = runService(built.main, demoEnvironment(simulators.upstreams, { servicePort, databaseUrl }));
    await ready(url);
  }, PATIENCE);
  afterAll(async () => {
    service.child.kill('SIGKILL');
    await service.exited;
    await simulators.close();
    await built.remove();
    await rm(folder, { recursive: true, force: true });
  });

  function signedText(from: string) {
    const params = {
      AccountSid: demoSecrets.accountSid,
      MessageSid: newSid('SM'),
      From: from,
      To: demoNumbers.service,
      Body: 'help',
    };
    const headers = { 'x-twilio-signature': sign(demoSecrets.authToken, `${url}/sms`, params) };
    return { headers, body: new URLSearchParams(params) };
  }

  /** What one more text gets: its status, or how it broke off. */
  const text = (from: string): Promise<number | string> =>
    fetch(`${url}/sms`, { method: 'POST', ...signedText(from) }).then(
      async (answer) => (await answer.text(), answer.status),
      (error: unknown) => (error as { cause: { code: string } }).cause.code,
    );

  /** A text of which the first half has arrived. */
  async function halfSent(from: string) {
    const { headers, body } = signedText(from);
    const bytes = body.toString();
    const head = [
      'POST /sms HTTP/1.1',
      `Host: ${new URL(url).host}`,
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${bytes.length}`,
      `X-Twilio-Signature: ${headers['x-twilio-signature']}`,
    ].join('\r\n');
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`${head}\r\n\r\n${bytes.slice(0, 40)}`);
    return async () => {
      socket.write(bytes.slice(40));
      const [answer] = (await once(socket, 'data')) as [Buffer];
      return answer.toString().split('\r\n');
    };
  }

  /** Texts one after the other on kept connections, until the load balancer has seen that the service leaves. */
  async function textsWhile(sending: () => boolean, from: string): Promise<(number | string)[]> {
    const answers: (number | string)[] = [];
    while (sending()) answers.push(await text(from));
    return answers;
  }

  it(
    'it says that it is leaving, answers everything it took, and ends',
    async () => {
      const finish = await halfSent('+12175550108');
      let sending = true;
      const load = Array.from({ length: TEXTERS }, (_, n) =>
        textsWhile(() => sending, `+12175550${110 + n}`),
      );
      expect(await text('+12175550109')).toBe(200);

      service.child.kill('SIGTERM');
      let health = await fetch(`${url}/health`);
      while (health.status !== 503) health = await fetch(`${url}/health`);
      expect(health.headers.get('connection')).toBe('close');
      expect((await finish())[0]).toBe('HTTP/1.1 200 OK');

      sending = false;
      const answers = (await Promise.all(load)).flat();
      expect(new Set(answers)).toEqual(new Set([200]));
      expect(answers.length).toBeGreaterThan(TEXTERS);
      expect(await service.exited).toBe(0);
      expect(service.output()).not.toContain('"level":50');
      expect(await text('+12175550109')).toBe('ECONNREFUSED');
    },
    PATIENCE,
  );
});

describe('threat: SIGTERM · a client that never finishes its request', () => {
  it('does not keep the service from ending', async () => {
    const opened = await openTranscriptWorld();
    const { world } = opened;
    const stuck = connect(Number(new URL(world.serviceUrl).port), '127.0.0.1');
    await once(stuck, 'connect');
    stuck.write('POST /sms HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 10\r\n\r\nB');
    await fetch(`${world.serviceUrl}/health`);
    const cut = once(stuck, 'close');
    stuck.on('error', () => undefined);
    await world.running.stop({ drainMs: 100 });
    await cut;
    await expect(fetch(`${world.serviceUrl}/health`)).rejects.toThrow();
    await opened.close();
  });
});
