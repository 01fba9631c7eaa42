import type { HelperView } from '../bot/identity/helper-grants.js';
import { everything, type Choice } from '../bot/sharing/choice.js';
import { shareTimes, type ShareTerms } from '../bot/sharing/shares/shares.js';
import { dayOf } from './days.js';
import { oneOf, type Option } from './question.js';
import { isHelper, readWhole, who } from './reading.js';
import { script } from './script.js';
import { shareText } from './share-text.js';
import type { Answers, Turn } from './turn.js';
import { answer } from './understanding/index.js';

/** What is private in a special way is seen and chosen on the web; on a call it stays out. */
const choice: Choice = { ...everything, sensitive: [] };

/** "Send it to my daughter": a link to the helper's own number, or a code for a clinic. The passcode is said, and never texted. */
export const shareByPhone = script(
  'share by phone',
  { version: 1, needs: 'fresh' },
  {
    async allowed(turn) {
      const say = turn.say.share;
      if (isHelper(turn)) return turn.end(say.ownOnly);
      const held = await turn.services.shares.heldUntil(turn.person.id);
      return held === undefined ? turn.skip() : turn.end(say.held);
    },

    async whom(turn, { person }) {
      const { clinic, toWhom, noHelper } = turn.say.share;
      const named = person === undefined ? undefined : String(person);
      if (named !== undefined && answer(oneOf([clinic]), { text: named }, turn.language))
        return turn.skip(clinic.value);
      const helpers = await reachable(turn);
      if (helpers.length === 0) {
        turn.tell(noHelper);
        return turn.skip(clinic.value);
      }
      const keyed = [...helpers.map(toOption(turn)), clinic].map((o, i) => ({ ...o, key: String(i + 1) }));
      const keys = keyed.map(({ label, key }) => turn.say.helpers.press(label, key, false));
      return turn.ask({ text: [toWhom, ...keys].join(' ') }, oneOf(keyed));
    },

    howLong(turn, { whom }) {
      const { clinic, howLong, times } = turn.say.share;
      return whom === clinic.value ? turn.skip('hour') : turn.ask({ text: howLong }, oneOf(times));
    },

    async confirm(turn, { whom }) {
      const { clinic, confirm, confirmCode, go, leave } = turn.say.share;
      const given = whom === clinic.value ? undefined : (await helperOf(turn, whom))?.given;
      return turn.ask({ text: given === undefined ? confirmCode : confirm(given) }, oneOf([go, leave]));
    },

    async make(turn, a) {
      const { clinic, go, left } = turn.say.share;
      if (a.confirm !== go.value) return turn.end(left);
      const numbers = await (a.whom === clinic.value ? giveCode(turn) : textLink(turn, a));
      return numbers === undefined ? turn.end() : turn.skip(numbers);
    },

    /** Said again as often as they like: somebody hard of hearing writes them down. */
    async hear(turn, { whom, make }) {
      const say = turn.say.share;
      const [passcode = '', code] = String(make).split(' ');
      const { host } = new URL(turn.services.publicBaseUrl);
      const given = (await helperOf(turn, whom))?.given ?? '';
      turn.tell(code === undefined ? say.sent(given, passcode) : say.code(code, passcode, `${host}/view`));
      return turn.ask(say.written.ask, oneOf(say.written.options));
    },

    written(turn, { hear }) {
      if (hear === 'again') return turn.go('hear');
      return hear === 'takeBack' ? turn.become('unshare') : turn.end();
    },
  },
);

/** Passcode and code, or undefined after saying why there are none. */
async function giveCode(turn: Turn): Promise<string | undefined> {
  const to = turn.say.share.forClinic(dayOf(turn.clock.now(), turn.language));
  const made = await prepared(turn, { kind: 'code', to, lasts: 'hour' });
  return made && `${made.passcode} ${made.code}`;
}

async function textLink(turn: Turn, a: Answers): Promise<string | undefined> {
  const helper = await helperOf(turn, a.whom);
  const reached = helper && (await turn.services.identity.helping.reach(turn.person.id, helper.grantId));
  if (!helper || reached?.state !== 'ready') {
    turn.tell(turn.say.share.notNow);
    return undefined;
  }
  const lasts = shareTimes.find((time) => time === a.howLong) ?? 'hour';
  const made = await prepared(turn, { kind: 'texted', to: `${helper.given} ${helper.family}`, lasts });
  if (!made) return undefined;
  turn.effect(...turn.services.texts(reached.number, [shareText(turn.language, turn.person, made.link)]));
  return made.passcode;
}

/** Its effects are among the turn's; undefined after saying why there is none. */
async function prepared(turn: Turn, asked: Pick<ShareTerms, 'kind' | 'to' | 'lasts'>) {
  const record = await readWhole(turn);
  if (!record) return undefined;
  const terms: ShareTerms = { ...asked, choice, passcode: true, tell: false, language: turn.language };
  const made = await turn.services.shares.prepare(who(turn), turn.person, record.whole, terms);
  const { held, tooMany, notNow } = turn.say.share;
  if (made.state !== 'ready') {
    turn.tell({ held, tooMany, tooLarge: notNow }[made.state]);
    return undefined;
  }
  turn.effect(...made.effects);
  return made;
}

const toOption =
  (turn: Turn) =>
  ({ grantId, given, family }: HelperView): Option => ({
    value: grantId,
    label: `${given} ${family}`,
    also: turn.say.helpers.also([given]),
  });

/** Helpers whom a text reaches now. */
async function reachable(turn: Turn): Promise<readonly HelperView[]> {
  const { helping } = turn.services.identity;
  const all = await helping.helpersOf(turn.person.id);
  const reached = await Promise.all(all.map(({ grantId }) => helping.reach(turn.person.id, grantId)));
  return all.filter((_, i) => reached[i]?.state === 'ready');
}

const helperOf = async (turn: Turn, grantId: unknown): Promise<HelperView | undefined> =>
  (await turn.services.identity.helping.helpersOf(turn.person.id)).find((one) => one.grantId === grantId);
