import { fileURLToPath } from 'node:url';
import { learnAhead } from '../../deployment/build/learnt.mjs';
import { startPostgres } from './postgres-server.mjs';

/**
 * jest globalSetup: one PostgreSQL for the run; tests/support/databases.ts makes a database in it per test file. And what
 * people are understood by, learnt once (tests/support/learnt-ahead.ts).
 */
export default async function globalSetup() {
  const server = await startPostgres();
  globalThis.postgresOfThisRun = server;
  process.env.TEST_POSTGRES_URL = server.url;
  process.env.TEST_LEARNT = JSON.stringify(
    await learnAhead(fileURLToPath(new URL('../..', import.meta.url))),
  );
}
