import type { HelperView } from '../bot/identity/helper-grants.js';
import type { Opening, ShareView } from '../bot/sharing/shares/shares.js';
import { FOREVER } from '../bot/storage/limits.js';
import { joined } from './content/words.js';
import { dayOf, momentOf } from './days.js';
import { oneOf, type Option } from './question.js';
import { isHelper, onlyIfReadable, who } from './reading.js';
import { script } from './script.js';
import type { Answers, Turn } from './turn.js';

/** "Who did I share with?" Helpers first, then links, with who opened them. */
export const shares = script(
  'shares',
  { version: 1, needs: 'read' },
  {
    allowed: (turn) => onlyIfReadable(turn, 'shares'),

    async list(turn) {
      const say = turn.say.share.list;
      const more = say.more(`${turn.services.publicBaseUrl}/account#shares`);
      if (isHelper(turn)) return turn.end(more);
      const helpers = await turn.services.identity.helping.helpersOf(turn.person.id);
      const links = await liveShares(turn);
      const lines = [
        ...helpers.map((one) => helperLine(turn, one)),
        ...links.map((one) => linkLine(turn, one)),
      ];
      const held = (await turn.services.shares.heldUntil(turn.person.id)) ?? 0;
      if (links.length > 0 && held >= FOREVER) turn.tell(say.paused);
      turn.tell(lines.length === 0 ? say.none : joined([...lines, say.next].map((text) => ({ text }))));
      return turn.end(more);
    },
  },
);

/** "Stop sharing with ...": a helper's access, or a link. It is asked once more, since a name may be heard wrong. */
export const unshare = script(
  'unshare',
  { version: 1, needs: 'read' },
  {
    async which(turn) {
      if (isHelper(turn)) return turn.end(turn.say.readableTexts.ownOnly);
      const links = await liveShares(turn);
      if (links.length === 0) return turn.become('helper access', { act: 'end' });
      // The name of a link may be "Dr. Kim, oncology".
      const allowed = await onlyIfReadable(turn, 'shares');
      if (allowed.do !== 'skip') return allowed;
      const options = await endable(turn, links);
      const [only] = options;
      if (only && options.length === 1) return turn.skip(only.value);
      const { press } = turn.say.helpers;
      const keys = turn.channel.keypad ? options.map(({ label, key }) => press(label, key, false)) : [];
      return turn.ask({ text: [turn.say.share.stop.which, ...keys].join(' ') }, oneOf(options));
    },

    async sure(turn, { which }) {
      const share = await shareOf(turn, which);
      if (!share) return turn.become('helper access', { act: 'end', whom: which });
      const { sure, options } = turn.say.share.stop;
      return turn.ask(sure(share.to)[turn.channel.keypad ? 'keys' : 'words'], oneOf(options));
    },

    async done(turn, { which, sure }) {
      const say = turn.say.share.stop;
      const share = await shareOf(turn, which);
      if (!share || sure !== 'end') return turn.end(say.unchanged);
      turn.effect(...(await turn.services.shares.stop(who(turn), share.id)));
      return turn.end(say.done(share.to));
    },
  },
);

/** Links first: whoever made one moments ago means that one. */
async function endable(turn: Turn, live: readonly ShareView[]): Promise<readonly Option[]> {
  const { also } = turn.say.helpers;
  const { link, helper } = turn.say.share.stop;
  const links = live.map(({ id, to }) => ({
    value: id,
    label: link(to),
    also: also([to]),
  }));
  const helpers = (await turn.services.identity.helping.helpersOf(turn.person.id)).map(
    ({ grantId, given, family }) => ({
      value: grantId,
      label: helper(`${given} ${family}`),
      also: also([given]),
    }),
  );
  return [...links, ...helpers].map((option, i) => ({ ...option, key: String(i + 1) }));
}

const liveShares = async (turn: Turn): Promise<readonly ShareView[]> =>
  (await turn.services.shares.list(turn.person.id)).filter(({ state }) => state === 'live');

const shareOf = async (turn: Turn, id: Answers[string]): Promise<ShareView | undefined> =>
  (await liveShares(turn)).find((share) => share.id === id);

function helperLine(turn: Turn, { given, family, paused, expiresAt }: HelperView): string {
  const { helper, helperPaused } = turn.say.share.list;
  const name = `${given} ${family}`;
  return paused ? helperPaused(name) : helper(name, dayOf(expiresAt, turn.language));
}

function linkLine(turn: Turn, { to, kind, expiresAt, openings }: ShareView): string {
  const say = turn.say.share.list;
  const until = expiresAt >= FOREVER ? undefined : momentOf(expiresAt, turn.language);
  const opened = openings.filter(({ outcome }) => outcome === 'opened');
  const wrong = openings.length - opened.length;
  return [say.link(to, kind, until), openedLine(turn, opened), ...(wrong > 0 ? [say.wrong(wrong)] : [])].join(
    ' ',
  );
}

function openedLine(turn: Turn, opened: readonly Opening[]): string {
  const say = turn.say.share.list;
  const [last] = opened;
  return last ? say.opened(opened.length, dayOf(last.at, turn.language)) : say.notOpened;
}
