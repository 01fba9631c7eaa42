import type { Lab } from '../records/record.js';
import { measure, nameOf } from './field.js';
import type { Field, Telling } from './field.js';
import type { DocumentWords } from './words.js';

/** Results of one panel, taken together, stand together. Without a panel each result stands alone. */
export const labGroup = (lab: Lab): string =>
  lab.panel === undefined
    ? `alone ${lab.id}`
    : JSON.stringify([lab.panel, lab.date, lab.from.source, lab.from.facility, lab.specimen, lab.orderedBy]);

export function labHeading(lab: Lab, { words, day }: Telling): string {
  const name = nameOf(lab.panel ?? lab.name, words);
  const date = day(lab.date);
  return date ? words.on(name, date) : name;
}

export const labShared = (lab: Lab, { day }: Telling): readonly Field[] => [
  ['specimen', lab.specimen],
  ['orderedBy', lab.orderedBy],
  ['location', lab.from.facility],
  ['dateCompleted', day(lab.date)],
];

export const labResult = (lab: Lab, { words }: Telling): readonly Field[] => [
  ['test', lab.name],
  ['kind', lab.kind && lab.kind !== 'laboratory' ? words.labKind[lab.kind] : undefined],
  ['result', lab.result && measure(lab.result)],
  ['flag', flag(lab, words)],
  ['range', lab.range],
  ['status', lab.status],
  ['notes', lab.notes],
];

/** Only what the lab sent: our word, and the lab's own beside it. */
function flag({ flag, flagAsWritten }: Lab, words: DocumentWords): string | undefined {
  const ours = flag && words.flag[flag];
  const same = ours?.toLowerCase() === flagAsWritten?.trim().toLowerCase();
  const written = flagAsWritten && !same ? words.asWritten(flagAsWritten) : undefined;
  return ours ? [ours, written].filter(Boolean).join(' ') : flagAsWritten;
}
