import {
  APP_DIGITS,
  CARD_DIGITS,
  locked,
  MEMBER_DIGITS,
  outside,
  PIN_DIGITS,
  ROUNDS,
} from './keypad-parts.js';
import { digits, oneOf, secretDigits } from './question.js';
import { script } from './script.js';
import type { Answers, StepResult, Turn } from './turn.js';

/** By keypad: PIN and a second factor, asked of everybody in the same words. The verdict comes after both. */
export const keypad = script(
  'prove by keypad',
  { version: 2 },
  {
    async known(turn) {
      const { needsMemberNumber } = await turn.services.identity.phone.begin(turn.place);
      turn.tell(turn.say.calls.notSetUp);
      return turn.skip(!needsMemberNumber);
    },

    round: (turn, a) => turn.skip(Number(a.round ?? 0) + 1),

    member: (turn, a) =>
      a.known ? turn.skip() : turn.ask(turn.say.verify.member, digits(MEMBER_DIGITS, outsideOptions(turn))),

    async memberTaken(turn, a) {
      const left = outside(turn, a.member);
      if (left) return left;
      if (typeof a.member === 'string') await turn.services.identity.phone.member(turn.place, a.member);
      return turn.skip();
    },

    pin: (turn) => turn.ask(turn.say.verify.pin, secretDigits(PIN_DIGITS, outsideOptions(turn))),

    async pinTaken(turn) {
      const left = outside(turn, turn.secret);
      if (left) return left;
      const taken = await turn.services.identity.phone.pin(turn.place, turn.secret ?? '');
      return taken.state === 'locked' ? locked(turn, taken.minutes) : turn.skip();
    },

    async card(turn) {
      const n = await turn.services.identity.phone.cardNumber(turn.place);
      const options = [turn.say.verify.noCard, turn.say.interrupts.personOption];
      return turn.ask(turn.say.verify.card(n), secretDigits(CARD_DIGITS, options, APP_DIGITS));
    },

    cardTaken: (turn, a) => (turn.secret === turn.say.verify.noCard.value ? turn.skip() : verdict(turn, a)),

    otherWay(turn) {
      const { otherWay, byText, byCall } = turn.say.calls;
      return turn.ask(otherWay, oneOf([byText, byCall]));
    },

    async send(turn, a) {
      if (a.otherWay === turn.say.calls.byCall.value) return callBack(turn, a);
      const sent = await turn.services.identity.phone.sendCode(turn.place);
      if (sent.state === 'locked') return locked(turn, sent.minutes);
      turn.effect(...sent.effects);
      return turn.skip();
    },

    sentCode: (turn) =>
      turn.ask(turn.say.verify.sentCode, secretDigits(APP_DIGITS, [turn.say.interrupts.personOption])),

    sentTaken: (turn, a) => verdict(turn, a),
  },
);

const outsideOptions = (turn: Turn) => [turn.say.calls.setUpOption, turn.say.interrupts.personOption];

/** The same words to everybody. Whether a phone then rings depends on the PIN, and on there being a landline. */
async function callBack(turn: Turn, a: Answers): Promise<StepResult> {
  const wish = { asked: String(a.asked ?? ''), language: turn.language };
  const placed = await turn.services.identity.calls.callBack(turn.place, wish);
  if (placed.state === 'locked') return locked(turn, placed.minutes);
  turn.effect(...placed.effects);
  return turn.hangUp(turn.say.calls.callsBack);
}

async function verdict(turn: Turn, a: Answers): Promise<StepResult> {
  const left = outside(turn, turn.secret);
  if (left) return left;
  const result = await turn.services.identity.phone.code(turn.place, turn.secret ?? '');
  switch (result.state) {
    case 'proven':
      turn.proven(result.person);
      turn.effect(...result.effects);
      turn.tell(turn.say.verify.thanks(result.person.given));
      tellCardLeft(turn, result.cardLeft);
      return turn.end(undefined, true);
    case 'locked':
      return locked(turn, result.minutes);
    case 'closed':
      return turn.end(turn.say.section.closed, false);
    case 'wrong':
      if (Number(a.round) >= ROUNDS) return turn.end(turn.say.verify.tooOften, false);
      turn.tell(turn.say.verify.wrong);
      return turn.go('round');
  }
}

const FEW_CODES = 3;

function tellCardLeft(turn: Turn, left = FEW_CODES + 1): void {
  if (left === 0) turn.tell(turn.say.calls.cardUsedUp);
  else if (left <= FEW_CODES) turn.tell(turn.say.calls.cardLeft(left));
}
