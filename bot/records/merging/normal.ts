/** Spellings of one and the same unit. VistA writes K/cmm, UCUM 10*3/uL: a cubic millimetre is a microlitre. */
const units: Readonly<Record<string, string>> = {
  '[lb_av]': 'lb',
  lbs: 'lb',
  pounds: 'lb',
  '[in_i]': 'in',
  inches: 'in',
  '[degf]': 'f',
  degf: 'f',
  '°f': 'f',
  cel: 'c',
  degc: 'c',
  '°c': 'c',
  'mm[hg]': 'mmhg',
  'beats/min': '/min',
  bpm: '/min',
  'breaths/min': '/min',
  '10*3/ul': 'k/ul',
  '10^3/ul': 'k/ul',
  'x10^3/ul': 'k/ul',
  'x10(3)/ul': 'k/ul',
  'k/cmm': 'k/ul',
  'k/mm3': 'k/ul',
  '10*6/ul': 'm/ul',
  '10^6/ul': 'm/ul',
  'm/cmm': 'm/ul',
  'm/mm3': 'm/ul',
  percent: '%',
};

/** Text without case and spacing. */
export const normal = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

export function normalUnit(unit: string | undefined): string | undefined {
  if (unit === undefined) return undefined;
  const plain = unit
    .toLowerCase()
    .replace(/\s+|\{[^}]*\}/g, '')
    .replace('µ', 'u');
  return units[plain] ?? plain;
}

/** 7, 7.0 and 07.00 are one number; 120/80 and "< 5.0" are numbers beside a sign; other words are words. */
export const normalNumbers = (text: string): string =>
  /^[\d\s.,<>=/()+-]+$/.test(text)
    ? text
        .replace(/[\s()]|(?<=\d),(?=\d{3}(?!\d))/g, '')
        .replace(/(?<![\d.])0*(\d+)(?:\.(\d+))?(?![\d.])/g, (_, whole: string, part = '') => {
          const decimals = String(part).replace(/0+$/, '');
          return decimals === '' ? whole : `${whole}.${decimals}`;
        })
    : normal(text);

export const normalPhone = (phone: string): string =>
  /[a-z]/i.test(phone) ? normal(phone) : phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

/** An instant in UTC, whatever its zone; anything less precise as it is. */
export function normalDate(date: string | undefined): string | undefined {
  if (!date?.includes('T')) return date;
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time).toISOString();
}
