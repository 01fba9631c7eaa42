import type { Lab, Measure } from '../../record.js';
import { labFlag } from '../../vocabulary/flags.js';
import { readable, unitWords } from '../../vocabulary/measures.js';

/** A flag stands after the result: `6.5 Critical High`. */
const flagged =
  /^(.*?\S)\s+((?:Critical|Panic) (?:High|Low|Abnormal)|Critical|Panic|High|Low|Abnormal|Normal|H\*|L\*|HH|LL|H|L|A)$/;

const number = /^[<>=]{0,2} ?[-+]?[\d.,]+(?: ?[-:/] ?[\d.,]+)?[%+]?$/;

/** "Low to High" is a result of words, "not Abnormal" the opposite of its last word. */
const notAFlag = /(?:^|\s)(?:not|no|non|none|to|or|and|if|without|than)$/i;

export interface LabResult {
  readonly value?: string;
  readonly flag?: Lab['flag'];
  readonly flagAsWritten?: string;
}

/** Splits a flag from a number. Words keep it too, so that no meaning is cut away; a flag found in them is told beside. */
export function labResult(written: string | undefined): LabResult {
  if (written === undefined) return {};
  const [, before, word] = (written.length < 200 ? flagged.exec(written) : null) ?? [];
  const flag = word === undefined ? undefined : labFlag([word]);
  if (before === undefined || flag === undefined) return { value: rounded(written) };
  if (number.test(before)) return { value: rounded(before), flag, flagAsWritten: word };
  const isFlag =
    word !== undefined &&
    word.length > 2 &&
    /^(Critical|Panic|Abnormal)/.test(word) &&
    !notAFlag.test(before);
  return isFlag ? { value: written, flag, flagAsWritten: word } : { value: written };
}

/** Long decimals are rounded for people; `.7` gets its zero, since a lost point is a tenfold error. */
export function rounded(value: string): string {
  if (/^[<>]?-?\.\d+$/.test(value)) return value.replace('.', '0.');
  return /^-?\d+\.\d{4,}$/.test(value) ? readable(Number(value)) : value;
}

const measured = /^([-+]?[\d.,]+(?:\/[\d.,]+)?) ?(.*)$/;

/** `190/70 mm[Hg]`, `98.5 F`, `3`: number and unit; anything else as written. */
export function measureIn(written: string | undefined, unit?: string): Measure | undefined {
  if (written === undefined) return undefined;
  const [, value, rest] = measured.exec(written) ?? [];
  if (value === undefined) return measure(written, unit);
  if (rest !== '' && !/^[A-Za-z%/[\]()]{1,12}$/.test(rest ?? '')) return measure(written, unit);
  return measure(rounded(value), rest === '' ? unit : rest);
}

export function measure(value: string, unit: string | undefined): Measure {
  const spoken = unit === undefined ? undefined : spokenUnit(unit);
  return spoken === undefined ? { value } : { value, unit: spoken };
}

const units = new Map<string, string | undefined>();

/** The same few units come back with every result. */
function spokenUnit(unit: string): string | undefined {
  if (units.has(unit)) return units.get(unit);
  if (units.size >= 1024) units.clear();
  const spoken = unitWords(unit);
  units.set(unit, spoken);
  return spoken;
}
