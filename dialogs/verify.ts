import { script } from './script.js';

/** Who is it? Each channel proves it in its own way: sign-in.ts, text-link.ts, keypad.ts. Ends true when proven. */
export const verify = script(
  'verify',
  { version: 1 },
  {
    proof: (turn, a) => turn.begin(`prove by ${turn.channel.proof}`, { asked: a.asked }),
    verdict: (turn, a) => turn.end(undefined, a.proof === true),
  },
);

/** "Sign me in": proves who it is, and nothing more. */
export const proven = script(
  'proven',
  { version: 1, needs: 'read' },
  {
    done: (turn) => turn.end(turn.say.verify.signedIn),
  },
);
