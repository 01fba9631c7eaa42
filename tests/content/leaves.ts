import type { Words } from '../../dialogs/message.js';
import { contentFor } from '../../dialogs/content/index.js';
import type { Language } from '../../dialogs/message.js';

/** The topics this folder checks; pages, chat and document have owners and tests of their own. */
const elsewhere = ['pages', 'chat', 'document', 'ownReport', 'directions'];
/** What people may say to us, not what we say. */
const heardOnly = ['also', 'hints', 'value', 'key'];

/** Facts to call content functions with, by the end of their path; the first that fits. */
const facts: readonly (readonly [RegExp, readonly unknown[]])[] = [
  [/^section\.(incomplete|nothingYet)$/, ['medicines', 'Dayton']],
  [/^section\.onlyBy\./, ['Dayton']],
  [/^section\.short\.(count)$/, ['medicines', 7]],
  [/^section\.short\.ending(Care)?$/, ['7']],
  [/^section\.(count)$/, ['medicines', 7]],
  [/^section\.(atATime)$/, [7]],
  [/^section\.(fetched|whose)$/, ['7']],
  [/^section\./, ['medicines']],
  [/^summary\.empty$/, ['Zx']],
  [/^summary\.not(Provided|Given)$/, [7]],
  [/^summary\./, ['medicines', 7]],
  [/^news\.changed$/, ['medicines', ['status', 'directions']]],
  [/^news\.gone$/, ['medicines', 7]],
  [/^news\.added$/, ['medicines']],
  [/^news\.(count|unsure|recentIntro|undated)$/, [7]],
  [/^news\.(since|nothing|first)/, ['7']],
  [/^named\.is$/, ['Zx', ['Zy', 'Zz']]],
  [/^named\.group$/, [7, 'Zx']],
  [/^named\.mean$/, [['Zx', 'Zy']]],
  [/^named\.press$/, ['Zx', 1]],
  [/^named\.(ask|number)$/, [2]],
  [/^period\.(since)$/, [2, 'Zx', '7']],
  [/^period\.noneSince/, ['Zx', '7']],
  [/^period\.all$/, [2, 'Zx']],
  [/^period\.(undated|inAll|older)$/, [7]],
  [/^period\.firstAndLast$/, ['Zx', '7', 'Zy', '9']],
  [/^period\.refills$/, ['Zx', 7]],
  [/^period\.since$/, [7, 'Zx', '9']],
  [/^period\.noneSince/, ['Zx', '9']],
  [/^period\.all$/, [7, 'Zx']],
  [/^period\.(undated|inAll|older)$/, [7]],
  [/^period\.firstAndLast$/, ['7', 'Zx', '9', 'Zy']],
  [/^period\.refills$/, ['Zx', 7]],
  [/^glossary\.next$/, ['result']],
  [/^interrupts\.refillBy$/, ['Zx', '7']],
  [/^interrupts\.refillNumber$/, ['7']],
  [/^paging\.entry$/, [2]],
  [/^paging\.readOne$/, [[7, 9], false]],
  [/^item\.(found|foundMany)$/, [7, 'Zx']],
  [/^item\.notListed/, ['Zx', 'Zy']],
  [/^item\.whichName$/, ['medicines']],
  [/^items\.position$/, ['medicines', 7, 9]],
  [/^items\.planKind$/, ['goal']],
  [/^items\.historyKind$/, ['social']],
  [/^items\.contactKind$/, ['provider']],
  [/^items\.source$/, ['outside']],
  [/^items\.status$/, ['active']],
  [/^items\.statusAsWritten$/, ['onHold', 'Zx']],
  [/^items\.severity$/, ['mild']],
  [/^items\.labFlag$/, ['high', 'Zx']],
  [/^items\.(labValue|vital)$/, ['Zx', '7', '9']],
  [/^items\.vitalKind$/, ['other', 'Zx']],
  [/^items\.appointmentStatus$/, ['booked']],
  [/^items\.appointmentHow$/, ['video']],
  [/^items\.appointment$/, ['Zx', '7']],
  [/^items\.aboutYou$/, ['fullName']],
  [/^items\.warning$/, ['unreadable']],
  [/^items\.refillsLeft$/, [7]],
  [/^ownFiles\.isA$/, ['mhv', '2013-09-09']],
  [
    /^ownFiles\.has$/,
    [
      [
        { id: 'medicines', count: 7 },
        { id: 'allergies', count: 1 },
      ],
    ],
  ],
  [/^menu\.reply$/, ['ZX, ZY']],
  [/^menu\.press$/, ['Zx', '7']],
  [/^wishes\.(press|reply)$/, [['Zx', 'Zy']]],
  [/^missed\.secondKeys$/, [['Zx 7.']]],
  [/^reply$/, [['ZX', 'ZY']]],
  [/^verify\.(card|locked)$/, [7]],
  [/^again\.card$/, [7]],
  [/^readableTexts\.warning$/, ['7979']],
  [/^calls\.cardLeft$/, [7]],
  [/^(?:document|ownReport)\.incomplete$/, [['Dayton']]],
  [/^(?:document|ownReport)\.on$/, ['Zx', 'March 3, 2025']],
  [/^(?:document|ownReport)\.datesChosen$/, ['March 3, 2025', 'April 3, 2025']],
  [/^(?:document|ownReport)\.(page|from)$/, ['7', '9']],
  [/^pages\.sharePage\.chosen\.dates$/, ['March 3, 2025', 'April 3, 2025']],
  [/^pages\.downloadPage\.kept$/, ['March 3, 2025', 'by telephone']],
  [/^handover\.kept$/, ['zx.example']],
  [/^share\.sent$/, ['Zx', '797979']],
  [/^share\.code$/, ['79797979', '797979', 'zx.example/view']],
  [/^share\.list\.link$/, ['Zx', 'copy', 'March 3, 2025 at 9:00 a.m. ET']],
  [/^share\.list\.opened$/, [7, 'March 3, 2025']],
  [/^share\.list\.wrong$/, [7]],
  [/^share\.list\.helper$/, ['Zx', 'March 3, 2025']],
  [/^share\.texted$/, ['Zx', 'Zy']],
  [/^pages\.sharePage\.account\.opened$/, ['Zx', 'March 3, 2025']],
  [/^pages\.accountPage\.card\.left$/, [7, 9]],
  [/^pages\.accountPage\.(consents\.helper|sessions\.times)$/, ['Zx', '7', 'Zy']],
  [/^pages\..*(helpers\.until|phones\.one|record\.title)$/, ['Zx', '7']],
  [/./, ['Zx']],
];

export interface Leaf {
  readonly path: string;
  readonly words: Words;
  /** What a function was called with. */
  readonly facts: readonly unknown[];
}

/** Every string and every Words of a language, functions called with sample facts. */
export function leaves(language: Language): Leaf[] {
  return Object.entries(contentFor(language))
    .filter(([topic]) => !elsewhere.includes(topic))
    .flatMap(([topic, value]) => walk(topic, value, []));
}

/** The pages, the chat page and the file people download as well. */
export const allLeaves = (language: Language): Leaf[] =>
  Object.entries(contentFor(language))
    .filter(([topic]) => topic !== 'directions')
    .flatMap(([topic, value]) => walk(topic, value, []));

function walk(path: string, value: unknown, called: readonly unknown[]): Leaf[] {
  if (typeof value === 'string') return [{ path, words: { text: value }, facts: called }];
  if (typeof value === 'function') {
    const args = facts.find(([pattern]) => pattern.test(path))?.[1] ?? [];
    return walk(path, (value as (...a: unknown[]) => unknown)(...args), args);
  }
  if (Array.isArray(value)) return value.flatMap((v, i) => walk(`${path}.${i}`, v, called));
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && typeof value.text === 'string')
    return [{ path, words: value as Words, facts: called }];
  return Object.entries(value)
    .filter(([key]) => !heardOnly.includes(key))
    .flatMap(([key, v]) => walk(`${path}.${key}`, v, called));
}

/** Everything of some words that anyone reads or hears. */
export const variants = ({ text, sms, speech }: Words): string[] => [
  text,
  ...(sms === undefined ? [] : [sms]),
  ...(speech ?? []).flatMap((part) => ('say' in part ? [part.say] : [])),
];
