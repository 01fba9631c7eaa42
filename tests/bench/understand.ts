/**
 * How well and how fast people are understood. Each phrase of the phrase files is asked of a classifier that was taught
 * the other nine tenths only; `--wrong` prints those it took for something else.
 */
import { performance } from 'node:perf_hooks';
import type { Language } from '../../dialogs/message.js';
import { understand } from '../../dialogs/understanding/index.js';
import { classifierFrom } from '../../dialogs/understanding/model/classifier.js';
import { normalise } from '../../dialogs/understanding/normalise.js';
import { phrases, type Phrase } from '../../dialogs/understanding/phrases/index.js';
import { steady } from './measure.js';

const FOLDS = 10;
const ACT = 0.5;
const ASK = 0.3;

const start = performance.now();
understand('so what is it that I take', { language: 'en' });
const lesson = performance.now() - start;

const languages: readonly Language[] = ['en', 'es'];
/** Phrases that come to the same words are one, or they would be asked of a classifier that knows them. */
const phrasesOf = (language: Language): readonly Phrase[] => [
  ...new Map(phrases(language).map((p) => [normalise(p.said, language), p] as const)).values(),
];
const all = languages.flatMap(phrasesOf);
const count = { asked: 0, right: 0, rightOrAsked: 0, offTopic: 0, taken: 0 };
const wrong: string[] = [];

for (let fold = 0; fold < FOLDS; fold++) {
  const isAsked = (i: number): boolean => (i * 7919) % FOLDS === fold;
  for (const language of languages) {
    const known = phrasesOf(language);
    const taught = classifierFrom(known.filter((_, i) => !isAsked(i)));
    known.filter((_, i) => isAsked(i)).forEach((phrase) => ask(phrase, taught));
  }
}

function ask({ said, intent: wanted, language }: Phrase, taught: ReturnType<typeof classifierFrom>): void {
  const { intent, score, alternatives } = understand(said, { language, taught });
  const acts = score >= ACT && intent !== 'outOfScope';
  if (wanted === 'outOfScope') {
    count.offTopic += 1;
    if (acts) count.taken += 1;
  } else {
    count.asked += 1;
    const offered = [intent, alternatives[0]?.intent].includes(wanted) && score >= ASK;
    if (acts && intent === wanted) count.right += 1;
    if ((acts && intent === wanted) || (score < ACT && offered)) count.rightOrAsked += 1;
  }
  if (intent !== wanted) wrong.push(`${wanted} > ${intent} ${score.toFixed(2)}: ${said}`);
}

const each =
  steady(() => all.slice(0, 200).forEach(({ said, language }) => understand(said, { language }))) / 200;
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const print = (what: string, figure: string): void => console.log(`${what.padEnd(58)}  ${figure}`);

print('phrases, off-topic ones among them', `${all.length}, ${count.offTopic}`);
print('acted on and right', percent(count.right, count.asked));
print('acted on and right, or asked about', percent(count.rightOrAsked, count.asked));
print('off-topic taken for an intent', percent(count.taken, count.offTopic));
print('the first phrase, with the lesson', `${lesson.toFixed(0)} ms`);
print('a phrase', `${each.toFixed(3)} ms`);
if (process.argv.includes('--wrong')) console.log(wrong.toSorted().join('\n'));
