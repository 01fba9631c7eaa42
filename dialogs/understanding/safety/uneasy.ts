import { languageHeard } from '../language-heard.js';
import { oursOf } from '../model/classifier.js';
import { featuresOf } from '../model/features.js';
import { aheadOr, compact, modelOf, type Learnt } from '../model/learnt.js';
import { probabilities } from '../model/softmax.js';
import { train, type Example, type Teaching } from '../model/train.js';
import { normalise } from '../normalise.js';
import { phrases } from '../phrases/index.js';
import { uttered, type Feeling, type Uttered } from '../phrases/safety/index.js';
import type { Danger } from '../understand.js';
import { aboutEither } from './concepts.js';

/** How likely it is that these words speak of danger, and of which. */
export interface Unease {
  readonly danger: Danger;
  readonly likely: number;
}

/**
 * 10-fold cross-validation (tests/understanding/uneasy.test.ts): from `SURE` on fewer than 1 of 100 harmless phrases are
 * taken for danger, each written to look like it; from `NOT_CALM` on fewer than 10. `SURE` is higher than that needs: at
 * 0.997, 2 of 100 harmless sentences kept apart were interrupted.
 */
export const SURE = 0.9985;
export const NOT_CALM = 0.7;

const teaching: Teaching = { rounds: 5, firstStep: 7, leftOut: 0, doubt: 0, sure: 0.95 };

const feelings: readonly Feeling[] = ['calm', 'crisis', 'emergency'];

/** Longer talk is heard a clause at a time, so many of them, each of so many words: a request around it hides none. */
const CLAUSES = 12;
const CLAUSE_WORDS = 3;

/** So many phrases of everyday requests, spread over all: more of them would only outnumber the danger. */
const EVERYDAY = 5600;

const plain = (said: string): string => normalise(said, languageHeard(said, 'en'));

/** Learns from these, and from all that people ask for here, which is calm. The same every time. */
export function learnUnease(examples: readonly Uttered[]): Learnt {
  const { calm, ours } = everyday();
  const taught = examples.map(({ said, feeling }) => ({
    features: featuresOf(plain(said), (word) => ours.has(word), aboutEither),
    class: feelings.indexOf(feeling),
  }));
  return compact(train([...taught, ...calm], feelings.length, teaching), ours);
}

function uneaseOf(learnt: Learnt): (text: string) => Unease {
  const model = modelOf(learnt);
  const ours = new Set(learnt.ours);
  return (text) => {
    const features = featuresOf(plain(text), (word) => ours.has(word), aboutEither);
    const [, crisis = 0, emergency = 0] = probabilities(model, features);
    return { danger: crisis >= emergency ? 'crisis' : 'emergency', likely: crisis + emergency };
  };
}

export const uneasyFrom = (examples: readonly Uttered[]): ((text: string) => Unease) =>
  uneaseOf(learnUnease(examples));

interface Everyday {
  readonly calm: readonly Example[];
  readonly ours: ReadonlySet<string>;
}

let readAlready: Everyday | undefined;

/** The phrases that teach what people ask for. */
function everyday(): Everyday {
  if (readAlready) return readAlready;
  const asked = [...phrases('en'), ...phrases('es')].map(
    ({ said, intent, language }) => [normalise(said, language), intent] as const,
  );
  const ours = oursOf(asked);
  const every = Math.max(1, asked.length / EVERYDAY);
  const calm = asked
    .filter((_, i) => i % every < 1)
    .map(([words]) => ({ features: featuresOf(words, (word) => ours.has(word), aboutEither), class: 0 }));
  return (readAlready = { calm, ours });
}

let taught: ((text: string) => Unease) | undefined;

/** What the whole of these words sounds like. */
export function unease(text: string): Unease {
  taught ??= uneaseOf(aheadOr('uneasy', () => learnUnease(uttered)));
  return /\p{L}/u.test(text) ? taught(text.slice(0, 2000)) : nothing;
}

/** The same for the clause that sounds most like danger: hears more than was cross-validated, so it may not interrupt. */
export function uneasiest(text: string): Unease {
  const clauses = text
    .slice(0, 2000)
    .split(/[.,;:!?\n]+/)
    .filter((clause) => (clause.match(/\p{L}+/gu) ?? []).length >= CLAUSE_WORDS);
  return [text, ...clauses.slice(0, CLAUSES)]
    .map(unease)
    .reduce((most, one) => (one.likely > most.likely ? one : most));
}

const nothing: Unease = { danger: 'crisis', likely: 0 };
