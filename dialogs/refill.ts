import type { Medicine } from '../bot/records/record.js';
import { plainName } from './content/names.js';
import { sayPhone } from './content/numbers.js';
import { joined, spoken } from './content/words.js';
import { find } from './matching/find.js';
import type { Words } from './message.js';
import { isHelper, readRecord, whose } from './reading.js';
import { script } from './script.js';
import type { Turn } from './turn.js';

/** How to get a refill: by the phone of that very prescription where the record names it, else as for anybody. */
export const refill = script(
  'refill',
  { version: 1, needs: 'read' },
  {
    async how(turn, a) {
      const readable = !turn.channel.needsReadableOptIn || (await mayBeTexted(turn));
      const record = a.name !== undefined && readable ? await readRecord(turn) : undefined;
      const found = record && find(record, String(a.name), 'medicines');
      if (!record || found?.state !== 'found') return turn.end(turn.say.interrupts.refill);
      const ways = found.entries.flatMap((entry) => wayOf(turn, entry as Medicine));
      if (ways.length === 0) return turn.end(turn.say.interrupts.refill);
      const name = whose(turn).map((text): Words => ({ text, speech: spoken(text) }));
      const { refillHere } = turn.say.interrupts;
      return turn.end(joined([...name, { text: refillHere, speech: spoken(refillHere) }, ...ways]));
    },
  },
);

const mayBeTexted = async (turn: Turn): Promise<boolean> =>
  !isHelper(turn) && (await turn.services.identity.texts.readable(turn.person.id, turn.place.address ?? ''));

function wayOf(
  turn: Turn,
  { name, nonVa, pharmacyPhone, prescriptionNumber, refillsLeft }: Medicine,
): Words[] {
  const say = turn.say.interrupts;
  const plain = plainName(name, turn.language);
  if (nonVa) return [sentences([say.refillNonVa(plain)], turn)];
  if (!pharmacyPhone) return [];
  const after = [
    ...(prescriptionNumber ? [say.refillNumber(prescriptionNumber)] : []),
    ...(refillsLeft === 0 ? [say.refillNone] : []),
  ];
  const words = sentences([say.refillBy(plain, pharmacyPhone), ...after], turn);
  const digits = prescriptionNumber?.split('').join(' ');
  const aloud = [
    say.refillBy(plain, sayPhone(pharmacyPhone)),
    ...(digits ? [say.refillNumber(digits)] : []),
    ...(refillsLeft === 0 ? [say.refillNone] : []),
  ];
  return [{ ...words, speech: spoken(...aloud) }];
}

const sentences = (list: readonly string[], turn: Turn): Words => ({
  text: list.join(' '),
  sms: turn.say.items.forText(list.join(' ')),
  speech: spoken(...list),
});
