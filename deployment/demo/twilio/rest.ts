import { textFaults } from './magic.js';
import type { Calls } from './calls.js';
import type { SimulatedCall } from './call.js';
import type { Texts, SimulatedText } from './texts.js';

export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
}

/** undefined: no answer at all. */
export type RestAnswer = { readonly status: number; readonly json: object } | undefined;

export interface RestOptions {
  readonly accountSid: string;
  /** As with message redaction on: bodies are not shown again. */
  readonly redacted: boolean;
  /** Numbers that are not mobile. */
  readonly lineTypes: Readonly<Record<string, string>>;
}

/** The part of Twilio's REST API that the service uses. */
export function answerRest(
  request: RestRequest,
  texts: Texts,
  calls: Calls,
  options: RestOptions,
): RestAnswer {
  const number = /^\/v2\/PhoneNumbers\/([^/]+)$/.exec(request.path)?.[1];
  if (number !== undefined) return lookUp(decodeURIComponent(number), options);
  const prefix = `/2010-04-01/Accounts/${options.accountSid}/`;
  if (!request.path.startsWith(prefix)) return problem(404, 20404);
  const [resource = '', sid] = request.path
    .slice(prefix.length)
    .replace(/\.json$/, '')
    .split('/');
  const route = `${request.method} ${resource}${sid === undefined ? '' : '/sid'}`;
  const found = sid === undefined ? undefined : (texts.all().find((t) => t.sid === sid) ?? calls.get(sid));
  switch (route) {
    case 'POST Messages':
      return sendText(request.form, texts, options);
    case 'GET Messages':
      return list(
        'messages',
        texts
          .all()
          .filter((t) => matches(t, request.query))
          .reverse()
          .map((t) => textJson(t, options)),
      );
    case 'GET Messages/sid':
      return found && 'body' in found ? { status: 200, json: textJson(found, options) } : problem(404, 20404);
    case 'POST Calls':
      return placeCall(request.form, calls, options);
    case 'GET Calls':
      return list(
        'calls',
        calls
          .all()
          .filter((c) => !request.query.has('To') || c.number === request.query.get('To'))
          .reverse()
          .map((c) => callJson(c, options)),
      );
    default:
      return problem(404, 20404);
  }
}

function sendText(form: URLSearchParams, texts: Texts, options: RestOptions): RestAnswer {
  const [to, from, body] = ['To', 'From', 'Body'].map((name) => form.get(name) ?? '');
  if (!to || !/^\+[1-9]\d{6,14}$/.test(to)) return problem(400, 21211);
  if (!from) return problem(400, 21603);
  if (!body) return problem(400, 21602);
  if (body.length > 1600) return problem(400, 21617);
  const accepted = texts.send(to, from, body, form.get('StatusCallback') ?? undefined);
  if ('hangs' in accepted) return undefined;
  return 'text' in accepted
    ? { status: 201, json: textJson(accepted.text, options) }
    : problem(accepted.status, accepted.code);
}

function placeCall(form: URLSearchParams, calls: Calls, options: RestOptions): RestAnswer {
  const field = (name: string) => form.get(name) ?? undefined;
  const [to, url, twiml] = [field('To') ?? '', field('Url'), field('Twiml')];
  if (!/^\+[1-9]\d{6,14}$/.test(to)) return problem(400, 21211);
  if (url === undefined ? !twiml || twiml.length > 4000 : !URL.canParse(url)) return problem(400, 21205);
  const detectsMachines = field('MachineDetection') !== undefined;
  const call = calls.place(to, { url, twiml, detectsMachines, statusCallback: field('StatusCallback') });
  return { status: 201, json: callJson(call, options) };
}

/** Lookup v2: what kind of line a number is. */
function lookUp(number: string, { lineTypes }: RestOptions): RestAnswer {
  const valid = /^\+[1-9]\d{6,14}$/.test(number) && textFaults[number]?.code !== 21211;
  const type = lineTypes[number] ?? (textFaults[number]?.undelivered === 30006 ? 'landline' : 'mobile');
  const line_type_intelligence = valid ? { type, error_code: null } : null;
  return {
    status: 200,
    json: { phone_number: number, valid, country_code: 'US', line_type_intelligence, url: '' },
  };
}

const matches = (text: SimulatedText, query: URLSearchParams): boolean =>
  (!query.has('To') || text.to === query.get('To')) &&
  (!query.has('From') || text.from === query.get('From'));

const problem = (status: number, code: number): RestAnswer => ({
  status,
  json: {
    status,
    code,
    message: `simulated ${code}`,
    more_info: `https://www.twilio.com/docs/errors/${code}`,
  },
});

const list = (name: string, items: object[]): RestAnswer => ({
  status: 200,
  json: {
    [name]: items,
    page: 0,
    page_size: items.length,
    start: 0,
    end: items.length,
    next_page_uri: null,
    first_page_uri: '',
    previous_page_uri: null,
    uri: '',
  },
});

const rfc2822 = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');

const textJson = (text: SimulatedText, { accountSid, redacted }: RestOptions): object => ({
  account_sid: accountSid,
  api_version: '2010-04-01',
  body: redacted ? '' : text.body,
  date_created: rfc2822(text.at),
  date_updated: rfc2822(text.at),
  date_sent: text.status === 'queued' ? null : rfc2822(text.at),
  direction: text.direction,
  error_code: text.errorCode,
  error_message: null,
  from: text.from,
  messaging_service_sid: null,
  num_media: '0',
  num_segments: String(text.segments),
  price: null,
  price_unit: 'USD',
  sid: text.sid,
  status: text.status,
  subresource_uris: {},
  to: text.to,
  uri: `/2010-04-01/Accounts/${accountSid}/Messages/${text.sid}.json`,
});

const callJson = (call: SimulatedCall, { accountSid }: RestOptions): object => ({
  account_sid: accountSid,
  api_version: '2010-04-01',
  date_created: rfc2822(call.startedAt),
  date_updated: rfc2822(call.startedAt),
  direction: call.direction,
  from: call.service,
  to: call.number,
  sid: call.callSid,
  status: call.state === 'ended' ? 'completed' : call.state === 'ringing' ? 'ringing' : 'in-progress',
  subresource_uris: {},
  uri: `/2010-04-01/Accounts/${accountSid}/Calls/${call.callSid}.json`,
});
