import { distance } from '../understanding/normalise.js';
import { drugNames, drugSpelled, type DrugName } from './drugs.js';
import { joinedSpelling, spelled, spellingOf, wordsOf } from './spelling.js';

/** What the name of an entry says. */
export interface Written {
  /** Known names found in it. */
  readonly names: readonly DrugName[];
  readonly ingredients: readonly string[];
  /** Its own words without forms and strengths: the only name of what is in no table, such as a test strip. */
  readonly words: readonly string[];
  readonly salt?: string;
}

/** Stands after an ingredient as its salt, and alone as a medicine of its own. */
const salts = /^(?:potassium|calcium|magnesium|zinc|sodium)$/;
/** Salts by which two medicines of one ingredient are told apart. */
export const tellingSalts = ['tartrate', 'succinate', 'mononitrate', 'dinitrate'] as const;
const saltWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(tellingSalts.map((salt) => [salt, salt])),
  ...{ tartrato: 'tartrate', succinato: 'succinate', mononitrato: 'mononitrate', dinitrato: 'dinitrate' },
};
/** Forms, salts, ways and strengths. */
const notNames = new Set(
  (
    'tab tabs tablet tablets cap caps capsule capsules oral soln sol solution susp suspension inj injection injectable cream oint ointment ' +
    'gel patch spray drops inhaler inhl inhalant neb film chewable disintegrating coated extended delayed release immediate sustained hcl ' +
    'hydrochloride sodium tartrate succinate besylate maleate mesylate acetate sulfate phosphate propionate hydrobromide nasal ophthalmic ' +
    'topical rectal vaginal mucosal unit units unt u mg mcg ml meq gm g oz hr er xr sr xl cr dr ec sa la hfa actuat metered dry powder dose ' +
    'pack pen prefilled vial vl human and for with in pwd human system pill day liter na bulk each use'
  ).split(' '),
);

export const saltIn = (words: readonly string[]): string | undefined =>
  words.map((word) => saltWords[word]).find((salt) => salt !== undefined);

/** "HCTZ 25/TRIAMTERENE 37.5MG TAB": hydrochlorothiazide and triamterene. */
export function written(name: string): Written {
  const all = wordsOf(name.slice(0, 200));
  const names = namesIn(all);
  const words = all.filter((word) => !notNames.has(word) && !/^\d/.test(word));
  const known = names.length > 0 ? names : words.flatMap(misspelt);
  return {
    names: known,
    ingredients: [...new Set(known.flatMap(({ of }) => of))],
    words,
    salt: saltIn(all) ?? known.find(({ salt }) => salt !== undefined)?.salt,
  };
}

/** The longest names first: "insulin glargine" before "glargine". */
function namesIn(words: readonly string[]): DrugName[] {
  const spellings = words.map(spelled);
  const found: DrugName[] = [];
  for (let at = 0, last = -1; at < words.length;) {
    const hit = [4, 3, 2, 1]
      .filter((length) => at + length <= words.length)
      .map((length) => ({ length, name: drugSpelled(joinedSpelling(spellings.slice(at, at + length))) }))
      .find(({ name }) => name !== undefined);
    const length = hit?.length ?? 1;
    const isSalt = length === 1 && salts.test(words[at] ?? '') && last === at;
    if (hit?.name && !isSalt) {
      found.push(hit.name);
      last = at + length;
    }
    at += length;
  }
  return found;
}

/** A record may be misspelt too ("Simvistatin"): one slip from one medicine only. */
function misspelt(word: string): DrugName[] {
  if (word.length < 7) return [];
  const spelling = spellingOf([word]);
  const near = drugNames.filter(({ sound }) => distance(spelling, sound.spelled, 1) <= 1);
  return new Set(near.map(({ of }) => of.join())).size === 1 ? near.slice(0, 1) : [];
}
