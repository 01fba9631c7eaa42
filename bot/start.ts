import { lessons } from '../dialogs/understanding/index.js';
import type { Config } from './config.js';
import { addRoutes } from './routes.js';
import { addHealth, createServer, listen } from './server.js';
import { createServices, type Ports, type Services } from './services.js';
import { purge } from './storage/purge.js';

export interface Running {
  readonly services: Services;
  readonly port: number;
  /**
   * Readiness off and no text claimed any more; for `leaveMs` still served, so that a load balancer sees it and no request meets a
   * closed door; then closed. What is under way finishes, within `drainMs`; then the store closes.
   */
  stop(stopping?: { readonly leaveMs?: number; readonly drainMs?: number }): Promise<void>;
}

/** One lesson after another, with a moment between them for whoever is waiting. */
function learn([lesson, ...later]: readonly (() => void)[]): void {
  if (!lesson) return;
  setTimeout(() => {
    lesson();
    learn(later);
  }, LESSON_AFTER_MS).unref();
}

const LESSON_AFTER_MS = 1_000;
const PURGE_EVERY_MS = 5 * 60_000;
/** Together less than the 25 s a platform may give before it kills. */
export const LEAVE_MS = 5_000;
const DRAIN_MS = 19_000;

/** Configuration → services → doors → listen. */
export async function startService(config: Config, ports: Ports): Promise<Running> {
  const running = await listenWith(await createServices(config, ports));
  // A service that was killed must be back at once; whoever speaks before a lesson is over waits for that one.
  learn([...lessons]);
  return running;
}

export async function listenWith(services: Services): Promise<Running> {
  const { config, db, clock, random, log, deliverer } = services;
  const server = createServer(log, () => random.id());
  let ready = true;
  server.pre((_req, res, next) => {
    if (!ready) res.setHeader('Connection', 'close');
    next();
  });
  addHealth(server, () => ready);
  addRoutes(server, services);
  const port = await listen(server, config.PORT, config.HOST);
  deliverer.start();
  const purging = setInterval(() => {
    purge(db, clock.now()).catch((error: unknown) => log.error('purge', error));
  }, PURGE_EVERY_MS);
  log.info('listening', { port });

  const stop: Running['stop'] = async ({ leaveMs = 0, drainMs = DRAIN_MS } = {}) => {
    ready = false;
    clearInterval(purging);
    const left = new Promise((resolve) => setTimeout(resolve, leaveMs));
    await Promise.all([deliverer.stop(), left.then(() => closed(server, drainMs))]);
    await db.destroy();
    log.info('stopped');
  };
  return { services, port, stop };
}

function closed(server: ReturnType<typeof createServer>, drainMs: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.server.closeAllConnections(), drainMs);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}
