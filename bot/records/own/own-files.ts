import type { Audit, AuditWho } from '../../audit/audit.js';
import type { Clock, Random } from '../../ports.js';
import type { Database } from '../../storage/database.js';
import type { Effect } from '../../storage/effect.js';
import type { Sealing } from '../../storage/sealing.js';
import type { RecordSubject } from '../records.js';
import { digestOf, factsOf, type OwnFileFacts } from './facts.js';
import { ownFileLimits, type OwnFileReader, type WhyRefused } from './own-file.js';
import { createOwnRows, type OwnRow } from './rows.js';
import { sourceOf, type OwnFileSource } from './source.js';

export interface Offered {
  /** As the browser sent it: cleaned before anything else is done with it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of theirs, as its owner sees it. */
export interface OwnFile extends OwnFileFacts {
  readonly id: string;
  readonly addedAt: number;
}

export type Added =
  | {
      readonly state: 'held';
      readonly file: OwnFile;
      readonly whose: 'theirs' | 'unsaid';
      /** Until it is committed nothing of the file is anywhere. */
      readonly effect: Effect;
    }
  | { readonly state: 'refused'; readonly why: WhyRefused | 'tooMany' | 'same' };

/** Files Veterans add to their record: sealed with their own key, held until they say what to do with them. */
export interface OwnFiles extends OwnFileSource {
  /** Reads it, and holds it for this conversation. */
  add(offered: Offered, subject: RecordSubject, conversationId: string): Promise<Added>;
  /** Still there, for this conversation. */
  held(personId: string, conversationId: string, id: string): Promise<boolean>;
  keep(who: AuditWho, id: string): Effect;
  discard(personId: string, id: string): Effect;
  /** Those that are kept, oldest first. */
  list(personId: string): Promise<readonly OwnFile[]>;
  remove(who: AuditWho, id: string): Effect;
}

export interface OwnFileParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
  readonly audit: Pick<Audit, 'fileAdded' | 'fileDeleted'>;
  readonly read: OwnFileReader;
}

export function createOwnFiles(parts: OwnFileParts): OwnFiles {
  const rows = createOwnRows(parts);
  const { audit, clock } = parts;
  return {
    ...sourceOf(rows, parts),
    add: (offered, subject, conversationId) => add(parts, rows, offered, subject, conversationId),
    held: async (personId, conversationId, id) =>
      (await rows.of(personId, conversationId)).some((row) => row.id === id && row.heldFor !== null),
    keep: (who, id) => ({
      name: 'ownFile.keep',
      async apply(trx) {
        if (await rows.keep(trx, who.personId, id, clock.now())) await audit.fileAdded(who).apply(trx);
      },
    }),
    discard: (personId, id) => ({
      name: 'ownFile.discard',
      apply: async (trx) => void (await rows.remove(trx, personId, id)),
    }),
    list: async (personId) => (await rows.of(personId)).map(viewOf),
    remove: (who, id) => ({
      name: 'ownFile.remove',
      async apply(trx) {
        if (await rows.remove(trx, who.personId, id)) await audit.fileDeleted(who).apply(trx);
      },
    }),
  };
}

const viewOf = ({ id, addedAt, facts }: OwnRow): OwnFile => ({ id, addedAt, ...facts });

async function add(
  { clock, random, read }: OwnFileParts,
  rows: ReturnType<typeof createOwnRows>,
  { name, bytes }: Offered,
  subject: RecordSubject,
  conversationId: string,
): Promise<Added> {
  if (bytes.byteLength > ownFileLimits.bytes) return { state: 'refused', why: 'tooLarge' };
  const digest = digestOf(bytes);
  const before = (await rows.of(subject.personId, conversationId)).filter((r) => r.facts.digest === digest);
  if (before.some(({ heldFor }) => heldFor === null)) return { state: 'refused', why: 'same' };
  if (await rows.isFull(subject.personId, bytes.byteLength)) return { state: 'refused', why: 'tooMany' };
  const [id, now] = [random.id(), clock.now()];
  const reading = await read(bytes, { source: id, now, subject });
  if (reading.state === 'refused') return reading;
  const facts = factsOf(name, bytes, reading);
  const row = { id, personId: subject.personId, facts, addedAt: now };
  const held = { heldFor: conversationId, heldUntil: now + ownFileLimits.heldMs };
  const effect: Effect = {
    name: 'ownFile.hold',
    async apply(trx) {
      for (const { id: old } of before) await rows.remove(trx, subject.personId, old);
      await rows.insert(trx, { ...row, ...held }, reading.packed);
    },
  };
  return { state: 'held', file: viewOf({ ...row, ...held }), whose: reading.whose, effect };
}
