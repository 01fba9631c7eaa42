import type { Language } from '../message.js';
import { withoutTrailingZeros } from './numbers.js';

/** What a pharmacy counts in. EA is "each": a word of the till, not of people. */
const counted: readonly (readonly [RegExp, { readonly [L in Language]: string }])[] = [
  [/^(?:ea|each)$/i, { en: '', es: '' }],
  [/^tab(?:let)?(?:s|\(s\))?$/i, { en: 'tablets', es: 'tabletas' }],
  [/^cap(?:sule)?(?:s|\(s\))?$/i, { en: 'capsules', es: 'cápsulas' }],
];

/** "90 EA" is "90", "30 TAB" is "30 tablets"; any other unit stays as it was written. */
export function plainQuantity(written: string, language: Language): string {
  const [, n, unit = ''] = /^([\d,]*\.?\d+)\s*(.*)$/.exec(written.trim()) ?? [];
  if (n === undefined) return written;
  const known = counted.find(([pattern]) => pattern.test(unit))?.[1][language];
  return `${withoutTrailingZeros(n)} ${known ?? unit}`.trim();
}
