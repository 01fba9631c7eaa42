import { CARD_DIGITS, APP_DIGITS, ROUNDS, locked, outside } from './keypad-parts.js';
import { secretDigits } from './question.js';
import { script } from './script.js';

/** Level 3 on a call: one more unused code. Not on a call that we placed: whoever has the line would need only the PIN. */
export const keypadAgain = script(
  'prove again by keypad',
  { version: 1 },
  {
    round: (turn, a) => turn.skip(Number(a.round ?? 0) + 1),

    async card(turn) {
      const begun = await turn.services.identity.phone.beginAgain(turn.place, turn.standing);
      if (begun.state === 'never') return turn.end(turn.say.again.notOnThisCall, false);
      turn.effect(...begun.effects);
      const options = [turn.say.interrupts.personOption];
      return turn.ask(turn.say.again.card(begun.number), secretDigits(CARD_DIGITS, options, APP_DIGITS));
    },

    async taken(turn, a) {
      const left = outside(turn, turn.secret);
      if (left) return left;
      const result = await turn.services.identity.phone.codeAgain(turn.place, turn.secret ?? '');
      switch (result.state) {
        case 'fresh':
          turn.provenAgain();
          turn.effect(...result.effects);
          return turn.end(undefined, true);
        case 'locked':
          return locked(turn, result.minutes);
        case 'wrong':
          if (Number(a.round) >= ROUNDS) return turn.end(turn.say.again.tooOften, false);
          turn.tell(turn.say.verify.wrong);
          return turn.go('round');
      }
    },
  },
);
