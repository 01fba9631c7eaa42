import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemTimer, type Timer } from '../../../bot/ports.js';
import { createCalls } from './calls.js';
import type { CallView } from './call.js';
import { answerDevice } from './devices.js';
import { CORS, readText, sendJson } from './http.js';
import { answerRest } from './rest.js';
import { createTexts } from './texts.js';
import type { SimulatedText, Texts } from './texts.js';

export interface SimulatorOptions {
  /** 0 for any free one. */
  readonly port: number;
  readonly accountSid: string;
  readonly authToken: string;
  /** Where webhooks go: asked each time, because the service starts after the simulator. */
  readonly serviceBaseUrl: () => string;
  /** The service's number. */
  readonly number: string;
  /** How often a failed webhook is posted again. */
  readonly retries?: number;
  /** Twilio waits 15 s for a webhook. */
  readonly webhookTimeoutMs?: number;
  /** As with message redaction on: the API does not show bodies again. */
  readonly redacted?: boolean;
  /** Numbers that are not mobile, for the line type look-up: `landline`, `fixedVoip`. */
  readonly lineTypes?: Readonly<Record<string, string>>;
  /** By which a placed call that nobody answers stops ringing. */
  readonly timer?: Timer;
}

export interface TwilioSimulator {
  readonly url: string;
  readonly texts: Texts;
  /** A person texts the service. */
  text(from: string, body: string): Promise<{ sid: string; status: number }>;
  messages(number: string, after?: number): SimulatedText[];
  /** A person rings the service. */
  call(from: string): Promise<{ callSid: string }>;
  /** Calls of this number, placed by the service too. */
  calls(number: string): CallView[];
  view(callSid: string): CallView;
  twiml(callSid: string): readonly string[];
  answer(callSid: string): Promise<CallView>;
  keys(callSid: string, keys: string): Promise<CallView>;
  say(callSid: string, text: string): Promise<CallView>;
  silence(callSid: string): Promise<CallView>;
  dialEnded(callSid: string, status?: string): Promise<CallView>;
  hangup(callSid: string): Promise<CallView>;
  close(): Promise<void>;
}

/** Twilio on loopback: takes the REST client's requests, signs and posts webhooks, plays calls. */
export async function startTwilioSimulator(options: SimulatorOptions): Promise<TwilioSimulator> {
  const webhooks = {
    ...options,
    retries: options.retries ?? 2,
    timeoutMs: options.webhookTimeoutMs ?? 15_000,
  };
  const texts = createTexts(webhooks);
  const calls = createCalls({ ...webhooks, timer: options.timer ?? systemTimer });
  const rest = {
    accountSid: options.accountSid,
    redacted: options.redacted ?? false,
    lineTypes: options.lineTypes ?? {},
  };
  const basic = `Basic ${Buffer.from(`${options.accountSid}:${options.authToken}`).toString('base64')}`;

  const api = async (req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> => {
    const form = new URLSearchParams(await readText(req));
    if (req.headers.authorization !== basic) return sendJson(res, 401, { status: 401, code: 20003 }, {});
    const request = { method: req.method ?? '', path: url.pathname, query: url.searchParams, form };
    const answer = answerRest(request, texts, calls, rest);
    if (answer) sendJson(res, answer.status, answer.json, {});
  };

  const device = async (req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> => {
    if (req.method === 'OPTIONS') {
      res.writeHead(204, CORS);
      return void res.end();
    }
    const text = await readText(req);
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    const answer = await answerDevice(req.method ?? '', url, body, texts, calls);
    sendJson(res, answer.status, answer.json);
  };

  const server = createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://simulator');
    const handle = /^\/(2010-04-01|v2)\//.test(url.pathname) ? api : device;
    handle(req, res, url).catch(() => sendJson(res, 400, { error: 'bad request' }));
  });
  const url = await listen(server, options.port);

  const known = (callSid: string) => {
    const call = calls.get(callSid);
    if (!call) throw new Error('no such call');
    return call;
  };
  const after = async (callSid: string, act: (call: ReturnType<typeof known>) => Promise<void>) => {
    const call = known(callSid);
    await act(call);
    return call.view();
  };

  return {
    url,
    texts,
    text: async (from, body) => {
      const { sid, status } = await texts.receive(from, body);
      return { sid, status };
    },
    messages: (number, since) => texts.thread(number, since),
    call: async (from) => ({ callSid: (await calls.ring(from)).callSid }),
    calls: (number) => calls.of(number).map((call) => call.view()),
    view: (callSid) => known(callSid).view(),
    twiml: (callSid) => known(callSid).twiml,
    answer: (callSid) => after(callSid, (call) => call.answer()),
    keys: (callSid, keys) => after(callSid, (call) => call.keys(keys)),
    say: (callSid, text) => after(callSid, (call) => call.say(text)),
    silence: (callSid) => after(callSid, (call) => call.silence()),
    dialEnded: (callSid, status) => after(callSid, (call) => call.dialEnded(status)),
    hangup: (callSid) => after(callSid, (call) => call.hangup()),
    close: () => {
      calls.close();
      return close(server);
    },
  };
}

const listen = (server: Server, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
