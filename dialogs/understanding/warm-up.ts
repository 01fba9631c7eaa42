import { likely } from './model/classifier.js';
import { unease } from './safety/uneasy.js';

/** What is learnt once, a second or so each: ahead of the first person, or while they wait. */
export const lessons: readonly (() => void)[] = [
  () => void unease('hello'),
  () => void likely('', 'en'),
  () => void likely('', 'es'),
];
