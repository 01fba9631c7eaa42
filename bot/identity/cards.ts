import type { Random } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Trx } from '../storage/effect.js';
import { peppered, type Pepper } from './peppered.js';

/** Three columns of eight in large print: one sheet, and about half a year of calls at one a week. */
export const CARD_CODES = 24;
export const CARD_DIGITS = 8;

export interface CardCode {
  readonly cardId: string;
  readonly n: number;
}

const hash = (pepper: Pepper, { cardId, n }: CardCode, code: string): string =>
  peppered(pepper, 'cardCode', cardId, String(n), code).toString('base64url');

/** The lowest code not used yet, so that people can cross them off in order. */
export function nextCode(db: Database, personId: string): Promise<CardCode | undefined> {
  return db
    .selectFrom('cardCode')
    .innerJoin('card', 'card.id', 'cardCode.cardId')
    .select(['cardCode.cardId', 'cardCode.n'])
    .where('card.personId', '=', personId)
    .where('card.revokedAt', 'is', null)
    .where('cardCode.usedAt', 'is', null)
    .orderBy('cardCode.n')
    .limit(1)
    .executeTakeFirst();
}

/** Consumes a right code in one statement, committed at once: of any number of callers one succeeds. */
export async function useCode(
  db: Database,
  pepper: Pepper,
  at: CardCode,
  code: string,
  now: number,
): Promise<boolean> {
  const result = await db
    .updateTable('cardCode')
    .set({ usedAt: now })
    .where('cardId', '=', at.cardId)
    .where('n', '=', at.n)
    .where('hash', '=', hash(pepper, at, code))
    .where('usedAt', 'is', null)
    .where('cardId', 'in', db.selectFrom('card').select('id').where('revokedAt', 'is', null))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export const newCodes = (random: Random): readonly string[] =>
  Array.from({ length: CARD_CODES }, () => random.digits(CARD_DIGITS));

/** Ends the old card and stores the new one's codes as hashes. */
export async function storeCard(
  trx: Trx,
  pepper: Pepper,
  card: { readonly id: string; readonly personId: string; readonly createdAt: number },
  codes: readonly string[],
): Promise<void> {
  await trx
    .updateTable('card')
    .set({ revokedAt: card.createdAt })
    .where('personId', '=', card.personId)
    .where('revokedAt', 'is', null)
    .execute();
  await trx.insertInto('card').values(card).execute();
  const rows = codes.map((code, i) => {
    const at = { cardId: card.id, n: i + 1 };
    return { ...at, hash: hash(pepper, at, code) };
  });
  await trx.insertInto('cardCode').values(rows).execute();
}

export async function cardOf(
  db: Database,
  personId: string,
): Promise<{ left: number; total: number; createdAt: number } | undefined> {
  const codes = await db
    .selectFrom('card')
    .innerJoin('cardCode', 'cardCode.cardId', 'card.id')
    .select(['card.createdAt', 'cardCode.usedAt'])
    .where('card.personId', '=', personId)
    .where('card.revokedAt', 'is', null)
    .execute();
  const [first] = codes;
  const left = codes.filter((code) => code.usedAt === null).length;
  return first && { left, total: codes.length, createdAt: first.createdAt };
}
