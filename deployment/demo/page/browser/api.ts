import type { CallView } from '../../twilio/call.js';
import type { SimulatedText } from '../../twilio/texts.js';

/** The simulated telephone network, under this page's own origin. */
async function call<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(`/twilio/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as T;
}

const at = encodeURIComponent;

export const network = {
  text: (phone: string, body: string) => call<unknown>(`handset/${at(phone)}/text`, { body }),
  messages: async (phone: string, after: number) =>
    (await call<{ messages: SimulatedText[] }>(`handset/${at(phone)}/messages?after=${after}`)).messages,
  ring: async (line: string) => (await call<{ callSid: string }>(`phone/${at(line)}/call`, {})).callSid,
  /** Calls of this line, the ones the service places among them. */
  calls: async (line: string) => (await call<{ calls: CallView[] }>(`phone/${at(line)}/calls`)).calls,
  view: (sid: string) => call<CallView>(`phone/calls/${sid}`),
  act: (sid: string, act: 'answer' | 'keys' | 'say' | 'silence' | 'hangup', body: object = {}) =>
    call<CallView>(`phone/calls/${sid}/${act}`, body),
};
