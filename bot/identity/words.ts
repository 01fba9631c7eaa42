import type { Effect } from '../storage/effect.js';

type Language = 'en' | 'es';

/** What codes are wrapped in when they leave. dialogs/content holds the words; none of them may name a person. */
export interface CodeWords {
  /** A text that binds a phone. */
  bindCode(language: Language, code: string): string;
  /** What a placed call says to bind a landline: the code slowly, three times, and how long it lasts. */
  bindCall(language: Language, code: string): string;
  /** A text with the code that someone calling from another phone asked for. */
  callCode(language: Language, code: string): string;
  /** A text that a factor was changed. Says neither which, nor whose. */
  factorChanged(language: Language): string;
  /** A text to the owner's other phones: whoever has the number now said that it is not theirs. */
  numberRemoved(language: Language): string;
}

/** Puts a text or a call into the outbox, as an effect of this turn or page. `to` in E.164. */
export interface Outgoing {
  text(to: string, body: string): Effect;
  call(to: string, body: string): Effect;
}
