/** Longer names nothing; keeps the work bounded. */
const MAX_CHARACTERS = 120;
const MAX_WORDS = 14;

/** What stands around a name, in both languages: amounts, forms, and words of the question. */
const noise = new Set(
  (
    'a an and the my s i y o e for of in on to me is are was am do any some this that by from at with name called it its ' +
    'mg mcg ml g gm meq unit units iu hr oz percent ' +
    'tab tabs tablet tablets cap caps capsule capsules oral pill pills medicine medicines medication medications med meds drug drugs ' +
    'prescription prescriptions generic brand inhaler inhalers nasal spray cream ointment drops eye patch injection injections inj vial pen ' +
    'solution soln syrup liquid stuff thing one ones daily dose refill refills level levels test tests result results last latest newest lab ' +
    'labs number numbers reading readings count shot shots vaccine vaccines vaccination booster boosters allergy allergies allergic ' +
    'el la lo los las un una del de mi mis para por con su sus al que es ultimo ultima nivel prueba examen resultado ' +
    'pastilla pastillas tableta tabletas capsula capsulas medicina medicinas medicamento medicamentos remedio jarabe crema gotas inyeccion ' +
    'vacuna vacunas alergia alergias alergico alergica'
  ).split(' '),
);

/** Letters and digits of a text, as words. "metFORMIN" and "metformín" are one. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, MAX_CHARACTERS)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/(\d)(mg|mcg|ml|gm|meq|units?|mm|hr)\b/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MAX_WORDS);

const isAmount = (word: string): boolean => /^\d+$/.test(word) && Number(word) > 12;

/** What was said without amounts: small words may be part of a name a recogniser took apart ("a tour of a statin"). */
export const heardWords = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => !isAmount(word));

/** Only the words that name something; all of them where none does. */
export function namingWords(text: string): readonly string[] {
  const words = heardWords(text);
  return words.filter((word) => !noise.has(word));
}

/** Spelling that English and Spanish names share: hydrochlorothiazide and hidroclorotiazida, metformin and metformina. */
const shared: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ch(?=[lr])|ck|qu/g, 'k'],
  [/^es(?=[pt])/, 's'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/[cs]c(?=[ei])/g, 's'],
  [/c(?=[ei])|z/g, 's'],
  [/c/g, 'k'],
  [/(?<=.{4})[aeo]$/, ''],
  [/(.)\1+/g, '$1'],
];

/** Two names that are spelled alike here are one name, not two that sound alike. */
export const spellingOf = (words: readonly string[]): string => joinedSpelling(words.map(spelled));

export const spelled = (word: string): string =>
  word.length < 3 ? word : shared.reduce((said, [from, to]) => said.replace(from, to), word);

/** Of words spelled before. */
export const joinedSpelling = (words: readonly string[]): string => words.join('').replace(/(.)\1+/g, '$1');
