import type { Language } from '../message.js';
import type { Option, Question } from '../question.js';
import { distance } from './normalise.js';
import { wordsOf } from './plain.js';
import { danger } from './safety.js';
import { digitsSaid } from './spoken-digits.js';

export interface Input {
  readonly text?: string;
  readonly keys?: string;
}

/** What this answers of the present question; undefined is no answer to it. Words of crisis or emergency never are one. */
export function answer(
  question: Question,
  input: Input,
  language: Language,
): { readonly value: string } | undefined {
  if (question.kind === 'open' || question.kind === 'event') return undefined;
  if (input.text !== undefined && danger(input.text)) return undefined;
  const value =
    question.kind === 'digits'
      ? (digitsOf([question.length, question.shorter], input, language) ??
        optionOf(question.options ?? [], input, language, false))
      : optionOf(question.options, input, language, true);
  return value === undefined ? undefined : { value };
}

/** Exactly as many as asked. `*` starts over; `#` ends. */
function digitsOf(
  lengths: readonly (number | undefined)[],
  input: Input,
  language: Language,
): string | undefined {
  const digits =
    input.keys === undefined
      ? digitsSaid(stripped(wordsOf(input.text ?? ''), digitFillers[language]))
      : (input.keys.split('*').at(-1) ?? '').replace(/#$/, '');
  return lengths.includes(digits?.length ?? 0) && /^\d+$/.test(digits ?? '') ? digits : undefined;
}

function optionOf(
  options: readonly Option[],
  input: Input,
  language: Language,
  numbered: boolean,
): string | undefined {
  if (input.keys !== undefined) return byKey(options, input.keys)?.value;
  const said = wordsOf(input.text ?? '');
  if (said === '') return undefined;
  const bare = stripped(said, fillers[language]);
  const found =
    byWords(options, said) ??
    byWords(options, bare) ??
    (numbered ? byNumber(options, bare) : undefined) ??
    byMention(options, said, language) ??
    byLikeness(options, bare);
  return found?.value;
}

const byKey = (options: readonly Option[], keys: string): Option | undefined =>
  options.find((o) => o.key !== undefined && (o.key === keys || `${o.key}#` === keys));

const phrasesOf = (option: Option): readonly string[] =>
  [option.label, ...(option.also ?? [])].map(wordsOf).filter(Boolean);

const byWords = (options: readonly Option[], said: string): Option | undefined =>
  only(options.filter((o) => phrasesOf(o).includes(said)));

const ordinals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ first: '1', second: '2', third: '3', fourth: '4', fifth: '5', sixth: '6' },
    ...{
      primero: '1',
      primera: '1',
      segundo: '2',
      segunda: '2',
      tercero: '3',
      tercera: '3',
      cuarta: '4',
      quinta: '5',
    },
  }),
);

/** "2", "number two", "the second one": the option's own key; its place only where options have no keys. */
function byNumber(options: readonly Option[], bare: string): Option | undefined {
  const word = bare
    .replace(/^(?:number|option|press|choice|numero|opcion|oprima|key) /, '')
    .replace(/ (?:one|opcion)$/, '');
  const number = ordinals.get(word) ?? digitsSaid(word);
  if (number === undefined) return undefined;
  const keyed = options.some((o) => o.key !== undefined);
  return keyed ? byKey(options, number) : options[Number(number) - 1];
}

/** One option named inside a sentence of carrying words only: "not the link" and "my next appointment" answer nothing. */
function byMention(options: readonly Option[], said: string, language: Language): Option | undefined {
  const option = only(options.filter((o) => phrasesOf(o).some((p) => mentions(said, p))));
  if (!option) return undefined;
  const rest = phrasesOf(option).reduce((words, p) => ` ${words} `.replaceAll(` ${p} `, ' '), said);
  const carrying = new Set(`${fillers[language]} ${carriers[language]}`.split(' '));
  return rest
    .split(' ')
    .filter(Boolean)
    .every((word) => carrying.has(word))
    ? option
    : undefined;
}

const mentions = (said: string, phrase: string): boolean => ` ${said} `.includes(` ${phrase} `);

/** One slip in a long word, and no second option as near. */
function byLikeness(options: readonly Option[], bare: string): Option | undefined {
  if (bare.length < 5) return undefined;
  const limit = bare.length < 9 ? 1 : 2;
  return only(
    options.filter((o) => phrasesOf(o).some((p) => p.length >= 5 && distance(bare, p, limit) <= limit)),
  );
}

const only = (options: readonly Option[]): Option | undefined =>
  options.length === 1 ? options[0] : undefined;

const fillers = {
  en: 'please thanks thank you the a an um uh well ok okay i want id like would like choose pick maam sir lets do it',
  es: 'por favor gracias el la los las un una este eh pues bueno quiero quisiera escojo elijo senor senora',
};
const carriers = {
  en: 'can could you me to by with use using send give read tell take ill we us one go ahead just now for yeah yes sure my that this will be',
  es: 'puede puedes me a con usar enviar enviame mande manda deme dame lea leer digame ahora solo si claro mi eso esa ese esta por que',
};
const digitFillers = {
  en: 'my the code is its it number pin card and then um uh please thanks ok okay dash hyphen space comma here',
  es: 'mi el la codigo es numero tarjeta pin y luego este eh por favor gracias guion espacio coma aqui',
};

function stripped(said: string, words: string): string {
  const drop = new Set(words.split(' '));
  const kept = said.split(' ').filter((word) => !drop.has(word));
  return kept.length === 0 ? said : kept.join(' ');
}
