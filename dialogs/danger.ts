import { happening, oneOf } from './question.js';
import { script } from './script.js';

/** Crisis or emergency: numbers first, short, nothing of a menu after it (facts: conversation 5). */
export const danger = script(
  'danger',
  { version: 1 },
  {
    numbers(turn, a) {
      const say = turn.say.safety;
      if (a.danger === 'emergency') return turn.end(say.emergency);
      if (!turn.channel.keypad) return turn.end(say.crisis);
      return turn.ask(say.crisisOffer, oneOf([say.connect, say.notNow]));
    },

    connect(turn, a) {
      const say = turn.say.safety;
      return a.numbers === say.connect.value
        ? turn.ask(say.connecting, happening('dialFailed'), { expects: { kind: 'connect', to: 'crisis' } })
        : turn.end(say.stillHere);
    },

    /** Busy or unanswered: the numbers again, and 1 still connects. */
    after(turn, a) {
      if (a.connect !== 'dialFailed') return turn.end(turn.say.safety.stillHere);
      turn.tell(turn.say.safety.notConnected);
      return turn.go('numbers');
    },
  },
);
