import { isClear, maybeMeant, offered } from '../../../dialogs/did-you-mean.js';
import { danger, suspected, understand } from '../../../dialogs/understanding/index.js';
import type { Understood } from '../../../dialogs/understanding/index.js';
import { isTaught } from './apart.js';
import { readHeldOut, type Said } from './read.js';

type Language = 'en' | 'es';

export interface Figure {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  /** The phrases that went wrong, as "said -> understood". */
  readonly misses: readonly string[];
}

export const rate = ({ count, of }: Figure): number => count / of;

interface Tried extends Said {
  readonly language: Language;
  readonly got: Understood;
}

const languages = ['en', 'es'] as const;
/** The set measured often, and the one written after it. */
export type SetOf = '' | '-second';
const tryAll = (
  kind: 'asked' | 'off-topic',
  only: readonly Language[] = languages,
  set: SetOf = '',
): readonly Tried[] =>
  only.flatMap((language) =>
    readHeldOut(`${kind}${set}.${language}.txt`)
      .filter(({ phrase }) => !isTaught(phrase))
      .map((said) => ({ ...said, language, got: understand(said.phrase, { language }) })),
  );

const accepts = ({ heading }: Said, intent: string): boolean => heading.split('|').includes(intent);
/** Where the right answer is that it is nothing we do, being told so is right. */
const rightAtOnce = (t: Tried): boolean =>
  accepts(t, t.got.intent) && (isClear(t.got) || (t.got.intent === 'outOfScope' && meant(t).length === 0));
/** Those that "did you mean" would name: two on a call, three in writing. */
const meant = (t: Tried) => maybeMeant(t.got, offered(t.how === 'voice'));
const rightIfAsked = (t: Tried): boolean => !isClear(t.got) && meant(t).some((intent) => accepts(t, intent));
const told = (t: Tried): string =>
  `${t.language} ${t.how} "${t.phrase}" [${t.heading}] -> ${t.got.intent} ${t.got.score.toFixed(2)}` +
  t.got.alternatives.map(({ intent, score }) => `, ${intent} ${score.toFixed(2)}`).join('');

function counting<T>(
  name: string,
  all: readonly T[],
  good: (one: T) => boolean,
  say: (one: T) => string,
): Figure {
  const bad = all.filter((one) => !good(one));
  return { name, count: all.length - bad.length, of: all.length, misses: bad.map(say) };
}

/** Right at the first answer, and right or asked. */
export function asked(
  only: readonly Language[] = languages,
  set: SetOf = '',
): { readonly first: Figure; readonly orAsked: Figure } {
  const all = tryAll('asked', only, set);
  return {
    first: counting('right at the first answer', all, rightAtOnce, told),
    orAsked: counting('right, or asked', all, (t) => rightAtOnce(t) || rightIfAsked(t), told),
  };
}

/** For each intent that was asked for: how many were neither right nor asked, and of how many. No phrase is told. */
export const missedByIntent = (): ReadonlyMap<string, readonly [missed: number, of: number]> => {
  const sums = new Map<string, [number, number]>();
  for (const t of tryAll('asked')) {
    const sum = sums.get(t.heading) ?? [0, 0];
    sums.set(t.heading, [sum[0] + (rightAtOnce(t) || rightIfAsked(t) ? 0 : 1), sum[1] + 1]);
  }
  return sums;
};

const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Names count as the person said them, or as "a|b" in any way given, with a word more or less around; the rest only exactly. */
function hasSlot(t: Tried, slot: string, wanted: string): boolean {
  const got = (t.got.slots as Readonly<Record<string, unknown>>)[slot];
  if (got === undefined) return false;
  if (slot !== 'item' && slot !== 'person') return wanted.split('|').includes(String(got));
  const found = ` ${fold(String(got))} `;
  return wanted
    .split('|')
    .map((name) => ` ${fold(name)} `)
    .some((name) => found.trim() !== '' && (found.includes(name) || name.includes(found)));
}

/** Of the phrases understood at once: whether each slot plainly said was found. */
export function slots(slot: string): Figure {
  const all = tryAll('asked').filter((t) => t.slots[slot] !== undefined && rightAtOnce(t));
  return counting(
    `slot ${slot}`,
    all,
    (t) => hasSlot(t, slot, t.slots[slot]!),
    (t) => `${told(t)} ${slot}: wanted ${t.slots[slot]}, got ${JSON.stringify(t.got.slots)}`,
  );
}
export const slotNames = ['item', 'section', 'since', 'which', 'person', 'number', 'language'] as const;

/** Off-topic phrases taken for something to do. */
export function offTopicTaken(set: SetOf = ''): Figure {
  const all = tryAll('off-topic', languages, set);
  const taken = all.filter((t) => isClear(t.got) && !accepts(t, t.got.intent));
  return {
    name: 'off-topic taken for an intent',
    count: taken.length,
    of: all.length,
    misses: taken.map(told),
  };
}

const heardAs = (s: Said): string =>
  `${s.heading} ${s.how} "${s.phrase}" -> ${danger(s.phrase) ?? 'nothing'}`;

/** Danger that was heard, of whichever kind: either answer names 988 or 911. */
export const dangerHeard = (file: string): Figure =>
  counting(`danger heard: ${file}`, readHeldOut(file), (s) => danger(s.phrase) !== undefined, heardAs);

/** The two kinds told apart, of those heard. */
export function kindRight(file: string): Figure {
  const heard = readHeldOut(file).filter((s) => danger(s.phrase) !== undefined);
  const right = (s: Said): boolean => s.heading.split(' ')[0] === danger(s.phrase);
  return counting(`crisis and emergency told apart: ${file}`, heard, right, heardAs);
}

/** People interrupted for nothing. */
export function interrupted(file: string): Figure {
  const all = readHeldOut(file);
  const wrongly = all.filter((s) => danger(s.phrase) !== undefined);
  const misses = wrongly.map(heardAs);
  return { name: `interrupted for nothing: ${file}`, count: wrongly.length, of: all.length, misses };
}

/** People who get the line that names a number ahead of what they asked for. */
export function lineForNothing(file: string): Figure {
  const all = readHeldOut(file);
  const given = all.filter((s) => danger(s.phrase) === undefined && suspected(s.phrase) !== undefined);
  const misses = given.map((s) => `${s.heading} "${s.phrase}" -> ${suspected(s.phrase)}`);
  return { name: `number named for nothing: ${file}`, count: given.length, of: all.length, misses };
}

/** Of danger that interrupts nobody: how often the line ahead of the reply names the number. */
export function lineNamed(file: string): Figure {
  const quiet = readHeldOut(file).filter((s) => danger(s.phrase) === undefined);
  return counting(
    `line named, of what does not interrupt: ${file}`,
    quiet,
    (s) => !!suspected(s.phrase),
    heardAs,
  );
}

/**
 * Danger whose reply names a number: it interrupted, or a line names it, or it was not understood or asked about, and
 * those answers name 988 too.
 */
export const givenNumber = (file: string): Figure =>
  counting(
    `danger given a number in its reply: ${file}`,
    readHeldOut(file),
    (s) => danger(s.phrase) !== undefined || suspected(s.phrase) !== undefined || !isClear(actedOn(s)),
    (s) => `${heardAs(s)}, taken for ${actedOn(s).intent}`,
  );

const actedOn = (s: Said): Understood =>
  understand(s.phrase, { language: s.heading.endsWith(' es') ? 'es' : 'en' });
