import { digits, secretDigits } from './question.js';
import { script } from './script.js';
import type { Answers, StepResult, Turn } from './turn.js';

const ROUNDS = 3;
const MEMBER_DIGITS = 8;
const PIN_DIGITS = 8;
const CARD_DIGITS = 8;
const SENT_DIGITS = 6;

/** By keypad: PIN and a second factor, asked of everybody in the same words. The verdict comes after both. */
export const keypad = script(
  'prove by keypad',
  { version: 1 },
  {
    async known(turn) {
      const { needsMemberNumber } = await turn.services.identity.phone.begin(turn.place);
      return turn.skip(!needsMemberNumber);
    },

    round: (turn, a) => turn.skip(Number(a.round ?? 0) + 1),

    member: (turn, a) =>
      a.known
        ? turn.skip()
        : turn.ask(turn.say.verify.member, digits(MEMBER_DIGITS, [turn.say.interrupts.personOption])),

    async memberTaken(turn, a) {
      if (a.member === turn.say.interrupts.personOption.value) return turn.become('person');
      if (typeof a.member === 'string') await turn.services.identity.phone.member(turn.place, a.member);
      return turn.skip();
    },

    pin: (turn) =>
      turn.ask(turn.say.verify.pin, secretDigits(PIN_DIGITS, [turn.say.interrupts.personOption])),

    async pinTaken(turn) {
      if (wantsPerson(turn)) return turn.become('person');
      const taken = await turn.services.identity.phone.pin(turn.place, turn.secret ?? '');
      return taken.state === 'locked' ? locked(turn, taken.minutes) : turn.skip();
    },

    async card(turn) {
      const n = await turn.services.identity.phone.cardNumber(turn.place);
      const options = [turn.say.verify.noCard, turn.say.interrupts.personOption];
      return turn.ask(turn.say.verify.card(n), secretDigits(CARD_DIGITS, options));
    },

    cardTaken: (turn, a) => (turn.secret === turn.say.verify.noCard.value ? turn.skip() : verdict(turn, a)),

    async send(turn) {
      const sent = await turn.services.identity.phone.sendCode(turn.place);
      if (sent.state === 'locked') return locked(turn, sent.minutes);
      turn.effect(...sent.effects);
      return turn.skip();
    },

    sentCode: (turn) =>
      turn.ask(turn.say.verify.sentCode, secretDigits(SENT_DIGITS, [turn.say.interrupts.personOption])),

    sentTaken: (turn, a) => verdict(turn, a),
  },
);

/** While digits are collected the global keys are off: 0 and pound, or the word, reach a person. */
const wantsPerson = (turn: Turn): boolean => turn.secret === turn.say.interrupts.personOption.value;

async function verdict(turn: Turn, a: Answers): Promise<StepResult> {
  if (wantsPerson(turn)) return turn.become('person');
  const result = await turn.services.identity.phone.code(turn.place, turn.secret ?? '');
  switch (result.state) {
    case 'proven':
      turn.proven(result.person);
      turn.effect(...result.effects);
      return turn.end(turn.say.verify.thanks(result.person.given), true);
    case 'locked':
      return locked(turn, result.minutes);
    case 'wrong':
      if (Number(a.round) >= ROUNDS) return turn.end(turn.say.verify.tooOften, false);
      turn.tell(turn.say.verify.wrong);
      return turn.go('round');
  }
}

const locked = (turn: Turn, minutes: number): StepResult => turn.end(turn.say.verify.locked(minutes), false);
