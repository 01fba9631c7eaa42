import type { HelperView } from '../bot/identity/helper-grants.js';
import { oneOf, type Option } from './question.js';
import { isHelper } from './reading.js';
import { script } from './script.js';
import type { Answers, StepResult, Turn } from './turn.js';

/** "Stop my daughter's access": ended or paused at once. Giving it is signed on the web or on paper, never here. */
export const helperAccess = script(
  'helper access',
  { version: 1, needs: 'read' },
  {
    whom: (turn, a) => askWhom(turn, (view) => a.act === 'end' || !view.paused),

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
    whom: (turn) => askWhom(turn, ({ paused }) => paused),

    async done(turn, a) {
      const view = await find(turn, a);
      if (!view) return turn.end(turn.say.helpers.unchanged);
      const { helping } = turn.services.identity;
      turn.effect(...(await helping.resume(turn.person.id, view.grantId, turn.channel.name)));
      return turn.end(turn.say.helpers.resumed(view.given));
    },
  },
);

async function askWhom(turn: Turn, fits: (view: HelperView) => boolean): Promise<StepResult> {
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
  return turn.ask({ text: [say.whom, ...keys].join(' ') }, oneOf(options));
}

const find = async (turn: Turn, a: Answers): Promise<HelperView | undefined> =>
  (await turn.services.identity.helping.helpersOf(turn.person.id)).find(({ grantId }) => grantId === a.whom);
