import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { createTwilioClient, createTwilioSender } from '../../../adapters/twilio.js';
import { addSmsRoutes } from '../../../adapters/sms/routes.js';
import { addVoiceRoutes } from '../../../adapters/voice/routes.js';
import { systemTimer, type Timer } from '../../../bot/ports.js';
import type { Bot, Inbound, Push } from '../../../bot/turn/delivery.js';
import type { DeliveryReport, Sender } from '../../../bot/turn/deliver.js';
import type { Message } from '../../../dialogs/message.js';
import { startTwilioSimulator } from '../../../deployment/demo/twilio/simulator.js';

export const accountSid = `AC${'0'.repeat(32)}`;
export const authToken = 'a-token-of-the-tests';
export const serviceNumber = '+12175550100';
export const numbers = { person: '+12175550110', crisis: '+12175550111', service: serviceNumber };
export const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const en = (text: string, more: Partial<Message> = {}): Message => ({
  text,
  expects: { kind: 'words' },
  language: 'en',
  ...more,
});

/** What the bot of a test says to one activity. */
export type Answers = (
  inbound: Inbound,
  seen: readonly Inbound[],
) => readonly Message[] | Promise<readonly Message[]>;

/** A bot as small as can be: keeps replies by inbox key, as the turn does, and sends texts at once. */
export function createFakeBot(answers: Answers, sender: () => Sender) {
  const seen: Inbound[] = [];
  const done = new Map<string, Promise<{ reply?: string; messages: readonly Message[] }>>();
  const send = async (pushes: readonly Push[]) => {
    for (const [i, push] of pushes.entries()) await sender().send(push, `ref${seen.length}-${i}`);
  };
  const first = async (inbound: Inbound) => {
    seen.push(inbound);
    const messages = await answers(inbound, seen);
    const rendered = inbound.render(messages, {
      conversationId: inbound.activity.conversation?.id ?? '',
      address: inbound.address,
      nextStep: `step-${seen.length}`,
      rate: 1,
    });
    await send(rendered.push ?? []);
    return { reply: rendered.reply, messages };
  };
  const bot: Bot = {
    process: async (inbound) => {
      const repeated = done.has(inbound.inboxKey);
      const turn = done.get(inbound.inboxKey) ?? first(inbound);
      done.set(inbound.inboxKey, turn);
      return { repeated, ...(await turn) };
    },
  };
  return { bot, seen };
}

/** The service's two Twilio doors and the simulator, over real sockets. */
export async function startWorld(answers: Answers, more: { timer?: Timer; redacted?: boolean } = {}) {
  const server = restify.createServer();
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const simulator = await startTwilioSimulator({
    port: 0,
    accountSid,
    authToken,
    serviceBaseUrl: base,
    number: serviceNumber,
    retries: 1,
    redacted: more.redacted,
  });
  const client = createTwilioClient({ accountSid, authToken, apiBaseUrl: simulator.url, timeoutMs: 300 });
  const sender = createTwilioSender({ client, from: serviceNumber, publicBaseUrl: base() });
  const { bot, seen } = createFakeBot(answers, () => sender);
  const reports: DeliveryReport[] = [];
  const door = { publicBaseUrl: base(), tokens: [authToken], accountSid, bot, log: silent };
  addSmsRoutes(server, {
    ...door,
    indexOf: (number) => `index-of-${number.slice(-2)}`,
    words: { reply: (_, says) => `Reply ${says.join(' or ')}.`, trouble: ['Not now. In crisis? Call 988.'] },
    onStatus: async (report) => void reports.push(report),
  });
  addVoiceRoutes(server, {
    ...door,
    numbers,
    timer: more.timer ?? systemTimer,
    words: {
      oneMoment: (l) => ({ text: l === 'es' ? 'Un momento.' : 'One moment.' }),
      trouble: () => ({ text: 'Something went wrong. Dial 9 8 8.' }),
    },
  });
  const close = async () => {
    await simulator.texts.settled();
    await simulator.close();
    server.close();
    (server.server as unknown as { closeAllConnections(): void }).closeAllConnections();
  };
  return { simulator, client, sender, seen, reports, base: base(), close };
}
