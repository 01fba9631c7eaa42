import type { Lab, Measure, Vital } from '../../../bot/records/record.js';
import type { Words } from '../../message.js';
import { sayNumbers } from '../numbers.js';
import { dateOf, ended, item, notesOf, urgentOf, type ItemContext } from './shared.js';

export const isCritical = (lab: Lab): boolean => lab.flag?.startsWith('critical') === true;

/** Value, unit, range and the lab's own mark. No word of ours says whether it is good or bad. */
export function labWords(lab: Lab, c: ItemContext): Words {
  const say = c.say.items;
  const date = dateOf(lab, c);
  const value = lab.result && measured(lab.result, c);
  const result = value === undefined ? say.noResult(lab.name) : say.labValue(lab.name, value, date);
  const spokenResult = value === undefined ? result : say.labValue(lab.name, sayMeasure(value, c), date);
  const range = lab.range && say.labRange(plainRange(lab.range, lab.result?.unit, c));
  const mark =
    value === undefined ? undefined : lab.flag ? say.labFlag(lab.flag, lab.flagAsWritten) : say.labNoFlag;
  const urgent = isCritical(lab) ? c.say.section.critical : undefined;
  const first = urgentOf(lab, c);
  const unfinished = lab.status && !/^final$/i.test(lab.status) ? say.labStatus(lab.status) : undefined;
  const notes = [unfinished, lab.notes && ended(say.notes(lab.notes)), ...notesOf(lab, c)];
  const heading = c.position && say.position('labs', c.position.n, c.position.of);
  return item(
    heading,
    [result, ...first, urgent, range, mark, ...notes],
    [spokenResult, ...first, urgent, range, mark, ...notes],
    c,
  );
}

export function vitalWords(vital: Vital, c: ItemContext): Words {
  const say = c.say.items;
  const name = say.vitalKind(vital.kind, vital.name);
  const value = vital.result && measured(vital.result, c);
  const date = dateOf(vital, c);
  const text = value === undefined ? say.noReading(name) : say.vital(name, value, date);
  const speech = value === undefined ? text : say.vital(name, sayMeasure(value, c), date);
  const heading = c.position && say.position('vitals', c.position.n, c.position.of);
  const notes = [...urgentOf(vital, c), vital.notes && ended(say.notes(vital.notes)), ...notesOf(vital, c)];
  return item(heading, [text, ...notes], [speech, ...notes], c);
}

const measured = (m: Measure, c: ItemContext): string =>
  m.unit === '%' ? `${m.value} ${c.say.items.percent}` : m.unit ? `${m.value} ${m.unit}` : m.value;

/** Units as words. One not listed is read as written. */
const unitsAloud: { readonly [unit: string]: { readonly en: string; readonly es: string } } = {
  'mg/dL': { en: 'milligrams per deciliter', es: 'miligramos por decilitro' },
  'g/dL': { en: 'grams per deciliter', es: 'gramos por decilitro' },
  'mmol/L': { en: 'millimoles per liter', es: 'milimoles por litro' },
  'mEq/L': { en: 'milliequivalents per liter', es: 'miliequivalentes por litro' },
  'ng/mL': { en: 'nanograms per milliliter', es: 'nanogramos por mililitro' },
  'U/L': { en: 'units per liter', es: 'unidades por litro' },
  mmHg: { en: 'millimeters of mercury', es: 'de mercurio' },
  'mm[Hg]': { en: 'millimeters of mercury', es: 'de mercurio' },
  lb: { en: 'pounds', es: 'libras' },
  lbs: { en: 'pounds', es: 'libras' },
  kg: { en: 'kilograms', es: 'kilos' },
  in: { en: 'inches', es: 'pulgadas' },
  cm: { en: 'centimeters', es: 'centímetros' },
  '/min': { en: 'per minute', es: 'por minuto' },
};

function sayMeasure(measure: string, c: ItemContext): string {
  const [, value = measure, unit = ''] = /^(\S+) (.+)$/.exec(measure) ?? [];
  const pressure = /^(\d+)\/(\d+)$/.exec(value);
  const number = pressure ? `${pressure[1]} ${c.say.items.over} ${pressure[2]}` : value;
  return sayNumbers(`${number} ${unitsAloud[unit]?.[c.language] ?? unit}`.trim(), c.language);
}

/** "4.0-5.6" is "4.0 to 5.6", "<=100" is "up to 100"; anything else as the lab wrote it. */
function plainRange(range: string, unit: string | undefined, c: ItemContext): string {
  const say = c.say.items;
  const bare = range
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(unit ? ` ${unit}` : '\u0000', '');
  const [, from, to] = /^(-?[\d.]+)\s*[-\u2013]\s*(-?[\d.]+)$/.exec(bare) ?? [];
  if (from !== undefined) return `${from} ${say.to} ${to}`;
  const [, sign = '', limit] = /^(<=|>=|<|>)\s*([\d.]+)$/.exec(bare) ?? [];
  return limit === undefined ? range : `${say.limits[sign as keyof typeof say.limits]} ${limit}`;
}
