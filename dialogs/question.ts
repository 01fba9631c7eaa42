/** What a step waits for: plain data, because it is stored with the conversation. */
export type Question =
  /** Anything understood: the open question of the main menu. */
  | { readonly kind: 'open' }
  /** `otherwise`: nothing else is understood meanwhile, and after a second such answer this one is taken. */
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly otherwise?: string }
  | {
      readonly kind: 'digits';
      readonly length: number;
      /** So many are an answer as well, such as an app's code where a card's is asked for. */
      readonly shorter?: number;
      readonly secret: boolean;
      readonly options?: readonly Option[];
    }
  /** Something that happens elsewhere, such as a sign-in in the browser. Words are understood as usual meanwhile. */
  | { readonly kind: 'event'; readonly name: string };

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Telephone key. */
  readonly key?: string;
  /** Other words that mean this, in this language, lower case. */
  readonly also?: readonly string[];
}

export const open: Question = { kind: 'open' };
export const oneOf = (options: readonly Option[]): Question => ({ kind: 'choice', options });
/** Whoever answers may be anybody: only these keys count, and no word but of danger. */
export const onlyOneOf = (options: readonly Option[], otherwise: string): Question => ({
  kind: 'choice',
  options,
  otherwise,
});
export const digits = (length: number, options?: readonly Option[]): Question => ({
  kind: 'digits',
  length,
  secret: false,
  options,
});
/** A PIN or a code: handed to the next step as `turn.secret`, never stored. */
export const secretDigits = (length: number, options?: readonly Option[], shorter?: number): Question => ({
  kind: 'digits',
  length,
  shorter,
  secret: true,
  options,
});
export const happening = (name: string): Question => ({ kind: 'event', name });
