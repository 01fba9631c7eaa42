import type { HelperView } from '../bot/identity/helper-grants.js';
import { sendableAt } from '../bot/identity/quiet-hours.js';
import type { Words } from './message.js';
import { oneOf, type Option } from './question.js';
import { isHelper } from './reading.js';
import { script } from './script.js';
import type { Answers, StepResult, Turn } from './turn.js';

/** "Stop my daughter's access": ended or paused at once. Giving it is signed on the web or on paper, never here. */
export const helperAccess = script(
  'helper access',
  { version: 1, needs: 'read' },
  {
    whom: (turn, a) =>
      a.whom === undefined
        ? askWhom(turn, turn.say.helpers.whom, (view) => a.act === 'end' || !view.paused)
        : turn.skip(a.whom),

    /** Words may be heard wrong: an end cannot be taken back here, so a key says it again. */
    async how(turn, a) {
      if (a.act !== 'end') return turn.skip(a.act);
      const view = await find(turn, a);
      if (!view) return turn.end(turn.say.helpers.notGranted);
      const { endOrPause, options } = turn.say.helpers;
      return turn.ask(endOrPause(view.given)[turn.channel.keypad ? 'keys' : 'words'], oneOf(options));
    },

    async done(turn, a) {
      const view = await find(turn, a);
      if (!view || a.how === 'leave') return turn.end(turn.say.helpers.unchanged);
      const { helping } = turn.services.identity;
      const end = a.how === 'end';
      const change = end ? helping.revoke : helping.pause;
      turn.effect(...(await change(turn.person.id, view.grantId, turn.channel.name)));
      turn.services.records.forget(turn.person.id);
      return turn.end(turn.say.helpers[end ? 'ended' : 'paused'](view.given));
    },
  },
);

/** What was paused goes on as it was signed. It lets somebody in, so it asks for a fresh proof (facts: identity 2). */
export const helperResumes = script(
  'helper resumes',
  { version: 1, needs: 'fresh' },
  {
    whom: (turn) => askWhom(turn, turn.say.helpers.whom, ({ paused }) => paused),

    async done(turn, a) {
      const view = await find(turn, a);
      if (!view) return turn.end(turn.say.helpers.unchanged);
      const { helping } = turn.services.identity;
      turn.effect(...(await helping.resume(turn.person.id, view.grantId, turn.channel.name)));
      return turn.end(turn.say.helpers.resumed(view.given));
    },
  },
);

/** "Text my helper": a link and nothing else. They sign in as themselves and see what was signed for. */
export const sendToHelper = script(
  'send to helper',
  { version: 1, needs: 'fresh' },
  {
    whom: (turn) => askWhom(turn, turn.say.helpers.toWhom, ({ paused }) => !paused),

    async send(turn, a) {
      const say = turn.say.helpers;
      const view = await find(turn, a);
      if (!view) return turn.end(say.unchanged);
      const reached = await turn.services.identity.helping.reach(turn.person.id, view.grantId);
      if (reached.state !== 'ready') return turn.end(notSent(turn, reached.state, view));
      const link = { label: turn.say.handover.noticeLabel, url: `${turn.services.publicBaseUrl}/account` };
      const notice = { ...say.notice, link, language: turn.language, expects: { kind: 'nothing' } as const };
      const now = turn.clock.now();
      const at = sendableAt(reached.number, now);
      turn.effect(...turn.services.texts(reached.number, [notice], at > now ? at : undefined));
      return turn.end(at > now ? say.sentLater(view.given) : say.sent(view.given));
    },
  },
);

function notSent({ say }: Turn, why: 'held' | 'noMobile' | 'notGranted', { given }: HelperView): Words {
  const { held, noMobile, unchanged } = say.helpers;
  return { held, noMobile: noMobile(given), notGranted: unchanged }[why];
}

async function askWhom(
  turn: Turn,
  question: string,
  fits: (view: HelperView) => boolean,
): Promise<StepResult> {
  const say = turn.say.helpers;
  if (isHelper(turn)) return turn.end(turn.say.readableTexts.ownOnly);
  const all = await turn.services.identity.helping.helpersOf(turn.person.id);
  const fitting = all.filter(fits);
  const [only] = fitting;
  if (!only) return turn.end(all.length === 0 ? say.nobody : say.nothingToChange);
  if (fitting.length === 1) return turn.skip(only.grantId);
  const options = fitting.map(({ grantId, given, family }, i): Option => ({
    value: grantId,
    label: `${given} ${family}`,
    key: String(i + 1),
    also: say.also([given]),
  }));
  const keys = turn.channel.keypad ? options.map(({ label, key }) => say.press(label, key, false)) : [];
  return turn.ask({ text: [question, ...keys].join(' ') }, oneOf(options));
}

const find = async (turn: Turn, a: Answers): Promise<HelperView | undefined> =>
  (await turn.services.identity.helping.helpersOf(turn.person.id)).find(({ grantId }) => grantId === a.whom);
