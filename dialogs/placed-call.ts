import { sectionIds } from '../bot/records/sections.js';
import { locked, outside, PIN_DIGITS, ROUNDS, whoseAccount } from './keypad-parts.js';
import { onlyOneOf, secretDigits } from './question.js';
import { script } from './script.js';
import type { Answers, StepResult, Turn } from './turn.js';

const NOBODY = 'nobody';

/**
 * A call that we placed because its number asked in a text, or its owner on another line. Until a key is pressed it says nothing
 * of VA or of health: a machine, or anybody in the house, may have answered. The line that rang and the PIN are the two factors.
 */
export const placedCall = script(
  'placed call',
  { version: 1 },
  {
    async asked(turn) {
      const wish = await turn.services.identity.calls.answer(turn.place, turn.secret ?? '');
      if (!wish) return turn.hangUp(turn.say.calls.placed.nobody);
      turn.set({ language: wish.language });
      return turn.skip(wish.asked);
    },

    key(turn) {
      const { press, goOn } = turn.say.calls.placed;
      return turn.ask(press, onlyOneOf([goOn], NOBODY));
    },

    pressed(turn, a) {
      if (a.key === NOBODY) return turn.hangUp(turn.say.calls.placed.nobody);
      turn.tell(turn.say.calls.placed.hello);
      return turn.skip();
    },

    round: (turn, a) => turn.skip(Number(a.round ?? 0) + 1),

    ...whoseAccount((identity) => identity.calls),

    pin: (turn) =>
      turn.ask(turn.say.verify.pin, secretDigits(PIN_DIGITS, [turn.say.interrupts.personOption])),

    verdict,

    whose: (turn) => turn.begin('whose record', { atProof: true }),
    wished: (turn, a) => wished(turn, String(a.asked ?? '')),
  },
);

async function verdict(turn: Turn, a: Answers): Promise<StepResult> {
  const left = outside(turn, turn.secret);
  if (left) return left;
  const result = await turn.services.identity.calls.pin(turn.place, turn.secret ?? '');
  switch (result.state) {
    case 'proven':
      turn.proven(result.person, 'restricted');
      turn.effect(...result.effects);
      turn.tell(turn.say.verify.thanks(result.person.given));
      return turn.skip();
    case 'locked':
      return locked(turn, result.minutes);
    case 'closed':
      return turn.hangUp(turn.say.section.closed);
    case 'wrong':
      if (Number(a.round) >= ROUNDS) return turn.hangUp(turn.say.verify.tooOften);
      turn.tell(turn.say.verify.wrong);
      return turn.go('round');
  }
}

/** What was asked for, before the call. Anything else is asked for now. */
function wished(turn: Turn, asked: string): StepResult {
  if (asked === 'summary') return turn.become('summary');
  return sectionIds.some((id) => id === asked) ? turn.become('section', { section: asked }) : turn.end();
}
