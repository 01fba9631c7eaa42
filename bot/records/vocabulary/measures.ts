import { text } from '../text.js';

/**
 * A number for people. Up to three decimals are the source's own precision and stay (a specific gravity of 1.005 must);
 * longer ones come from arithmetic and are rounded, never to nothing: 0.004213 is 0.00421, not 0.00.
 */
export function readable(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const written = plain(value);
  const point = written.indexOf('.');
  if (point < 0 || written.length - point - 1 <= 3) return written;
  const size = Math.abs(value);
  if (size < 1) return plain(Number(value.toPrecision(3)));
  return plain(Number(value.toFixed(size < 10 ? 2 : 1)));
}

/** Without an exponent, which nobody can hear. */
function plain(value: number): string {
  const written = String(value);
  return written.includes('e-') ? value.toFixed(12).replace(/0+$/, '') : written;
}

const spoken: Readonly<Record<string, string>> = {
  'mm[Hg]': 'mmHg',
  '[lb_av]': 'lb',
  '[oz_av]': 'oz',
  '[in_i]': 'in',
  '[degF]': 'F',
  Cel: 'C',
  degF: 'F',
  degC: 'C',
  '{beats}/min': '/min',
  '{Beats}/min': '/min',
  '{breaths}/min': '/min',
  '10*3/uL': 'K/uL',
  '10*6/uL': 'M/uL',
};

/** A unit as people read it. Braces are notes of UCUM, not units. */
export function unitWords(written: string | undefined): string | undefined {
  if (written === undefined || written === '1') return undefined;
  return spoken[written] ?? text(written.replace(/\{[^}]*\}/g, ''));
}
