/** What a term is about: it decides what can be asked next. */
export type TermKind = 'result' | 'vital' | 'medicine' | 'condition' | 'record';

export interface Term {
  readonly kind: TermKind;
  readonly name: string;
  readonly text: string;
  /** Other words people say for it, lower case. */
  readonly also: readonly string[];
}

export const term = (kind: TermKind, name: string, text: string, also = ''): Term => ({
  kind,
  name,
  text,
  also: also === '' ? [] : also.split(', '),
});
