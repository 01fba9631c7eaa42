import type { Random, Timer } from '../ports.js';
import { claim, type OutboxItem } from '../storage/outbox.js';
import { deliver, keepReport } from './deliver-item.js';
import type { DeliveryReport, ItemOptions } from './deliver-item.js';

export type { DeliveryReport, Sender, SendResult } from './deliver-item.js';

export interface Deliverer {
  start(): void;
  /** Something was committed: look now. */
  poke(): void;
  /** Claims no more, finishes what is in flight. */
  stop(): Promise<void>;
  /** Delivers everything that is due now. */
  deliverDue(): Promise<void>;
  report(report: DeliveryReport): Promise<void>;
}

export interface DelivererOptions extends ItemOptions {
  readonly random: Random;
  readonly timer: Timer;
}

const POLL_MS = 1_000;
const AT_ONCE = 20;
/** Longer than the provider's client waits for an answer: a claim must not run out under a request. */
const HOLD_MS = 30_000;

/** Takes what turns have committed to the outbox and hands it to the provider: each item once, whatever crashes. */
export function createDeliverer(options: DelivererOptions): Deliverer {
  const { db, sealing, clock, timer, log } = options;
  const owner = options.random.id();
  const inFlight = new Set<Promise<void>>();
  let running = false;
  let again = false;
  let looking: Promise<void> | undefined;
  let cancel: (() => void) | undefined;

  /** One that hangs holds up nobody else: the others are claimed and sent meanwhile. */
  const begin = (item: OutboxItem): void => {
    const done = deliver(options, owner, item).finally(() => {
      inFlight.delete(done);
      look();
    });
    inFlight.add(done);
  };
  const claimDue = async (): Promise<number> => {
    const limit = AT_ONCE - inFlight.size;
    if (limit <= 0) return 0;
    const items = await claim(db, sealing, { owner, now: clock.now(), holdMs: HOLD_MS, limit });
    items.forEach(begin);
    return items.length;
  };
  const look = (): void => {
    if (!running) return;
    cancel?.();
    again = looking !== undefined;
    looking ??= claimDue()
      .then(() => undefined)
      .catch((error: unknown) => log.error('deliver.outboxNotRead', error))
      .finally(looked);
  };
  const looked = (): void => {
    looking = undefined;
    if (again) return look();
    if (running) cancel = timer(POLL_MS, look);
  };

  return {
    start: () => {
      running = true;
      look();
    },
    poke: look,
    stop: async () => {
      running = false;
      cancel?.();
      await looking;
      await Promise.all(inFlight);
    },
    deliverDue: async () => {
      while ((await claimDue()) > 0) await Promise.all(inFlight);
    },
    report: (report) => keepReport(options, report),
  };
}
