import { warmUp as teachIntents } from './model/classifier.js';
import { unease } from './safety/uneasy.js';

/** So that the first person need not wait for the lessons. */
export function warmUp(): void {
  teachIntents();
  unease('hello');
}
