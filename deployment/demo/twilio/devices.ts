import type { Calls } from './calls.js';
import type { SimulatedCall } from './call.js';
import type { Texts } from './texts.js';

export interface DeviceAnswer {
  readonly status: number;
  readonly json: unknown;
}

type Body = Readonly<Record<string, unknown>>;

/** The handset and the telephone, for the demo page and for tests in another process. */
export async function answerDevice(
  method: string,
  url: URL,
  body: Body,
  texts: Texts,
  calls: Calls,
): Promise<DeviceAnswer> {
  const [device, id = '', act = '', ...rest] = url.pathname.slice(1).split('/').map(decodeURIComponent);
  const route = `${method} ${device}${id === 'calls' ? '/calls' : ''}`;
  if (route === 'POST handset' && act === 'text') return ok(await texts.receive(id, word(body, 'body')));
  if (route === 'GET handset' && act === 'messages') {
    return ok({ messages: texts.thread(id, Number(url.searchParams.get('after') ?? 0)) });
  }
  if (route === 'POST phone' && act === 'call') {
    return ok({ callSid: (await calls.ring(id, word(body, 'attestation') || undefined)).callSid });
  }
  if (route === 'GET phone' && act === 'calls') return ok({ calls: calls.of(id).map((call) => call.view()) });
  const call = id === 'calls' ? calls.get(act) : undefined;
  if (!call) return { status: 404, json: { error: 'unknown' } };
  const [verb = ''] = rest;
  if (method === 'GET') return ok(verb === 'twiml' ? { twiml: call.twiml } : call.view());
  const handler = acts[verb];
  if (!handler) return { status: 404, json: { error: 'unknown' } };
  await handler(call, body);
  return ok(call.view());
}

const acts: Readonly<Record<string, (call: SimulatedCall, body: Body) => Promise<void>>> = {
  answer: (call, body) => call.answer({ by: word(body, 'by') === 'machine' ? 'machine' : 'human' }),
  keys: (call, body) => call.keys(word(body, 'keys')),
  say: (call, body) => call.say(word(body, 'text')),
  silence: (call) => call.silence(),
  'dial-ended': (call, body) => call.dialEnded(word(body, 'status') || 'completed'),
  hangup: (call) => call.hangup(),
};

const word = (body: Body, name: string): string => {
  const value = body[name];
  return typeof value === 'string' ? value : '';
};

const ok = (json: unknown): DeviceAnswer => ({ status: 200, json });
