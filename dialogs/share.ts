import { isHelper, linkInstead } from './reading.js';
import { script } from './script.js';

/** "Share my record": where a page can be opened it is made there; a text leads to it; on a call it is made by key. */
export const share = script(
  'share',
  { version: 1 },
  {
    how(turn, a) {
      if (turn.channel.opensFiles) return turn.become('share here');
      return turn.channel.keypad
        ? turn.become('share by phone', { person: a.person })
        : linkInstead(turn, 'share', turn.say.share.byLink);
    },
  },
);

/** The link is made on the page: what is said in a chat is kept for a while, and a key must not be. */
export const shareHere = script(
  'share here',
  { version: 1, needs: 'read' },
  {
    page(turn) {
      const say = turn.say.share;
      if (isHelper(turn)) return turn.end(say.ownOnly);
      const url = `${turn.services.publicBaseUrl}/share?lang=${turn.language}`;
      return turn.end(say.here, undefined, { link: { label: say.hereLabel, url } });
    },
  },
);
