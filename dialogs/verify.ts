import { script } from './script.js';
import type { Answers, Turn } from './turn.js';

/** Who is it? Each channel proves it in its own way: sign-in.ts, text-link.ts, keypad.ts; level 3: prove-again.ts, keypad-again.ts. Ends true when proven. */
export const verify = script(
  'verify',
  { version: 2 },
  {
    proof: (turn, a) =>
      turn.begin(`${again(turn, a) ? 'prove again' : 'prove'} by ${turn.channel.proof}`, { asked: a.asked }),
    whose: (turn, a) => (a.proof === true && asksWhose(turn, a) ? askWhose(turn) : turn.skip()),
    verdict: (turn, a) => turn.end(undefined, a.proof === true),
  },
);

/** Level 3 has a proof of its own. Where only the page gives it, the first proof would be in vain. */
const again = (turn: Turn, { needs }: Answers): boolean =>
  needs === 'fresh' && (turn.standing.level >= 2 || ['link', 'code'].includes(turn.channel.proof));

/** On the web it is chosen on the account page, and texts are only ever one's own. What asks for a fresh proof is, too. */
const asksWhose = ({ channel }: Turn, { needs }: Answers): boolean =>
  ['keypad', 'code'].includes(channel.proof) && needs !== 'fresh';

const askWhose = (turn: Turn) => turn.begin('whose record', { atProof: true });

/** "Sign me in": proves who it is, and nothing more. */
export const proven = script(
  'proven',
  { version: 1, needs: 'read' },
  {
    done: (turn) => turn.end(turn.say.verify.signedIn),
  },
);
