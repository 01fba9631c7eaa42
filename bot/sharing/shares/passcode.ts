import type { Database } from '../../storage/database.js';
import type { ShareParts } from './parts.js';
import { passcodeOf } from './prepare.js';
import type { FoundShare } from './rows.js';

export type PasscodeVerdict =
  | { readonly state: 'right' }
  | { readonly state: 'wrong'; readonly remainingAttempts: number }
  | { readonly state: 'gone' };

/** As people type what they heard: 482 913, 482-913. */
const asDigits = (passcode: string): string => passcode.replace(/[\s.-]/g, '');
const LONGEST = 64;

/**
 * One try is taken away, committed, before it is checked, and given back when it was right: of any number of guesses at once five
 * are checked, over the whole life of the share.
 */
export async function checkPasscode(
  { db, pinHash }: Pick<ShareParts, 'db' | 'pinHash'>,
  share: FoundShare,
  given: string | undefined,
): Promise<PasscodeVerdict> {
  const { id, passcodeHash } = share;
  if (passcodeHash === null) return { state: 'right' };
  if (given === undefined || given.length > LONGEST || asDigits(given) === '')
    return { state: 'wrong', remainingAttempts: share.triesLeft };
  const remainingAttempts = await takeTry(db, id);
  if (remainingAttempts === undefined) return { state: 'gone' };
  if (!(await pinHash.verify(passcodeOf(id), asDigits(given), passcodeHash)))
    return { state: 'wrong', remainingAttempts };
  await giveBack(db, id);
  return { state: 'right' };
}

async function takeTry(db: Database, id: string): Promise<number | undefined> {
  const row = await db
    .updateTable('share')
    .set(({ eb }) => ({ triesLeft: eb('triesLeft', '-', 1) }))
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .where('triesLeft', '>', 0)
    .returning('triesLeft')
    .executeTakeFirst();
  return row?.triesLeft;
}

/** Not where its files are gone already: what was locked stays so. */
async function giveBack(db: Database, id: string): Promise<void> {
  await db
    .updateTable('share')
    .set(({ eb }) => ({ triesLeft: eb('triesLeft', '+', 1) }))
    .where('id', '=', id)
    .where((eb) => eb.exists(eb.selectFrom('shareFile').select('n').where('shareId', '=', id)))
    .execute();
}
