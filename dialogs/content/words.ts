import type { SpeechPart, Words } from '../message.js';

/** Between items of a list, and between drug, dose and directions (facts: conversation 1). */
export const ITEM_PAUSE = 700;
export const PART_PAUSE = 400;
/** Between a drug and its strength. */
export const DOSE_PAUSE = 300;

export const pause = (pauseMs: number): SpeechPart => ({ pauseMs });

/** The spoken form of words: their own, or else their text. */
export const speechOf = (words: Words): readonly SpeechPart[] => words.speech ?? [{ say: words.text }];

/** Sentences said one after the other, with a short pause between them. */
export const spoken = (...sentences: readonly string[]): SpeechPart[] =>
  sentences.flatMap((say, i) => (i === 0 ? [{ say }] : [pause(PART_PAUSE), { say }]));

/** Several words as one message: a line each, so that a text is split only between them. */
export function joined(list: readonly Words[], pauseMs = ITEM_PAUSE): Words {
  const text = list.map((w) => w.text).join('\n');
  const speech = list.flatMap((w, i) => (i === 0 ? speechOf(w) : [pause(pauseMs), ...speechOf(w)]));
  return list.some((w) => w.sms !== undefined)
    ? { text, speech, sms: list.map((w) => w.sms ?? w.text).join('\n') }
    : { text, speech };
}

/** "a, b and c". */
export function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

const WORDS_A_MINUTE = 150;

/** How long words take to be said at 150 a minute; a pause takes as long as it is. */
export const secondsAloud = (parts: readonly SpeechPart[]): number =>
  parts.reduce((sum, part) => sum + ('say' in part ? minutes(part.say) * 60 : part.pauseMs / 1000), 0);

const minutes = (said: string): number => said.split(/\s+/).filter(Boolean).length / WORDS_A_MINUTE;

/** A code for somebody who writes it down: three times, its digits one by one in groups, "4 8 2, 9 1 3" (facts: conversation 1). */
export function thrice(code: string, again: string, onceMore: string): SpeechPart[] {
  const groups = code.match(code.length > 6 ? /.{1,4}/g : /.{1,3}/g) ?? [];
  const said = groups.map((group) => group.split('').join(' ')).join(', ');
  const between = pause(1500);
  return [
    { say: `${said}.` },
    between,
    { say: `${again}: ${said}.` },
    between,
    { say: `${onceMore}: ${said}.` },
  ];
}
