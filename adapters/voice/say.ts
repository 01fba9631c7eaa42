import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { Language, Message, SpeechPart } from '../../dialogs/message.js';
import { BREAK_MS, NEWLINE_PAUSE_MS, SAY_CHARACTERS, VOICES } from './limits.js';

/** What can speak: the response itself, or a Gather, where the caller may interrupt. */
export type Speaker = Pick<VoiceResponse, 'say'>;

interface Saying {
  readonly language: Language;
  readonly parts: SpeechPart[];
}

/** Adds one `<Say>` per voice, each within the vendor's length, paused only where the speech says so. */
export function speak(to: Speaker, message: Message, rate: number): void {
  for (const { language, parts } of sayings(speechOf(message), message.language)) {
    const say = to.say(VOICES[language], '');
    const voice = rate === 1 ? say : say.prosody({ rate: percent(rate) }, '');
    parts.forEach((part, i) => {
      if ('pauseMs' in part) voice.break({ time: `${Math.min(Math.round(part.pauseMs), BREAK_MS)}ms` });
      else voice.addText(spaced(part.say, parts[i - 1]));
    });
  }
}

const percent = (rate: number) => `${Math.round(rate * 100)}%`;

/** Two parts in a row are two phrases: without a space their words would run together. */
const spaced = (say: string, before: SpeechPart | undefined): string =>
  before && 'say' in before && !/\s$/.test(before.say) && !/^[\s.,;:!?]/.test(say) ? ` ${say}` : say;

const speechOf = ({ text, speech }: Message): readonly SpeechPart[] => speech ?? [{ say: text }];

function sayings(speech: readonly SpeechPart[], usual: Language): Saying[] {
  const all: (Saying & { length: number })[] = [];
  for (const { part, language } of speech.flatMap((part) => pieces(part, usual))) {
    const length = 'say' in part ? part.say.length : 0;
    const last = all.at(-1);
    if (last && last.language === (language ?? last.language) && last.length + length <= SAY_CHARACTERS) {
      last.parts.push(part);
      last.length += length;
    } else {
      all.push({ language: language ?? usual, parts: [part], length });
    }
  }
  return all.filter(({ parts }) => parts.some((part) => 'say' in part));
}

/** A part cut at newlines (a pause) and, when over-long, at sentences. A pause has no voice of its own. */
function pieces(part: SpeechPart, usual: Language): { part: SpeechPart; language?: Language }[] {
  if ('pauseMs' in part) return part.pauseMs > 0 ? [{ part }] : [];
  const language = part.language ?? usual;
  return sayable(part.say)
    .split('\n')
    .flatMap((line, i) => [
      ...(i > 0 ? [{ part: { pauseMs: NEWLINE_PAUSE_MS } }] : []),
      ...sentences(line).map((say) => ({ part: { say }, language })),
    ]);
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Characters XML has no place for make the TwiML builder throw, and with it the call. */
export const sayable = (text: string): string =>
  text
    .replace(LONE_SURROGATE, ' ')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\uFFFD]/g, ' ');

function sentences(line: string): string[] {
  if (line.trim() === '') return [];
  if (line.length <= SAY_CHARACTERS) return [line];
  return fill(line.match(/[^.!?]+[.!?]*\s*|[.!?]+\s*/g) ?? []).flatMap((piece) =>
    piece.length <= SAY_CHARACTERS ? [piece] : fill(piece.match(/\S{1,2900}\s*|\s+/g) ?? []),
  );
}

/** Joins neighbours while they fit. */
function fill(parts: readonly string[]): string[] {
  const filled: string[] = [];
  for (const part of parts) {
    const last = filled.at(-1);
    if (last !== undefined && last.length + part.length <= SAY_CHARACTERS)
      filled[filled.length - 1] = last + part;
    else filled.push(part);
  }
  return filled;
}
