import { noMobile } from './handover.js';
import { oneOf } from './question.js';
import { isHelper } from './reading.js';
import { script } from './script.js';

/** Agreeing to health information by text. It is a consent, so it asks for a fresh proof (facts: identity 2); PRIVATE ends it at once. */
export const readableTexts = script(
  'readable texts',
  { version: 1, needs: 'fresh' },
  {
    async warning(turn) {
      const say = turn.say.readableTexts;
      if (isHelper(turn)) return turn.end(say.ownOnly);
      const target = await turn.services.identity.texts.target(turn.person.id, turn.place.address);
      if (!target) return noMobile(turn, turn.person.id);
      if (target.readable) return turn.end(say.already);
      turn.tell(say.warning(target.number.slice(-4)));
      return turn.ask(say.agree, oneOf([say.yes, say.no]));
    },

    async agreed(turn, a) {
      const say = turn.say.readableTexts;
      const { texts } = turn.services.identity;
      if (a.warning !== say.yes.value) return turn.end(say.unchanged);
      const target = await texts.target(turn.person.id, turn.place.address);
      if (!target) return turn.end(turn.say.handover.noMobile);
      turn.effect(...(await texts.agree(turn.place, turn.person.id, target.number, say.wording)));
      return turn.end(say.done);
    },
  },
);
