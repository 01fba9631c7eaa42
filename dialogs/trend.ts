import type { Entry, Lab, SectionId, Vital } from '../bot/records/record.js';
import { earliest } from '../bot/records/dates.js';
import { describeDate } from '../bot/sharing/index.js';
import { chartSvg, type ChartData } from './chart.js';
import { calmName } from './content/calm.js';
import type { Extra, Turn } from './turn.js';

/** One result of a test or a reading, as its number or numbers: blood pressure has two. */
export interface Reading {
  readonly value: string;
  readonly date: string;
  readonly numbers: readonly number[];
  readonly range?: string;
}

/** The values of one test over time, oldest first. Undefined: not one test, not numbers, or fewer than two. */
export function readingsOf(id: SectionId, entries: readonly Entry[]): readonly Reading[] | undefined {
  if (id !== 'labs' && id !== 'vitals') return undefined;
  const tests = entries as readonly (Lab | Vital)[];
  const [one] = tests;
  if (!one || tests.some(({ name, result }) => name !== one.name || result?.unit !== one.result?.unit))
    return undefined;
  const readings = tests.flatMap(({ date, result, ...rest }): Reading[] => {
    const numbers = numbersOf(result?.value ?? '');
    if (date === undefined || !numbers || !result) return [];
    return [
      { value: withUnit(result.value, result.unit), date, numbers, range: (rest as Partial<Lab>).range },
    ];
  });
  const same = readings.every(({ numbers }) => numbers.length === readings[0]?.numbers.length);
  return readings.length < 2 || !same
    ? undefined
    : readings.toSorted((a, b) => earliest(a.date) - earliest(b.date));
}

const withUnit = (value: string, unit: string | undefined): string =>
  unit === undefined ? value : unit === '%' ? `${value}%` : `${value} ${unit}`;

const numbersOf = (value: string): readonly number[] | undefined =>
  /^-?\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)?$/.test(value.trim()) ? value.split('/').map(Number) : undefined;

/** What was first and what was last: no word of which way it went. */
export function firstAndLast(
  id: SectionId,
  entries: readonly Entry[],
): { readonly first: Reading; readonly last: Reading } | undefined {
  const readings = readingsOf(id, entries);
  const [first, last] = [readings?.[0], readings?.at(-1)];
  return first && last ? { first, last } : undefined;
}

/** Beside the text, which has every number of it, and only on our own web page. */
export function chartOf(turn: Turn, id: SectionId, shown: readonly Entry[]): Extra {
  const readings = turn.channel.name === 'web' ? readingsOf(id, shown) : undefined;
  const [one] = shown as readonly (Lab | Vital)[];
  if (!readings || !one) return {};
  const { items, period } = turn.say;
  const name = id === 'vitals' ? items.vitalKind((one as Vital).kind, one.name) : calmName(one.name);
  const data = dataOf(turn, name, one.result?.unit ?? '', readings);
  return { pictures: [{ name: period.chart(name), svg: chartSvg(data) }] };
}

function dataOf(turn: Turn, title: string, unit: string, readings: readonly Reading[]): ChartData {
  const { top, bottom } = turn.say.period;
  const day = (reading: Reading | undefined): string => describeDate(reading?.date ?? '', turn.language);
  const two = readings[0]?.numbers.length === 2;
  const line = (i: number) =>
    readings.map(({ date, numbers }) => ({
      at: earliest(date),
      value: numbers[i] ?? 0,
      label: String(numbers[i]),
    }));
  return {
    title,
    unit,
    series: two
      ? [
          { label: top, points: line(0) },
          { label: bottom, dashed: true, points: line(1) },
        ]
      : [{ label: title, points: line(0) }],
    ...(two ? {} : { band: bandOf(turn, readings.at(-1)?.range) }),
    from: day(readings[0]),
    to: day(readings.at(-1)),
  };
}

/** Only a range the lab sent in numbers; in any other words it stands in the text. */
function bandOf(turn: Turn, range: string | undefined): ChartData['band'] {
  if (range === undefined) return undefined;
  const [, low, high] = /^\(?\s*(-?[\d.]+)\s*[-\u2013]\s*(-?[\d.]+)/.exec(range) ?? [];
  const [, sign, limit] = /^\(?\s*([<>])=?\s*([\d.]+)/.exec(range) ?? [];
  const label = turn.say.period.band(range);
  if (low !== undefined && high !== undefined) return { low: Number(low), high: Number(high), label };
  if (limit === undefined) return undefined;
  return sign === '<' ? { high: Number(limit), label } : { low: Number(limit), label };
}
