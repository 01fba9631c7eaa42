import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../bot/config.js';
import { createLog } from '../../bot/log.js';
import { ownFilesInThread } from '../../bot/records/own/thread.js';
import { reportsInThread, sharesInThread } from '../../bot/report-thread.js';
import { startService } from '../../bot/start.js';
import { systemClock, systemRandom } from '../../bot/ports.js';
import { demoVeterans, folderVeterans } from './people.js';
import { seed } from './seed.js';
import { demoEnvironment, demoNumbers, freePort } from './settings.js';
import type { FromSimulators, ToSimulators } from './simulators-process.js';

const SERVICE_PORT = 3978;
const PAGE_PORT = 3900;

/** `npm start`: the simulators in a child process, then the ordinary service pointed at them. */
async function demo(): Promise<void> {
  const here = dirname(fileURLToPath(import.meta.url));
  const webFolder = join(here, '../../web');
  const recordsFolder = process.env.DEMO_RECORDS || undefined;
  const people = recordsFolder ? await folderVeterans(recordsFolder) : demoVeterans;
  const servicePort = await freePort(SERVICE_PORT);
  const pagePort = await freePort(PAGE_PORT);
  const child = fork(join(here, 'simulators-process.js'), { stdio: 'inherit' });
  child.once('exit', () => process.exit(1));
  const settings = { serviceUrl: `http://127.0.0.1:${servicePort}`, people, recordsFolder };
  const { upstreams } = await ask(child, { do: 'start', settings }, 'start');

  const folder = await mkdtemp(join(tmpdir(), 'blue-button-demo-'));
  const own = {
    servicePort,
    demoOrigin: `http://127.0.0.1:${pagePort}`,
    databaseUrl: `file:${join(folder, 'demo.db')}`,
  };
  const read = loadConfig({
    ...demoEnvironment(upstreams, own),
    ...(process.env.LOG_LEVEL ? { LOG_LEVEL: process.env.LOG_LEVEL } : {}),
  });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const log = createLog(read.config.LOG_LEVEL);
  const reports = reportsInThread(new URL('../../bot/report-worker.js', import.meta.url));
  const shareFiles = sharesInThread(new URL('../../bot/share-worker.js', import.meta.url));
  const ports = {
    clock: systemClock,
    random: systemRandom,
    fetch: globalThis.fetch,
    log,
    webFolder,
    reports,
    ownFileReader: ownFilesInThread(new URL('../../bot/records/own/worker.js', import.meta.url)),
    shareFiles,
  };
  const running = await startService(read.config, ports);
  const enrolled = await seed(running.services, people);

  const setup = { people: enrolled, number: demoNumbers.service };
  const { url } = await ask(child, { do: 'page', port: pagePort, webFolder, setup }, 'page');
  console.log(`Blue Button demo, everything in it synthetic: ${url}`);

  const stop = async (): Promise<void> => {
    child.removeAllListeners('exit');
    await running.stop();
    child.disconnect();
    await rm(folder, { recursive: true, force: true });
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

function ask<D extends FromSimulators['did']>(
  child: ChildProcess,
  message: ToSimulators,
  did: D,
): Promise<Extract<FromSimulators, { did: D }>> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer: FromSimulators) => {
      if (answer.did === did) resolve(answer as Extract<FromSimulators, { did: D }>);
      else reject(new Error(answer.did === 'failed' ? answer.why : 'the simulators answered something else'));
    });
    child.send(message);
  });
}

await demo();
