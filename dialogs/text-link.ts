import { secretDigits } from './question.js';
import { script } from './script.js';

/** By text: a one-time link whose page shows the answer; a match code typed back opens this thread. */
export const textLink = script(
  'prove by link',
  { version: 1 },
  {
    async link(turn, a) {
      const link = await turn.services.identity.text.link(turn.place, String(a.asked ?? ''));
      if (link.state === 'locked') return turn.end(turn.say.verify.locked(link.minutes), false);
      turn.effect(...link.effects);
      turn.tell(turn.say.verify.link, { link: { label: turn.say.verify.linkLabel, url: link.url } });
      return turn.skip();
    },

    code: (turn) => turn.ask(turn.say.verify.matchCode, secretDigits(6)),

    async match(turn) {
      const say = turn.say.verify;
      const result = await turn.services.identity.text.match(turn.place, turn.secret ?? '');
      switch (result.state) {
        case 'proven':
          turn.proven(result.person);
          turn.effect(...result.effects);
          return turn.end(undefined, true);
        case 'wrong':
          turn.tell(say.matchWrong);
          return turn.go('code');
        case 'none':
          return turn.end(say.matchNone, false);
        case 'locked':
          return turn.end(say.locked(result.minutes), false);
      }
    },
  },
);
