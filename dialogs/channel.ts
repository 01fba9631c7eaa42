/** What a channel can do. Dialogs ask this, never which channel they are on. The table is bot/turn/channels.ts. */
export interface Channel {
  readonly name: 'web' | 'sms' | 'voice' | 'azure';
  /** Whose words it speaks in: a chat elsewhere reads like the one on our own page. */
  readonly wording: 'web' | 'sms' | 'voice';
  /** Items of a list said at once, and the characters they may take together. */
  readonly pageItems: number;
  /** Aloud: how long they may take together. */
  readonly pageSeconds?: number;
  readonly pageCharacters: number;
  /** The same for the pages after the first: the person asked for more. */
  readonly pageCharactersAsked: number;
  /** Of a long text, such as a note, said at once. */
  readonly passageCharacters: number;
  /** How long a person waits here for a record; then they get what has come. */
  readonly recordMs: number;
  /** How a person proves who they are here. */
  readonly proof: 'sign-in' | 'link' | 'code' | 'keypad';
  /** Choices are keys to press, not words to select. */
  readonly keypad: boolean;
  /** A file or page can be opened right here. */
  readonly opensFiles: boolean;
  /** A file can be put into the chat. */
  readonly takesFiles: boolean;
  /** Health information may be said only after the person's stored opt-in for this number. */
  readonly needsReadableOptIn: boolean;
  /** "Text it to me" makes sense. */
  readonly offersText: boolean;
}
