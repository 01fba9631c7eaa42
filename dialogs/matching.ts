import type { Entry } from '../bot/records/record.js';

/** Words that name no drug or test. */
const noise = new Set(
  'a an and the my s i y o for of in on to mg mcg ml tab tablet tablets cap capsule oral pill pills medicine level test result last lab el la los las de del mi para un una ultimo ultima nivel'.split(
    ' ',
  ),
);
/** What people call it, and what records call it. */
const alike: Readonly<Record<string, readonly string[]>> = {
  a1c: ['a1c', 'hba1c', 'glycated', 'glycohemoglobin'],
  sugar: ['glucose', 'a1c', 'hba1c'],
  azucar: ['glucose', 'a1c', 'hba1c'],
  cholesterol: ['cholesterol', 'ldl', 'hdl'],
  colesterol: ['cholesterol', 'ldl', 'hdl'],
  potasio: ['potassium'],
  penicilina: ['penicillin'],
  presion: ['pressure'],
  peso: ['weight'],
};

/** The entries whose name holds every word that was said, give or take one slip. Wrong is worse than none: none shows all. */
export function matching<E extends Entry>(said: string, entries: readonly E[]): readonly E[] {
  const wanted = wordsOf(said);
  return wanted.length === 0 ? [] : entries.filter((e) => wanted.every((w) => isIn(w, wordsOf(e.name))));
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)(mg|mcg|ml)\b/g, '$1 $2')
    .split(/[^a-z0-9]+/)
    .filter((w) => w !== '' && !noise.has(w));

const isIn = (wanted: string, name: readonly string[]): boolean =>
  (alike[wanted] ?? [wanted]).some((w) => name.some((n) => n === w || isSlip(w, n)));

/** One letter too many, too few or wrong in a word of five or more, the first one right. Two would take prednisolone for prednisone. */
function isSlip(a: string, b: string): boolean {
  if (a.length < 5 || a[0] !== b[0] || /\d/.test(a) || Math.abs(a.length - b.length) > 1) return false;
  const start = [...a].findIndex((letter, i) => letter !== b[i]);
  if (start < 0) return true;
  const [rest, other] = [a.slice(start), b.slice(start)];
  return rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}
