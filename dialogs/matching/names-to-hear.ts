import type { Entry } from '../../bot/records/record.js';
import { drugNames } from './drugs.js';
import { written } from './ingredients.js';

/** A recogniser takes about 500 phrases; more names than this would make each of them count less. */
const MOST = 200;

/** What people may say for these medicines: ingredients, brands, and the words of what is in no table. */
export function namesToHear(entries: readonly Entry[]): readonly string[] {
  const read = entries.map(({ name }) => written(name));
  const ingredients = new Set(read.flatMap((says) => says.ingredients));
  const brands = drugNames.filter(({ of, isBrand }) => isBrand && of.every((one) => ingredients.has(one)));
  const unknown = read.filter((says) => says.ingredients.length === 0).map(({ words }) => words.join(' '));
  const names = [...ingredients, ...unknown, ...brands.map(({ said }) => said)];
  return [...new Set(names)].filter(Boolean).slice(0, MOST);
}
