/** One channel-neutral thing said to a person. Adapters render it; dialogs never see the result. */
export interface Message {
  /** Plain text. A newline ends an item: text messages are split only there when they can be. */
  readonly text: string;
  /** Spoken words, only where they differ from `text`. */
  readonly speech?: readonly SpeechPart[];
  /** The wording for a text message, where it differs: shorter, and in Spanish without the letters outside GSM-7. */
  readonly sms?: string;
  readonly choices?: readonly Choice[];
  readonly link?: Link;
  readonly files?: readonly FileLink[];
  /** Beside the text, which holds all that they show. */
  readonly pictures?: readonly Picture[];
  readonly expects: Expectation;
  readonly language: Language;
  /** What was said before goes from the screen: it may be somebody else's. */
  readonly forget?: true;
}

export type Language = 'en' | 'es';

/** `language` names the voice for words kept in the original, such as English directions in a Spanish call. */
export type SpeechPart =
  { readonly say: string; readonly language?: Language } | { readonly pauseMs: number };

/** `say` is what the person would type or speak; `key` is the telephone key, where it has one. */
export interface Choice {
  readonly label: string;
  readonly say: string;
  readonly key?: string;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** `name` is announced by screen readers: written for people, such as `va-medications.txt`. */
export interface FileLink {
  readonly name: string;
  readonly url: string;
  readonly contentType: string;
}

/** `name` is what a screen reader says of it. */
export interface Picture {
  readonly name: string;
  readonly svg: string;
}

/** What kind of answer comes next. It drives Gather on the phone and the input hint on the web. */
export type Expectation =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words'; readonly hints?: readonly string[]; readonly seconds?: number }
  | { readonly kind: 'digits'; readonly length: number; readonly secret: boolean }
  | { readonly kind: 'end' }
  | { readonly kind: 'connect'; readonly to: 'person' | 'crisis' };

/** What content functions return: the words, without what the conversation adds. */
export interface Words {
  readonly text: string;
  readonly speech?: readonly SpeechPart[];
  /** For text messages: shorter, and in Spanish without the letters outside GSM-7. */
  readonly sms?: string;
}

export const words = (text: string, speech?: readonly SpeechPart[]): Words =>
  speech ? { text, speech } : { text };
