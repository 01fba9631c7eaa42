import { happening } from './question.js';
import { script } from './script.js';

/** On the web: a sign-in page of its own; the browser that began the conversation comes back signed in. */
export const signIn = script(
  'prove by sign-in',
  { version: 1 },
  {
    signIn: (turn) =>
      turn.ask(turn.say.verify.signIn, happening('proven'), {
        link: {
          label: turn.say.verify.signInLabel,
          url: turn.services.identity.web.signInUrl(turn.place, turn.language),
        },
      }),

    /** Level 1 on the web: signed in, and a pause or a grant that ended keeps the record closed. */
    proven(turn) {
      const { section, verify } = turn.say;
      if (turn.standing.level >= 2) return turn.end(undefined, true);
      return turn.end(turn.standing.level === 1 ? section.closed : verify.signInFailed, false);
    },
  },
);
