import { drugNames } from '../../matching/drugs.js';
import { lookalikes, vocabulary } from '../domain.js';
import { distance } from '../normalise.js';

const SHORTEST = 6;
/** "Lie sin a pril": so many words a recogniser makes of one name. */
const MOST_WORDS = 4;

const ours: ReadonlySet<string> = new Set([...vocabulary.en, ...vocabulary.es, ...lookalikes]);
const names = drugNames.map(({ said }) => said.toLowerCase()).filter((name) => /^[a-z]+$/.test(name));
const byLetter = new Map<string, string[]>();
for (const name of names) byLetter.set(name.charAt(0), [...(byLetter.get(name.charAt(0)) ?? []), name]);

/** The words that come near the name of a medicine, as they were said: "metropolol", "met forming". */
export function nearDrug(said: string): string | undefined {
  const words = said.split(' ');
  for (let from = 0; from < words.length; from++) {
    for (let many = 1; many <= MOST_WORDS && from + many <= words.length; many++) {
      const part = words.slice(from, from + many);
      if (isNear(part.join(''))) return part.join(' ');
    }
  }
  return undefined;
}

function isNear(word: string): boolean {
  if (word.length < SHORTEST || ours.has(word)) return false;
  const allowed = word.length < 8 ? 1 : 2;
  return (byLetter.get(word.charAt(0)) ?? []).some((name) => distance(word, name, allowed) <= allowed);
}
