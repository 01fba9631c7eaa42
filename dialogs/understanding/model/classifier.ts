import type { Language } from '../../message.js';
import { normalise } from '../normalise.js';
import { phrases, type Phrase } from '../phrases/index.js';
import { intents, type Intent } from '../understand.js';
import { featuresOf, wordsThatCount } from './features.js';
import { aheadOr, compact, modelOf, type Learnt } from './learnt.js';
import { probabilities } from './softmax.js';
import { train, type Teaching } from './train.js';

/** How likely each intent is. They sum to 1. */
export type Classifier = (text: string, language: Language) => ReadonlyMap<Intent, number>;

/** A word is ours once so many phrases ask for something with it. */
const TO_BE_OURS = 2;

const teaching: Teaching = { rounds: 12, firstStep: 7, leftOut: 0.3, doubt: 0.1, sure: 1 };

/** Taught to doubt, it is less sure than it is right: beliefs are raised to this. */
const SHARPER = 1.5;

/** Learns from phrases of one language. Some seconds. */
export function learn(examples: readonly Phrase[]): Learnt {
  const said = new Map(examples.map((p) => [normalise(p.said, p.language), p.intent]));
  const ours = oursOf(said);
  const taught = [...said].map(([words, intent]) => ({
    features: featuresOf(words, (word) => ours.has(word)),
    class: intents.indexOf(intent),
  }));
  return compact(train(taught, intents.length, teaching), ours);
}

/** The words that several phrases ask for something of ours with. */
export function oursOf(said: Iterable<readonly [words: string, intent: Intent]>): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const [words, intent] of said) {
    if (intent === 'outOfScope') continue;
    for (const word of new Set(wordsThatCount(words))) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return new Set([...uses].filter(([, n]) => n >= TO_BE_OURS).map(([word]) => word));
}

function classifierOf(learnt: Learnt): Classifier {
  const model = modelOf(learnt);
  const ours = new Set(learnt.ours);
  return (text, language) => {
    const features = featuresOf(normalise(text, language), (word) => ours.has(word));
    const likely = probabilities(model, features).map((p) => p ** SHARPER);
    const sum = likely.reduce((total, p) => total + p, 0);
    return new Map(intents.map((intent, i) => [intent, (likely[i] ?? 0) / sum]));
  };
}

export const classifierFrom = (examples: readonly Phrase[]): Classifier => classifierOf(learn(examples));

const ready = new Map<Language, Classifier>();

/** The classifier of a language's phrases. */
export const likely: Classifier = (text, language) => {
  const taught = ready.get(language) ?? classifierOf(aheadOr(language, () => learn(phrases(language))));
  ready.set(language, taught);
  return taught(text, language);
};
