import { writeSync } from 'node:fs';
import { createAudit } from '../../bot/audit/create.js';
import { systemClock } from '../../bot/ports.js';
import { commit } from '../../bot/storage/commit.js';
import { openDatabase } from '../../bot/storage/database.js';

/** The process that tests/threats/power-cut.test.ts watches: after each commit it says so. */

const [url = '', times = '0'] = process.argv.slice(2);
const db = await openDatabase(url);
const audit = createAudit({ db, clock: systemClock });
const who = { personId: 'p', actorId: 'p', channel: 'web' } as const;
writeSync(1, 'opened\n');
for (let n = 0; n < Number(times); n += 1) {
  await commit(db, [audit.signedIn(who, n)]);
  writeSync(1, 'committed\n');
}
await db.destroy();
