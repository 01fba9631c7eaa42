import type { PhoneProof } from '../bot/identity/identity.js';
import { digits } from './question.js';
import type { Answer, Step, StepResult, Turn } from './turn.js';

export const ROUNDS = 3;
export const MEMBER_DIGITS = 8;
export const PIN_DIGITS = 8;
export const CARD_DIGITS = 8;
/** A code of an authenticator app, or one that was texted. */
export const APP_DIGITS = 6;

/** While digits are collected the global keys are off: 0 and pound, or the word, reach a person; 3 and pound say how to set up. */
export function outside(turn: Turn, given: Answer): StepResult | undefined {
  if (given === turn.say.interrupts.personOption.value) return turn.become('person');
  return given === turn.say.calls.setUpOption.value ? turn.become('set up') : undefined;
}

export const locked = (turn: Turn, minutes: number): StepResult =>
  turn.end(turn.say.verify.locked(minutes), false);

/** Three steps: whose account it is, by the line where that is one person's alone, else by the member number keyed in. */
export const whoseAccount = (
  proofOf: (identity: Turn['services']['identity']) => Pick<PhoneProof, 'begin' | 'member'>,
): Readonly<Record<'known' | 'member' | 'memberTaken', Step>> => ({
  async known(turn) {
    const { needsMemberNumber } = await proofOf(turn.services.identity).begin(turn.place);
    return turn.skip(!needsMemberNumber);
  },

  member: (turn, a) =>
    a.known
      ? turn.skip()
      : turn.ask(turn.say.verify.member, digits(MEMBER_DIGITS, [turn.say.interrupts.personOption])),

  async memberTaken(turn, a) {
    const left = outside(turn, a.member);
    if (left) return left;
    if (typeof a.member === 'string') await proofOf(turn.services.identity).member(turn.place, a.member);
    return turn.skip();
  },
});
