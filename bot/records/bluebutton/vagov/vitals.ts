import { defined } from '../../defined.js';
import type { Vital } from '../../record.js';
import { Facts } from '../labelled.js';
import { usDate } from '../us-dates.js';
import { base, closed, measured, take, taken } from './entry.js';
import { nameOf, type Reader } from './one.js';
import { itemsOf, type Written } from './records.js';

/** All readings of one kind stand under its heading; some commits leave the heading blank. */
export const vitals: Reader<'vitals'> = (written, context) =>
  readings(written).map((lines) => {
    const { items, loose } = itemsOf(lines);
    const facts = new Facts(items);
    const name = take(facts, 'recordedAs') ?? nameOf(written);
    const { result } = measured(take(facts, 'result'));
    const date = loose.map(({ text }) => text.trim()).find((text) => usDate(text).date !== undefined);
    const entry: Vital = {
      ...base(
        facts,
        {
          name,
          date,
          warnings: [
            ...(result ? [] : ['resultMissing' as const]),
            ...(name ? [] : ['nameMissing' as const]),
          ],
        },
        context,
      ),
      kind: vitalKinds.find(([words]) => words.test(nameOf(written) ?? ''))?.[1] ?? 'other',
      ...defined({ result }),
      ...taken(facts, 'notes'),
    };
    return closed(entry, facts);
  });

function readings({ lines }: Written): readonly Written['lines'][] {
  const blocks: Written['lines'][number][][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isDate = usDate(line.text.trim()).date !== undefined;
    if (line.text.trim() === '') isOpen = false;
    else if (!isOpen || isDate) {
      blocks.push([line]);
      isOpen = true;
    } else blocks.at(-1)!.push(line);
  }
  return blocks;
}

const vitalKinds = [
  [/blood[ _]pressure|presión/i, 'bloodPressure'],
  [/oxygen|oxi?metr|oxígeno|oxímetr/i, 'oxygen'],
  [/heart rate|pulse|ritmo|frecuencia cardíaca/i, 'heartRate'],
  [/breathing|respiration|respiración/i, 'breathing'],
  [/temperatur/i, 'temperature'],
  [/weight|peso/i, 'weight'],
  [/height|estatura/i, 'height'],
  [/pain|dolor/i, 'pain'],
] as const;
