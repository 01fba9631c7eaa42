import type { Config } from './config.js';
import { addRoutes } from './routes.js';
import { addHealth, createServer, listen } from './server.js';
import { createServices, type Ports, type Services } from './services.js';
import { purge } from './storage/purge.js';

export interface Running {
  readonly services: Services;
  readonly port: number;
  /** Readiness off, no new work, what is under way finishes, then the store closes. */
  stop(): Promise<void>;
}

const PURGE_EVERY_MS = 5 * 60_000;
const DRAIN_MS = 25_000;

/** Configuration → services → doors → listen. */
export const startService = async (config: Config, ports: Ports): Promise<Running> =>
  listenWith(await createServices(config, ports));

export async function listenWith(services: Services): Promise<Running> {
  const { config, db, clock, random, log, deliverer } = services;
  const server = createServer(log, () => random.id());
  let ready = true;
  addHealth(server, () => ready);
  addRoutes(server, services);
  const port = await listen(server, config.PORT, config.HOST);
  deliverer.start();
  const purging = setInterval(() => {
    purge(db, clock.now()).catch((error: unknown) => log.error('purge', error));
  }, PURGE_EVERY_MS);
  log.info('listening', { port });

  const stop = async (): Promise<void> => {
    ready = false;
    clearInterval(purging);
    await Promise.all([deliverer.stop(), closed(server)]);
    await db.destroy();
    log.info('stopped');
  };
  return { services, port, stop };
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}
