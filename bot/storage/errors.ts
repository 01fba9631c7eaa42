/** What is broken about the store. `code` is stable; the message names no person, number or health fact. */
export type StorageErrorCode =
  'storageFull' | 'storageBusy' | 'sealBroken' | 'leaseBusy' | 'staleConversation' | 'inboxNotOpen';

export class StorageError extends Error {
  constructor(
    readonly code: StorageErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

export class StorageFull extends StorageError {
  constructor(cause?: unknown) {
    super('storageFull', 'The store has no room left; nothing was written.', { cause });
  }
}

/** Also what becomes of a query on `db` inside a transaction of its own process: use the `trx` there. */
export class StorageBusy extends StorageError {
  constructor(cause?: unknown) {
    super('storageBusy', 'The store was held by someone else for too long; nothing was written.', { cause });
  }
}

export class SealBroken extends StorageError {
  constructor(table: string) {
    super('sealBroken', `A sealed value of ${table} does not open: wrong key, wrong row, or changed.`);
  }
}

export class LeaseBusy extends StorageError {
  constructor() {
    super('leaseBusy', 'Another turn of this conversation is still running.');
  }
}

export class StaleConversation extends StorageError {
  constructor() {
    super('staleConversation', 'The conversation was saved by someone else since it was loaded.');
  }
}

export class InboxNotOpen extends StorageError {
  constructor() {
    super('inboxNotOpen', 'This inbound message was never received, or is already done.');
  }
}

const full = ['SQLITE_FULL', '53100'];
const busy = ['SQLITE_BUSY', 'SQLITE_LOCKED', '55P03', '40P01'];

/** The databases' own codes in ours; other errors as they are. */
export function translated(error: unknown): unknown {
  const code = error instanceof Error ? String((error as { code?: unknown }).code) : '';
  if (full.includes(code)) return new StorageFull(error);
  return busy.some((known) => code.startsWith(known)) ? new StorageBusy(error) : error;
}
