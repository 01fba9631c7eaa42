import type { Lost } from '../bot/identity/reports.js';
import { CARD_DIGITS, locked, outside, PIN_DIGITS, whoseAccount } from './keypad-parts.js';
import { oneOf, secretDigits } from './question.js';
import { script } from './script.js';
import type { Answer, StepResult, Turn } from './turn.js';

/** "I lost my phone", "my card". To stop what was lost, one right factor is enough (facts: identity 3). */
export const lost = script(
  'lost',
  { version: 1 },
  {
    which(turn) {
      if (turn.channel.needsReadableOptIn) return byLink(turn);
      if (!turn.channel.keypad && turn.standing.level < 2) return byPage(turn);
      const { which, phone, card, both, neither } = turn.say.lost;
      return turn.ask(which, oneOf([phone, card, both, neither]));
    },

    how(turn, a) {
      if (a.which === turn.say.lost.neither.value) return turn.end(turn.say.lost.change(accountOf(turn)));
      const proven = turn.standing.level >= 2;
      return turn.become(turn.channel.keypad && !proven ? 'lost by keypad' : 'lost here', { lost: a.which });
    },
  },
);

const accountOf = (turn: Turn): string => `${turn.services.publicBaseUrl}/account`;

/** A thread may be the lost phone's: the page behind the link asks who it is. */
async function byLink(turn: Turn): Promise<StepResult> {
  const { byLink: words, linkLabel } = turn.say.lost;
  const link = await turn.services.identity.text.link(turn.place, 'lost');
  if (link.state === 'locked') return turn.end(turn.say.verify.locked(link.minutes));
  turn.effect(...link.effects);
  return turn.end(words, undefined, { link: { label: linkLabel, url: link.url } });
}

function byPage(turn: Turn): StepResult {
  const { byPage: words, accountLabel } = turn.say.lost;
  return turn.end(words, undefined, { link: { label: accountLabel, url: `${accountOf(turn)}?at=lost` } });
}

/** Whoever is signed in: on the web, or on a call with both factors. A helper's own phone, never that of whom they help. */
export const lostHere = script(
  'lost here',
  { version: 1, needs: 'read' },
  {
    async stop(turn, a) {
      const { identity, records } = turn.services;
      const id = turn.standing.actor?.id ?? turn.person.id;
      const who = { personId: id, actorId: id, channel: turn.channel.name };
      turn.effect(...(await identity.reports.lost(who, lostOf(a.lost), turn.place.address)));
      records.forget(turn.person.id);
      const { done, accountLabel } = turn.say.lost;
      const link = { label: accountLabel, url: accountOf(turn) };
      return turn.end(done, undefined, turn.channel.keypad ? {} : { link });
    },
  },
);

/** By keypad: the PIN or a card code alone. The words are the same whoever calls, and whatever was entered. */
export const lostByKeypad = script(
  'lost by keypad',
  { version: 1 },
  {
    ...whoseAccount((identity) => identity.phone),

    async factor(turn, a) {
      const options = [turn.say.interrupts.personOption];
      const { pin, pinOrCard } = turn.say.lost;
      if (lostOf(a.lost) !== 'phone') return turn.ask(pin, secretDigits(PIN_DIGITS, options));
      const n = await turn.services.identity.phone.cardNumber(turn.place);
      return turn.ask(pinOrCard(n), secretDigits(CARD_DIGITS, options));
    },

    async stop(turn, a) {
      const left = outside(turn, turn.secret);
      if (left) return left;
      const { reports } = turn.services.identity;
      const result = await reports.lostByKeypad(turn.place, turn.secret ?? '', lostOf(a.lost));
      if (result.state === 'locked') return locked(turn, result.minutes);
      turn.effect(...result.effects);
      return turn.end(turn.say.lost.maybe);
    },
  },
);

const lostOf = (answer: Answer): Lost => (answer === 'phone' || answer === 'card' ? answer : 'both');
