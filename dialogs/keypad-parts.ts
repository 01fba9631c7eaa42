import type { Answer, StepResult, Turn } from './turn.js';

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
