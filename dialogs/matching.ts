import type { Entry } from '../bot/records/record.js';

/** Words that name no drug or test. */
const noise = new Set(
  'a an and the my for of in on to mg mcg ml tab tablet tablets cap capsule oral pill pills medicine level test result last lab el la los las de del mi para un una ultimo ultima nivel'.split(
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

/** The entries whose name holds every word that was said, give or take a slip. Wrong is worse than none: none asks for all. */
export function matching<E extends Entry>(said: string, entries: readonly E[]): readonly E[] {
  const wanted = wordsOf(said);
  if (wanted.length === 0) return [];
  const all = entries.filter((e) => wanted.every((w) => isIn(w, wordsOf(e.name))));
  return all.length > 0
    ? all
    : entries.filter((e) => wanted.some((w) => w.length > 4 && isIn(w, wordsOf(e.name))));
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((w) => w.length > 1 && !noise.has(w));

const isIn = (wanted: string, name: readonly string[]): boolean =>
  (alike[wanted] ?? [wanted]).some((w) => name.some((n) => n === w || isSlip(w, n)));

/** One slip in a word of five letters or more, two in nine or more; the first letter right. */
function isSlip(a: string, b: string): boolean {
  if (a.length < 5 || a[0] !== b[0] || /\d/.test(a)) return false;
  return distance(a, b) <= (a.length < 9 ? 1 : 2);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
