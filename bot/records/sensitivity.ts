import type { Code, Sensitivity } from './record.js';
import { byCode } from './sensitivity/codes.js';
import { byLabel } from './sensitivity/labels.js';
import { byWords } from './sensitivity/words.js';

/** What an entry is known by: the source's own labels, its codes, and its words, free text included. */
export interface Telltale {
  readonly labels?: readonly string[];
  readonly codes?: readonly Code[];
  readonly words: readonly string[];
}

/** Every category there is. */
export const sensitivities: readonly Sensitivity[] = [
  'substanceUse',
  'hiv',
  'sickleCell',
  'mentalHealth',
  'sexualTrauma',
  'reproductiveHealth',
  'restricted',
];

const none: readonly Sensitivity[] = [];

/** 38 U.S.C. 7332 (substance use, HIV, sickle cell), mental health, sexual trauma and reproductive health. */
export function sensitivityOf({ labels = [], codes = [], words }: Telltale): readonly Sensitivity[] {
  const found = new Set<Sensitivity>();
  const add = (sensitivity: Sensitivity | undefined): void => {
    if (sensitivity !== undefined) found.add(sensitivity);
  };
  for (const label of labels) add(byLabel[label.toUpperCase()]);
  for (const code of codes) add(byCode(code));
  for (const text of words) byWords(text).forEach(add);
  return found.size === 0 ? none : [...found];
}
