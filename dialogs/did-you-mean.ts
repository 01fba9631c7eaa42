import type { Words } from './message.js';
import { oneOf, type Option } from './question.js';
import { script } from './script.js';
import type { Turn } from './turn.js';
import type { Intent, Understood } from './understanding/understand.js';

/** At this it is done; at 0.3 it is asked, and a second guess with it that is not far behind (DECISIONS 46). */
const ACT = 0.55;
const ASK = 0.3;
const SECOND = 0.15;

/** So sure that it is none of what we do that asking would be a guess. */
const SURELY_NOTHING = 0.9;

/** Clear enough to be done without asking. */
export const isClear = ({ intent, score }: Understood): boolean => score >= ACT && intent !== 'outOfScope';

/** No wishes of their own. */
const neverOffered: readonly Intent[] = ['outOfScope', 'yes', 'no'];

/** What may have been meant, likeliest first: two at most, none when it is a wild guess. */
export function maybeMeant({ intent, score, alternatives }: Understood): readonly Intent[] {
  const guesses = [{ intent, score }, ...alternatives].filter((g) => !neverOffered.includes(g.intent));
  const least = intent === 'outOfScope' && score < SURELY_NOTHING ? SECOND : ASK;
  if ((guesses[0]?.score ?? 0) < least) return [];
  return guesses
    .filter((guess) => guess.score >= SECOND)
    .slice(0, 2)
    .map((guess) => guess.intent);
}

/** Asks which of them it was (args: first, second, and what was said along); the engine acts on the answer. */
export const didYouMean = script(
  'did you mean',
  { version: 1 },
  {
    which(turn, a) {
      const options = [a.first, a.second]
        .filter((intent) => intent !== undefined)
        .map((intent, i) => optionFor(turn, intent as Intent, i));
      return turn.ask(...asked(turn, options));
    },
  },
);

function asked(turn: Turn, offered: readonly Option[]): readonly [Words, ReturnType<typeof oneOf>] {
  const { wishes } = turn.say;
  const key = String(offered.length + 1);
  const options = [
    ...offered,
    { value: 'else', label: wishes.else, key, also: ['no', 'neither', 'ninguna'] },
  ];
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
