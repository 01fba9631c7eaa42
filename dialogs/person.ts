import { happening } from './question.js';
import { script } from './script.js';

/** A person on the phone: they get no health fact from us, and check who it is again. */
export const person = script(
  'person',
  { version: 1 },
  {
    connect: (turn) =>
      turn.channel.keypad
        ? turn.ask(turn.say.interrupts.person[turn.channel.wording], happening('dialFailed'), {
            expects: { kind: 'connect', to: 'person' },
          })
        : turn.end(turn.say.interrupts.person[turn.channel.wording]),

    after: (turn, a) => turn.end(a.connect === 'dialFailed' ? turn.say.interrupts.notConnected : undefined),
  },
);
