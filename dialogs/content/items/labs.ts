import type { Lab, Measure, Vital } from '../../../bot/records/record.js';
import type { Words } from '../../message.js';
import { calmName } from '../calm.js';
import { sayNumbers } from '../numbers.js';
import {
  dateOf,
  ended,
  item,
  notesOf,
  recorded,
  spokenNotesOf,
  urgentOf,
  type ItemContext,
  type Part,
} from './shared.js';

export const isCritical = (lab: Lab): boolean => lab.flag?.startsWith('critical') === true;

/** Value, unit, range and the lab's own mark. No word of ours says whether it is good or bad. */
export function labWords(lab: Lab, c: ItemContext): Words {
  const say = c.say.items;
  const name = calmName(lab.name);
  const date = dateOf(lab, c);
  const value = lab.result && measured(lab.result, c);
  const range = lab.range && say.labRange(plainRange(lab.range, lab.result?.unit, c));
  const mark =
    value === undefined ? undefined : lab.flag ? say.labFlag(lab.flag, lab.flagAsWritten) : say.labNoFlag;
  // "H*" is for eyes: aloud it would be "H star".
  const markAloud = mark && lab.flag ? say.labFlag(lab.flag) : mark;
  const urgent = isCritical(lab) ? c.say.section.critical : undefined;
  const first = urgentOf(lab, c);
  const status = lab.status && !/^final$/i.test(lab.status) ? lab.status : undefined;
  const heading = c.position && say.position('labs', c.position.n, c.position.of);
  return item(
    heading,
    [
      value === undefined ? say.noResult(name) : say.labValue(name, value, date),
      ...first,
      urgent,
      range,
      mark,
      status && say.labStatus(status),
      lab.notes && ended(say.notes(lab.notes)),
      ...notesOf(lab, c),
    ],
    [
      spokenValue(lab, name, value, date, c),
      ...first,
      urgent,
      range && sayNumbers(range, c.language),
      markAloud,
      status && recorded(say.labStatus, status, c),
      lab.notes && recorded(say.notes, ended(lab.notes), c),
      ...spokenNotesOf(lab, c),
    ],
    c,
  );
}

/** The name by an English voice, and a result in words too; numbers and units in the language of the call. */
function spokenValue(
  { result }: Pick<Lab, 'result'>,
  name: string,
  value: string | undefined,
  date: string | undefined,
  c: ItemContext,
): Part {
  const say = c.say.items;
  if (value === undefined) return recorded(say.noResult, name, c);
  const inNumbers = /^[<>=]*\s*[\d.,/]+$/.test(result?.value ?? '');
  const said = inNumbers ? sayMeasure(value, c) : value;
  if (inNumbers || c.language === 'en') return recorded((words) => say.labValue(words, said, date), name, c);
  return [{ say: `${name}: ${ended(value)}`, language: 'en' }, { say: date ? say.dated(date) : say.noDate }];
}

export function vitalWords(vital: Vital, c: ItemContext): Words {
  const say = c.say.items;
  const name = say.vitalKind(vital.kind, calmName(vital.name));
  const value = vital.result && measured(vital.result, c);
  const date = dateOf(vital, c);
  const text = value === undefined ? say.noReading(name) : say.vital(name, value, date);
  const speech = value === undefined ? text : say.vital(name, sayMeasure(value, c), date);
  const heading = c.position && say.position('vitals', c.position.n, c.position.of);
  const urgent = urgentOf(vital, c);
  return item(
    heading,
    [text, ...urgent, vital.notes && ended(say.notes(vital.notes)), ...notesOf(vital, c)],
    [
      speech,
      ...urgent,
      vital.notes && recorded(say.notes, ended(vital.notes), c),
      ...spokenNotesOf(vital, c),
    ],
    c,
  );
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
