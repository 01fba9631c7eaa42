import type { Identity } from '../bot/identity/identity.js';
import type { Words } from './message.js';
import { secretDigits, type Option } from './question.js';
import { script } from './script.js';
import type { Turn } from './turn.js';

interface LinkWords {
  readonly link: Words;
  readonly code: Words;
  /** Instead of a code. */
  readonly options?: readonly Option[];
}

/** A one-time link to sign in with, then a code from the page behind it, which opens the conversation it is typed into. */
const linkAndCode = (
  name: string,
  proofOf: (identity: Identity) => Identity['text'],
  wordsOf: (turn: Turn) => LinkWords,
) =>
  script(
    name,
    { version: 1 },
    {
      async link(turn, a) {
        const link = await proofOf(turn.services.identity).link(turn.place, String(a.asked ?? ''));
        if (link.state === 'locked') return turn.end(turn.say.verify.locked(link.minutes), false);
        turn.effect(...link.effects);
        turn.tell(wordsOf(turn).link, { link: { label: turn.say.verify.linkLabel, url: link.url } });
        return turn.skip();
      },

      code(turn) {
        const { code, options } = wordsOf(turn);
        return turn.ask(code, secretDigits(6, options), { choices: [] });
      },

      async match(turn, a) {
        const say = turn.say.verify;
        if (turn.secret === turn.say.calls.callOption.value)
          return turn.become('call me', { asked: a.asked });
        const result = await proofOf(turn.services.identity).match(turn.place, turn.secret ?? '');
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

/** By text: the page shows the answer at once; a match code typed back opens this thread. */
export const textLink = linkAndCode(
  'prove by link',
  (identity) => identity.text,
  ({ say }) => ({ link: say.verify.link, code: say.verify.matchCode, options: [say.calls.callOption] }),
);

/** In a chat that is in no browser of ours: the page shows a code, and the chat the answer. */
export const chatCode = linkAndCode(
  'prove by code',
  (identity) => identity.chat,
  ({ say }) => ({ link: say.verify.chatLink, code: say.verify.chatCode }),
);
