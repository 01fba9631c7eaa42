import type { Language } from '../../message.js';
import { normalise } from '../normalise.js';
import { phrases, type Phrase } from '../phrases/index.js';
import { intents, type Intent } from '../understand.js';
import { featuresOf, wordsThatCount } from './features.js';
import { probabilities } from './softmax.js';
import { train } from './train.js';

/** How likely each intent is. They sum to 1. */
export type Classifier = (text: string, language: Language) => ReadonlyMap<Intent, number>;

/** A word is ours once so many phrases ask for something with it. */
const TO_BE_OURS = 2;

/** Learns from phrases of one language. Under a second. */
export function classifierFrom(examples: readonly Phrase[]): Classifier {
  const said = new Map(examples.map((p) => [normalise(p.said, p.language), p.intent]));
  const uses = new Map<string, number>();
  for (const [words, intent] of said) {
    if (intent === 'outOfScope') continue;
    for (const word of new Set(wordsThatCount(words))) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const isOurs = (word: string): boolean => (uses.get(word) ?? 0) >= TO_BE_OURS;
  const model = train(
    [...said].map(([words, intent]) => ({
      features: featuresOf(words, isOurs),
      class: intents.indexOf(intent),
    })),
    intents.length,
  );
  return (text, language) => {
    const likely = probabilities(model, featuresOf(normalise(text, language), isOurs));
    return new Map(intents.map((intent, i) => [intent, likely[i] ?? 0]));
  };
}

const ready = new Map<Language, Classifier>();

/** The classifier of a language's phrases, taught when it is first asked. */
export const likely: Classifier = (text, language) => {
  const taught = ready.get(language) ?? classifierFrom(phrases(language));
  ready.set(language, taught);
  return taught(text, language);
};
