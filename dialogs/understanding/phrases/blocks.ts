import type { Intent } from '../understand.js';

/** How people ask for each thing, written by hand: phrases with ` | ` or a new line between. */
export type Blocks = Partial<Record<Intent, string>>;
