import type { Words } from './message.js';
import { oneOf, type Option } from './question.js';
import { script } from './script.js';
import type { Turn } from './turn.js';
import type { Intent, Understood } from './understanding/understand.js';

/** At this it is done; at 0.3 it is asked, and other guesses with it that are not far behind (DECISIONS 46). */
const ACT = 0.65;
const ASK = 0.3;
const OTHER = 0.1;

/** So sure that it is none of what we do that asking would be a guess. */
const SURELY_NOTHING = 0.9;

/** Clear enough to be done without asking. */
export const isClear = ({ intent, score }: Understood): boolean => score >= ACT && intent !== 'outOfScope';

/** No wishes of their own. */
const neverOffered: readonly Intent[] = ['outOfScope', 'yes', 'no'];

/** So many are offered: whoever hears them keeps two, whoever reads them has three before their eyes. */
export const offered = (keypad: boolean): number => (keypad ? 2 : 3);

/** What may have been meant, likeliest first: none when it is a wild guess. */
export function maybeMeant({ intent, score, alternatives }: Understood, most: number): readonly Intent[] {
  const guesses = [{ intent, score }, ...alternatives].filter((g) => !neverOffered.includes(g.intent));
  const least = intent === 'outOfScope' && score < SURELY_NOTHING ? OTHER : ASK;
  if ((guesses[0]?.score ?? 0) < least) return [];
  return guesses
    .filter((guess) => guess.score >= OTHER)
    .slice(0, most)
    .map((guess) => guess.intent);
}

/** Asks which of them it was (args: first, second, third, and what was said along); the engine acts on the answer. */
export const didYouMean = script(
  'did you mean',
  { version: 1 },
  {
    which(turn, a) {
      const options = [a.first, a.second, a.third]
        .filter((intent) => intent !== undefined)
        .map((intent, i) => optionFor(turn, intent as Intent, i));
      return turn.ask(...asked(turn, options));
    },
  },
);

function asked(turn: Turn, wanted: readonly Option[]): readonly [Words, ReturnType<typeof oneOf>] {
  const { wishes } = turn.say;
  const key = String(wanted.length + 1);
  const options = [...wanted, { value: 'else', label: wishes.else, key, also: ['no', 'neither', 'ninguna'] }];
  const labels = options.map((o) => o.label);
  if (turn.channel.keypad) return [wishes.press(labels), oneOf(options)];
  return [turn.channel.opensFiles ? wishes.select : wishes.reply(labels), oneOf(options)];
}

/** A bare yes means the first. */
const optionFor = (turn: Turn, intent: Intent, place: number): Option => ({
  value: intent,
  label: turn.say.wishes.names[intent],
  key: String(place + 1),
  also: place === 0 ? ['yes', 'yeah', 'yes please', 'si', 'si por favor'] : [],
});
