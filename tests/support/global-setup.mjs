import { startPostgres } from './postgres-server.mjs';

/** jest globalSetup: one PostgreSQL for the run; tests/support/databases.ts makes a database in it per test file. */
export default async function globalSetup() {
  const server = await startPostgres();
  globalThis.postgresOfThisRun = server;
  process.env.TEST_POSTGRES_URL = server.url;
}
