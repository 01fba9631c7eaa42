import type { Transaction } from 'kysely';
import type { Schema } from './schema.js';

export type Trx = Transaction<Schema>;

/** A change a service asks for. The turn (or the page) commits all of them in one transaction. */
export interface Effect {
  /** For the log and for tests: such as `identity.optOut`. */
  readonly name: string;
  apply(trx: Trx): Promise<void>;
}
