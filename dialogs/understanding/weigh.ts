import type { Language } from '../message.js';
import { languageHeard } from './language-heard.js';
import { likely } from './model/classifier.js';
import { byRules } from './rules.js';
import { slotsFor } from './slots.js';
import type { Guess, Intent, Understood } from './understand.js';

/** A whole utterance that stands in a table, or an opt-out in any words. */
const EXACT = 0.98;

/** What a rule heard counts so many times: it knows its words, and not what stands around them. Chosen by cross-validation. */
const RULE_COUNTS = 5;

/** Less likely than this is not worth telling. */
const LEAST_ALTERNATIVE = 0.03;

interface Hearing {
  readonly language: Language;
  /** Another classifier than the one of all phrases. */
  readonly taught?: typeof likely;
}

/**
 * What these words ask for. An exact command is what it says. Else the classifier says how likely each intent is, a rule
 * multiplies the one it heard, and the likeliest is the answer: a rule nobody else believes does not act.
 * `danger` comes before this, always.
 */
export function understand(text: string, { language, taught = likely }: Hearing): Understood {
  if (!/\p{L}/u.test(text.slice(0, 2000))) return nothing;
  const rule = byRules(text, language);
  if (rule?.exact) {
    const slots = { ...slotsFor(rule.intent, text, language), ...rule.slots };
    return { intent: rule.intent, slots, score: EXACT, alternatives: [] };
  }
  const [best = nothing, ...rest] = weighed(taught(text, languageHeard(text, language)), rule?.intent);
  const heard = rule?.intent === best.intent ? rule.slots : {};
  return {
    intent: best.intent,
    slots: { ...slotsFor(best.intent, text, language), ...heard },
    score: best.score,
    alternatives: rest.filter(({ score }) => score >= LEAST_ALTERNATIVE).slice(0, 3),
  };
}

/** The same words where somebody else has told what they ask for. */
export const askedFor = (intent: Intent, text: string, language: Language): Understood => ({
  intent,
  slots: slotsFor(intent, text, language),
  score: EXACT,
  alternatives: [],
});

const nothing: Understood = { intent: 'outOfScope', slots: {}, score: 1, alternatives: [] };

function weighed(guesses: ReadonlyMap<Intent, number>, byRule: Intent | undefined): readonly Guess[] {
  const counted = [...guesses].map(([intent, p]) => ({
    intent,
    score: intent === byRule ? p * RULE_COUNTS : p,
  }));
  const sum = counted.reduce((total, { score }) => total + score, 0);
  return counted
    .map(({ intent, score }) => ({ intent, score: Math.round((score / sum) * 100) / 100 }))
    .sort((a, b) => b.score - a.score);
}
