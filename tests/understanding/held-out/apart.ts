import { wordsOf } from '../../../dialogs/understanding/plain.js';
import { phrases } from '../../../dialogs/understanding/phrases/index.js';
import { uttered } from '../../../dialogs/understanding/phrases/safety/index.js';

const taught: ReadonlySet<string> = new Set(
  [...phrases('en'), ...phrases('es'), ...uttered].map(({ said }) => wordsOf(said)),
);

/** Whether these very words are among those the service learns from: then they are not kept apart, and count for nothing. */
export const isTaught = (phrase: string): boolean => taught.has(wordsOf(phrase));
