import type { Medicine } from '../../../bot/records/record.js';
import { describeDate } from '../../../bot/sharing/dates.js';
import type { SpeechPart, Words } from '../../message.js';
import { understandDirections, type Chunk } from '../directions.js';
import { calm, isShouted } from '../calm.js';
import { plainName, sayDoses, sayName } from '../names.js';
import { sayNumbers, sayPhone } from '../numbers.js';
import { plainQuantity } from '../quantity.js';
import {
  ended,
  item,
  notesOf,
  recorded,
  spokenNotesOf,
  urgentOf,
  type ItemContext,
  type Part,
} from './shared.js';

export function medicineWords(m: Medicine, c: ItemContext): Words {
  const say = c.say.items;
  const name = plainName(m.name, c.language);
  const directions = directionsOf(m.directions, c);
  const urgent = urgentOf(m, c);
  const coded = m.directionsAsCoded && ended(say.directionsAsCoded(m.directionsAsCoded));
  const notes = notesOf(m, c);
  return item(
    c.position && say.position('medicines', c.position.n, c.position.of),
    [ended(name), ...urgent, directions.text, coded, ...status(m, c), ...supply(m, c), ...notes],
    [
      endedSpeech(sayName(m.name, c.language)),
      ...urgent,
      ...directions.speech,
      m.directionsAsCoded && recorded(say.directionsAsCoded, sayWritten(m.directionsAsCoded), c),
      ...exceptions(m, c),
      // Asked for by name, everything is said; in a list, three must stay under 34 seconds.
      ...(c.position ? [] : spokenSupply(m, c)),
      ...spokenNotesOf(m, c),
    ],
    c,
    [ended(name), ...urgent, directions.text, coded, ...exceptions(m, c), ...notes],
  );
}

const endedSpeech = (parts: readonly SpeechPart[]): readonly SpeechPart[] =>
  parts.map((part, i) =>
    'say' in part && i === parts.length - 1 ? { ...part, say: ended(part.say) } : part,
  );

/** Only what is not plainly active is said; the source's own word stands beside ours. Expired is never called stopped. */
function status(m: Medicine, c: ItemContext): (string | undefined)[] {
  const say = c.say.items;
  const own = m.statusAsWritten;
  const same = !own || own.toLowerCase() === m.status.toLowerCase();
  return [
    same ? say.status(m.status) : say.statusAsWritten(m.status, own),
    m.status === 'expired' ? say.expired : undefined,
    m.nonVa ? say.nonVa : undefined,
  ];
}

/** What is not simply an active VA prescription. */
const exceptions = (m: Medicine, c: ItemContext): (string | undefined)[] => [
  m.status === 'active' ? undefined : c.say.items.status(m.status),
  m.status === 'expired' ? c.say.items.expired : undefined,
  m.nonVa ? c.say.items.nonVa : undefined,
];

function supply(m: Medicine, c: ItemContext): (string | undefined)[] {
  const say = c.say.items;
  return [
    m.reason && say.reason(calm(m.reason)),
    m.refillsLeft === undefined ? undefined : say.refillsLeft(m.refillsLeft),
    m.lastFilled && say.lastFilled(describeDate(m.lastFilled, c.language)),
    m.quantity && say.quantity(plainQuantity(m.quantity, c.language)),
    m.pharmacyPhone && say.pharmacyPhone(m.pharmacyPhone),
  ];
}

function spokenSupply(m: Medicine, c: ItemContext): Part[] {
  const say = c.say.items;
  return [
    m.reason && recorded(say.reason, calm(m.reason), c),
    m.refillsLeft === undefined ? undefined : sayNumbers(say.refillsLeft(m.refillsLeft), c.language),
    m.lastFilled && say.lastFilled(describeDate(m.lastFilled, c.language)),
    m.quantity && say.quantity(sayDoses(plainQuantity(m.quantity, c.language), c.language)),
    m.pharmacyPhone && say.pharmacyPhone(sayPhone(m.pharmacyPhone)),
  ];
}

/** Understood as a whole, or as written and said to be so, by an English voice. */
export function directionsOf(
  written: string | undefined,
  c: ItemContext,
): { readonly text: string; readonly speech: readonly SpeechPart[] } {
  const say = c.say.items;
  if (!written?.trim()) return { text: say.noDirections, speech: [{ say: say.noDirections }] };
  const chunks = understandDirections(written);
  if (chunks) {
    const plain = sentence(chunks, c);
    return { text: plain, speech: [{ say: sayNumbers(plain, c.language) }] };
  }
  return {
    text: ended(say.asWritten(written.trim())),
    speech: [{ say: say.asWrittenSpoken }, { say: sayWritten(written.trim()), language: 'en' }],
  };
}

/** Not one word changed: only doses are said so that they cannot be misheard, and a dash between numbers is "to". */
export const sayWritten = (written: string): string =>
  sayDoses(
    (isShouted(written) ? written.toLowerCase() : written).replace(/(\d) ?- ?(?=\d)/g, '$1 to '),
    'en',
  );

function sentence(chunks: readonly Chunk[], c: ItemContext): string {
  const plain = chunks
    .map((chunk) => phrase(chunk, c))
    .join(' ')
    .replace(/(?: ,)+/g, ',');
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}

function phrase(chunk: Chunk, c: ItemContext): string {
  const say = c.say.directions;
  switch (chunk.kind) {
    case 'verb':
      return say.verb(chunk.word);
    case 'plain':
      return say.plain(chunk.word);
    case 'amount':
      return [
        ...(chunk.verb ? [say.verb(chunk.verb)] : []),
        say.amount(chunk.form, chunk.from, chunk.to),
      ].join(' ');
    case 'strength':
      return `(${say.amount(chunk.form, chunk.from)})`;
    case 'atMost':
      return `, ${say.atMost(chunk.from, chunk.form)}`;
    case 'pause':
      return ',';
    case 'weekdays':
      return say.weekdays(chunk.days);
    case 'forDays':
      return say.forDays(chunk.from);
    default:
      return say[chunk.kind](chunk.from, chunk.to);
  }
}
