import type { Channel } from '../../channel.js';
import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { listed, spoken } from '../words.js';

type PerChannel<T> = { readonly [N in Channel['wording']]: T };

const typed = (name: string): string => `I take that to mean ${name}.`;
const names = (n: number): string =>
  listed(
    Array.from({ length: n }, (_, i) => String(i + 1)),
    'or',
  );

/** How a name was understood, and asking which one was meant. Questions hold no name: they are kept, the names are not. */
export const named = {
  /** Recognised by its sound or with a slip. */
  heard: {
    web: typed,
    sms: typed,
    voice: (name: string): string => `I heard ${name}.`,
  } as PerChannel<(name: string) => string>,
  /** "Zoloft is sertraline." */
  is: (brand: string, ingredients: readonly string[]): string => `${brand} is ${listed(ingredients, 'and')}.`,
  group: (n: number, name: string): string =>
    n === 1
      ? `This is what I found for ${name}. There may be others.`
      : `I found ${n} entries for ${name}. There may be others.`,
  wholeList: (title: string): string => `For the whole list, ask for ${title.toLowerCase()}.`,
  alsoListed: 'This is on the list too.',

  mean: (labels: readonly string[]): string =>
    `Did you mean ${listed(labels.length === 1 ? labels : labels.map((label, i) => `${label} (${i + 1})`), 'or')}?`,
  press: (label: string, i: number): string => `Did you mean ${label}? Press ${i + 1}.`,
  ask: (n: number): PerChannel<Words> => ({
    web: {
      text: 'Select one, or type the name again.',
    },
    sms: { text: `Reply ${names(n)}, or LIST for the whole list.` },
    voice: {
      text: `For the whole list, press ${n + 1}. To hear this again, press star.`,
      speech: spoken(`For the whole list, press ${n + 1}.`, 'To hear this again, press star.'),
    },
  }),
  number: (n: number): Omit<Option, 'value'> => ({
    label: `Number ${n}`,
    also: [`${n}`, `the ${['first', 'second', 'third'][n - 1] ?? n} one`],
  }),
  only: {
    label: 'That one',
    also: ['1', 'yes', 'yeah', 'yep', 'correct', 'right', 'that is right', 'the first one'],
  },
  none: {
    label: 'The whole list',
    also: [
      'list',
      'whole list',
      'no',
      'nope',
      'neither',
      'none',
      'none of these',
      'none of them',
      'not that',
    ],
  },
};
