import { fold } from './plain.js';
import { acts } from './safety/acts.js';
import { breath } from './safety/breath.js';
import { writtenOut } from './safety/chat.js';
import { denied } from './safety/denial.js';
import { farewell } from './safety/farewell.js';
import { harmless } from './safety/harmless.js';
import { heart } from './safety/heart.js';
import { idiom } from './safety/idiom.js';
import { means } from './safety/means.js';
import { overdose } from './safety/overdose.js';
import { passive } from './safety/passive.js';
import type { Family } from './safety/phrases.js';
import { worry } from './safety/worry.js';
import type { Danger } from './understand.js';

/** Emergencies first: whoever has taken the pills needs 911 before anything else. */
const families: readonly Family[] = [overdose, heart, breath, acts, passive, means, farewell, idiom, worry];

/**
 * Whether these words speak of suicide or of a medical emergency, in English or Spanish, about oneself or another.
 * Pure, and first in every turn. Rules catch the plain statements; veiled ones are why every "I didn't understand" names 988.
 */
export function danger(text: string): Danger | undefined {
  const clauses = disguisesUndone(text);
  const flat = clauses.replace(/ \| /g, ' ').trim();
  const said = harmless.reduce((rest, phrase) => rest.replace(phrase, ' … '), flat);
  if (said.trim() === '') return undefined;
  const parts = harmless.reduce((rest, phrase) => rest.replace(phrase, ' … '), clauses).split(' | ');
  return families.find((family) => speaksOf(family, said, parts))?.danger;
}

function speaksOf(family: Family, said: string, parts: readonly string[]): boolean {
  return [...family.en, ...family.es].some((phrase) => {
    if (said.search(phrase) < 0) return false;
    if (!family.deniable) return true;
    const found = parts.flatMap((part, i) => occurrences(phrase, part, parts.slice(i).join(' ')));
    return found.length === 0 || found.some(({ before, after }) => !denied(before, after));
  });
}

const occurrences = (phrase: RegExp, part: string, rest: string): { before: string; after: string }[] =>
  [...part.matchAll(phrase)].map((match) => ({ before: part.slice(0, match.index), after: rest }));

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Plain words, clauses divided by ` | `; "k1ll", "s u i c i d e" and "dieeee" read as they are meant. */
function disguisesUndone(text: string): string {
  const words = fold(text)
    .replace(/(?<=\p{L})[013457@$]+(?=\p{L})/gu, (signs) =>
      [...signs].map((s) => lookalikes[s] ?? s).join(''),
    )
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[.,;:!?()\n]+/g, ' | ')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/gu, (letters) => letters.replace(/ /g, ''))
    .replace(/^[ |]+|[ |]+$/g, '');
  return writtenOut(words);
}
