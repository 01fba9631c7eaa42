import type { Database } from '../storage/database.js';
import type { ConsentView } from './account.js';
import { categoriesOf, helperConsent } from './grant-rows.js';

/** What a person agreed to, with its wording and times; kept after it is withdrawn. */
export async function consentsOf(db: Database, personId: string): Promise<readonly ConsentView[]> {
  const rows = await db
    .selectFrom('consent')
    .select(['kind', 'wording', 'givenAt', 'withdrawnAt'])
    .where('personId', '=', personId)
    .orderBy('givenAt', 'desc')
    .execute();
  const grants = await db.selectFrom('helperGrant').selectAll().where('personId', '=', personId).execute();
  return rows.map((row) => {
    const signed = grants.find(({ id }) => helperConsent(id) === row.kind);
    const grant = signed && { ...signed, categories: categoriesOf(signed) };
    // `readableTexts:<phone>`, `helper:<grant>`
    return { ...row, kind: row.kind.split(':')[0] ?? '', grant };
  });
}
