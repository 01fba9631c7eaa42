import type { Language } from '../../dialogs/message.js';

/** Neural Polly voices are covered by the provider's HIPAA agreement; other vendors' voices are not. */
export const VOICES: {
  readonly [L in Language]: {
    readonly voice: 'Polly.Joanna-Neural' | 'Polly.Lupe-Neural';
    readonly language: 'en-US' | 'es-US';
  };
} = {
  en: { voice: 'Polly.Joanna-Neural', language: 'en-US' },
  es: { voice: 'Polly.Lupe-Neural', language: 'es-US' },
};

/** A Polly `<Say>` takes 3,000 characters; what is longer fails the call. */
export const SAY_CHARACTERS = 3000;
/** `<break>` takes 10 s at most. */
export const BREAK_MS = 10_000;
/** A newline ends an item: a breath, so that the next one is heard as new. */
export const NEWLINE_PAUSE_MS = 400;

export const HINTS = 500;
export const HINT_CHARACTERS = 100;
/** Pinned, so that recognition does not change under us. With it Twilio takes no speechTimeout "auto" (warning 13335). */
export const SPEECH_MODEL = 'phone_call';
export const SPEECH_TIMEOUT_SECONDS = 2;
export const WORDS_SECONDS = 7;
export const DIGITS_SECONDS = 15;

/** Twilio gives up on a webhook after 15 s. */
export const SOFT_DEADLINE_MS = 8_000;
export const DIAL_SECONDS = 30;
