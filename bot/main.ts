import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from './config.js';
import { environmentWithFile } from './dot-env.js';
import { createLog } from './log.js';
import { systemClock, systemRandom } from './ports.js';
import { onUnhandled } from './unhandled.js';

/** `npm run serve`: refuses to start when anything is missing, and says what, by name. */
async function serve(): Promise<void> {
  const env = environmentWithFile();
  const read = loadConfig(env);
  if (!read.ok) return refuse(read.problems);
  // Loaded only now: a refusal needs none of it.
  const { loadConnections } = await import('./records/connections/load.js');
  const loaded = await loadConnections(read.config, (path) => readFile(path, 'utf8'));
  if (!loaded.ok) return refuse(loaded.problems);
  const { keySource, identityEndpointOf } = await import('./keys/load.js');
  const readText = (path: string) => readFile(path, 'utf8');
  const identityEndpoint = identityEndpointOf(env);
  const keys = await keySource(read.config, { fetch: globalThis.fetch, readText, identityEndpoint }).read();
  if (!keys.ok) return refuse([keys.problem]);
  const { reportsInThread, sharesInThread } = await import('./report-thread.js');
  const { ownFilesInThread } = await import('./records/own/thread.js');
  const { startService, LEAVE_MS } = await import('./start.js');
  const here = dirname(fileURLToPath(import.meta.url));
  const log = createLog(read.config.LOG_LEVEL);
  onUnhandled(process, log, (code) => process.exit(code));
  const ports = {
    clock: systemClock,
    random: systemRandom,
    fetch: globalThis.fetch,
    log,
    webFolder: join(here, '../web'),
    connections: loaded.connections,
    keys: keys.ring,
    reports: reportsInThread(new URL('./report-worker.js', import.meta.url)),
    ownFileReader: ownFilesInThread(new URL('./records/own/worker.js', import.meta.url)),
    shareFiles: sharesInThread(new URL('./share-worker.js', import.meta.url)),
  };
  const running = await startService(read.config, ports);
  const end = (leaveMs: number) => void running.stop({ leaveMs }).then(() => process.exit(0));
  process.once('SIGTERM', () => end(LEAVE_MS));
  // Ctrl-C: no load balancer has to see it.
  process.once('SIGINT', () => end(0));
}

function refuse(problems: readonly string[]): void {
  console.error(`This service cannot start:\n${problems.map((p) => `  ${p}`).join('\n')}`);
  process.exitCode = 1;
}

await serve();
