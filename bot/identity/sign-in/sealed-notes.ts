import type { Clock } from '../../ports.js';
import type { Database } from '../../storage/database.js';
import type { Sealing } from '../../storage/sealing.js';
import { consume, hashToken, issue, peek } from '../../storage/tickets.js';

/** What one page leaves for the next one: sealed, found by a token of which only the hash is stored. */
export interface SealedNotes {
  keep(token: string, note: unknown, milliseconds: number): Promise<void>;
  /** Undefined when unknown, expired or taken. The caller checks the shape: a token of one page may come to another. */
  look(token: string): Promise<unknown>;
  /** Of any number of callers one gets it. */
  take(token: string): Promise<unknown>;
}

export interface NoteParts {
  readonly db: Database;
  readonly sealing: Pick<Sealing, 'deployment'>;
  readonly clock: Clock;
}

export function createSealedNotes({ db, sealing, clock }: NoteParts): SealedNotes {
  const aad = (token: string) => ({ table: 'ticket', key: hashToken('signIn', token) });
  const use = (token: string) => ({ purpose: 'signIn', token, now: clock.now() }) as const;
  const opened = (token: string, sealed: string | null | undefined): unknown =>
    sealed ? JSON.parse(sealing.deployment.open(aad(token), sealed)) : undefined;

  return {
    async keep(token, note, milliseconds) {
      const sealed = sealing.deployment.seal(aad(token), JSON.stringify(note));
      const draft = { purpose: 'signIn', token, sealed, expiresAt: clock.now() + milliseconds } as const;
      await db.transaction().execute((trx) => issue(trx, draft));
    },
    look: async (token) => opened(token, (await peek(db, use(token)))?.sealed),
    take: async (token) => opened(token, (await consume(db, use(token)))?.sealed),
  };
}
