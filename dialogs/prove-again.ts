import { meets } from '../bot/identity/levels.js';
import { happening } from './question.js';
import { script } from './script.js';

/** Level 3 on the web: the sign-in page asks anew, also whoever is signed in, and leads back here. */
export const signInAgain = script(
  'prove again by sign-in',
  { version: 1 },
  {
    signIn: (turn) =>
      turn.ask(turn.say.again.signIn, happening('proven'), {
        link: {
          label: turn.say.again.signInLabel,
          url: turn.services.identity.web.signInUrl(turn.place, turn.language),
        },
      }),

    proven(turn) {
      const now = turn.clock.now();
      return meets('fresh', turn.standing, now, now)
        ? turn.end(undefined, true)
        : turn.end(turn.say.verify.signInFailed, false);
    },
  },
);

/** A thread has no level 3: what it asked for is done on the account page. */
const onPage = (name: string) =>
  script(
    name,
    { version: 1 },
    {
      page: (turn) => {
        const link = { label: turn.say.again.pageLabel, url: `${turn.services.publicBaseUrl}/account` };
        turn.tell(turn.say.again.page, { link });
        return turn.end(undefined, false);
      },
    },
  );

export const linkAgain = onPage('prove again by link');
export const codeAgain = onPage('prove again by code');
