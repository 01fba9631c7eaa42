import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { Expectation, Message } from '../../dialogs/message.js';
import type { Render, RenderContext } from '../../bot/turn/delivery.js';
import * as limits from './limits.js';
import { sayable, speak } from './say.js';

/** Who answers when a person or the crisis line is asked for, and the number they see. */
export interface VoiceNumbers {
  readonly person: string;
  readonly crisis: string;
  readonly service: string;
}

/** Pure. The messages of one turn as TwiML: said inside a Gather, so that the caller can interrupt with a key or a word. */
export const voiceRender =
  (numbers: VoiceNumbers): Render =>
  (messages, context) => {
    const response = new VoiceResponse();
    const expects = expectationOf(messages);
    const last = messages.at(-1);
    const action = actionUrl(context.nextStep, last);
    if (expects.kind === 'end') leave(response, messages, context);
    else if (expects.kind === 'connect') connect(response, messages, context, numbers, expects.to, action);
    else gather(response, messages, context, expects, action);
    return { reply: response.toString() };
  };

/** Our own step in the path makes a replayed answer find its old reply. Relative: it resolves against the signed URL. */
export function actionUrl(step: string, last: Message | undefined): string {
  const query = new URLSearchParams({ step, ...(last?.language === 'es' ? { lang: 'es' } : {}) });
  return `/voice?${query.toString()}`;
}

type Waiting = Extract<Expectation, { kind: 'words' | 'digits' }>;
type Expecting = Exclude<Expectation, { kind: 'nothing' }>;

/** The last message that waits for something. A call always waits: silence would be a hang-up. */
function expectationOf(messages: readonly Message[]): Expecting {
  const waits = (e: Expectation): e is Expecting => e.kind !== 'nothing';
  return messages.map((message) => message.expects).findLast(waits) ?? { kind: 'words' };
}

function leave(response: VoiceResponse, messages: readonly Message[], { rate }: RenderContext): void {
  for (const message of messages) speak(response, message, rate);
  response.hangup();
}

function connect(
  response: VoiceResponse,
  messages: readonly Message[],
  { rate }: RenderContext,
  numbers: VoiceNumbers,
  to: 'person' | 'crisis',
  action: string,
): void {
  for (const message of messages) speak(response, message, rate);
  // The action is called when the line is busy or nobody answers too: the caller is never left with nothing.
  const dial = { action, method: 'POST', callerId: numbers.service, timeout: limits.DIAL_SECONDS };
  response.dial(dial).number(numbers[to]);
}

function gather(
  response: VoiceResponse,
  messages: readonly Message[],
  { rate }: RenderContext,
  expects: Waiting,
  action: string,
): void {
  const language = limits.VOICES[messages.at(-1)?.language ?? 'en'].language;
  const speaker = response.gather({
    input: ['dtmf', 'speech'],
    action,
    method: 'POST',
    actionOnEmptyResult: true,
    language,
    profanityFilter: false,
    speechModel: limits.SPEECH_MODEL,
    speechTimeout: String(limits.SPEECH_TIMEOUT_SECONDS),
    ...keysFor(expects),
  });
  for (const message of messages) speak(speaker, message, rate);
  // Never reached while actionOnEmptyResult works; without a verb here the call would end.
  response.redirect({ method: 'POST' }, action);
}

/** One key is an answer, # and * among them; a code ends with # and takes its time. */
function keysFor(expects: Waiting): VoiceResponse.GatherAttributes {
  if (expects.kind === 'digits') {
    return { numDigits: expects.length, finishOnKey: '#', timeout: limits.DIGITS_SECONDS };
  }
  const timeout = Math.max(1, Math.round(expects.seconds ?? limits.WORDS_SECONDS));
  const hints = hintsOf(expects.hints ?? []);
  return { numDigits: 1, finishOnKey: '', timeout, ...(hints ? { hints } : {}) };
}

/** A comma divides hints; a longer one than the vendor takes would spoil the whole list. */
const hintsOf = (hints: readonly string[]): string =>
  [
    ...new Set(
      hints.map((hint) =>
        sayable(hint)
          .replace(/[,\s]+/g, ' ')
          .trim(),
      ),
    ),
  ]
    .filter((hint) => hint !== '' && hint.length <= limits.HINT_CHARACTERS)
    .slice(0, limits.HINTS)
    .join(', ');
