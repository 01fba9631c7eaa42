import type { HelperView } from '../bot/identity/helper-grants.js';
import type { Person } from '../bot/identity/identity.js';
import { oneOf, type Option } from './question.js';
import { script } from './script.js';
import type { Turn } from './turn.js';

/** Keys 2 to 6: 7 to 9 and 0 keep their meaning on a call. */
const KEYED = 6;

/** Whose record a helper opens: asked after the proof, and whenever they ask to switch. It needs no new proof, and is said aloud. */
export const whoseRecord = script(
  'whose record',
  { version: 1 },
  {
    async which(turn, a) {
      const actor = actorOf(turn);
      const others = await turn.services.identity.helping.helps(actor.id);
      if (others.length === 0) return turn.end(a.atProof ? undefined : turn.say.helpers.onlyYours);
      const options = [own(turn, actor), ...others.map((other, i) => optionOf(turn, other, others, i + 2))];
      const { ask, press } = turn.say.helpers;
      const keys = turn.channel.keypad ? options.map(({ label, key }, i) => press(label, key, i === 0)) : [];
      return turn.ask({ text: [ask, ...keys].join(' ') }, oneOf(options));
    },

    async open(turn, a) {
      const actor = actorOf(turn);
      const result = await turn.services.identity.helping.open(turn.place, actor, String(a.which));
      if (result.state === 'notAllowed') return turn.end(turn.say.helpers.notNow);
      turn.opened(result.opened);
      turn.effect(...result.effects);
      const { person } = result.opened;
      const { ownOpen, open } = turn.say.helpers;
      return turn.end(person.id === actor.id ? ownOpen : open(person.given), true);
    },
  },
);

const actorOf = (turn: Turn): Person => turn.standing.actor ?? turn.person;

const own = (turn: Turn, { id, given }: Person): Option => ({
  value: id,
  ...turn.say.helpers.own(given),
  key: '1',
});

/** First names, as people say them; with the family name where two are called the same. */
function optionOf(turn: Turn, view: HelperView, all: readonly HelperView[], key: number): Option {
  const { given, family, personId } = view;
  const alike = all.filter((one) => one.given === given).length > 1;
  const label = alike ? `${given} ${family}` : given;
  const also = turn.say.helpers.also(alike ? [label] : [given, `${given} ${family}`]);
  return { value: personId, label, key: key <= KEYED ? String(key) : undefined, also };
}
