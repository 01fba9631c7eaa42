import type { Migration } from 'kysely';
import { first } from './0001-first.js';

/** In order of name. A migration that has run anywhere is never edited: add the next one. */
export const migrations: Record<string, Migration> = {
  '0001-first': first,
};
