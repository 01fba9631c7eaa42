import { happening } from './question.js';
import { script } from './script.js';

/** On the web: a sign-in page of its own; the browser that began the conversation comes back signed in. */
export const signIn = script(
  'prove by sign-in',
  { version: 1 },
  {
    signIn: (turn) =>
      turn.ask(turn.say.verify.signIn, happening('proven'), {
        link: { label: turn.say.verify.signInLabel, url: turn.services.identity.web.signInUrl(turn.place) },
      }),

    proven: (turn) =>
      turn.standing.level >= 2 ? turn.end(undefined, true) : turn.end(turn.say.verify.signInFailed, false),
  },
);
