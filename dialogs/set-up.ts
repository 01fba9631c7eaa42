import { script } from './script.js';

/** "Not set up yet?", which every caller hears before the PIN: how to enrol. */
export const setUp = script(
  'set up',
  { version: 1 },
  {
    how: (turn) => turn.end(turn.say.calls.setUp),
  },
);
