import type { Message } from '../../dialogs/message.js';
import { loadConfig } from '../../bot/config.js';
import { createLog, type Log } from '../../bot/log.js';
import { listenWith, type Running } from '../../bot/start.js';
import { createServices } from '../../bot/services.js';
import type { Bot } from '../../bot/turn/delivery.js';
import type { Fetch, Random } from '../../bot/ports.js';
import type { Connections } from '../../bot/records/connections/connections.js';
import { changeChart } from './chat/chart-changes.js';
import { faultOf } from './fhir/faults.js';
import type { DemoVeteran } from './people.js';
import { seed, type DemoPerson } from './seed.js';
import { demoEnvironment, freePort } from './settings.js';
import { startSimulators, type Guarded, type Simulators } from './simulators.js';

export type { DemoPerson } from './seed.js';

/** The whole demo inside this process: simulators, service, synthetic people. For transcripts and `npm run chat`. */
export interface World {
  readonly serviceUrl: string;
  readonly twilioUrl: string;
  readonly people: readonly DemoPerson[];
  readonly running: Running;
  readonly simulators: Simulators;
  person(key: string): DemoPerson;
  /** The channel-neutral messages of the turns since the last call. */
  said(): readonly Message[];
  /** Resolves when everything that waits to be sent has left. */
  settled(): Promise<void>;
  /** All texts that reached a phone, when everything has left. */
  texts(phone: string): Promise<readonly string[]>;
  advance(ms: number): Promise<void>;
  /** `fault oracle AllergyIntolerance 503`; `none` as the kind mends it. */
  fault(source: string, type: string, kind: string): Promise<void>;
  /** Something happens in this person's chart at VA Dayton: `stops furosemide`. */
  atVa(person: DemoPerson, deed: string): void;
  /** Addresses and one-time tokens as a document shows them. */
  mask(text: string): string;
  close(): Promise<void>;
}

export interface WorldSettings {
  readonly people: readonly DemoVeteran[];
  readonly random: Random;
  readonly webFolder: string;
  readonly databaseUrl: string;
  readonly recordsFolder?: string;
  readonly log?: Log;
  /** What a test configures beside the demo's: its own simulators' guards, and the service's way through them. */
  readonly guarded?: Guarded & {
    readonly connections: (simulators: Simulators) => Connections;
    readonly environment: (simulators: Simulators) => Readonly<Record<string, string>>;
    readonly fetch?: Fetch;
  };
  readonly advance: (ms: number) => void;
}

/** A bot that also tells what it said, before any channel rendered it. */
const heardBy = (bot: Bot, said: Message[]): Bot => ({
  async process(inbound) {
    const outcome = await bot.process(inbound);
    said.push(...outcome.messages);
    return outcome;
  },
});

/** What the running deliverer has in hand is waited for; what is left for later (a retry) is not. */
async function settled({ services }: Running): Promise<void> {
  const { db, deliverer, clock } = services;
  for (let looks = 0; looks < 200; looks += 1) {
    await deliverer.deliverDue();
    const waiting = await db
      .selectFrom('outbox')
      .select('id')
      .where('state', 'in', ['ready', 'sending'])
      .where('nextAt', '<=', clock.now())
      .execute();
    if (waiting.length === 0) return;
    await new Promise((later) => setTimeout(later, 10));
  }
}

function setFault({ fhir }: Simulators, base: string, type: string, kind: string): void {
  fhir.faults.clear();
  const fault = faultOf({ kind, base, type: type === '*' ? undefined : type });
  if (fault) fhir.faults.add(fault);
}

export async function startWorld(settings: WorldSettings): Promise<World> {
  const servicePort = await freePort(0);
  const serviceUrl = `http://127.0.0.1:${servicePort}`;
  const { people: veterans, recordsFolder, guarded } = settings;
  const simulators = await startSimulators({ serviceUrl, people: veterans, recordsFolder, guarded });
  const env = demoEnvironment(simulators.upstreams, { servicePort, databaseUrl: settings.databaseUrl });
  const read = loadConfig({ ...env, ...guarded?.environment(simulators) });
  if (!read.ok) throw new Error(read.problems.join('; '));
  const said: Message[] = [];
  const services = await createServices(read.config, {
    clock: { now: () => Date.now() },
    random: settings.random,
    fetch: guarded?.fetch ?? globalThis.fetch,
    connections: guarded?.connections(simulators),
    log: settings.log ?? createLog('warn'),
    webFolder: settings.webFolder,
  });
  const running = await listenWith({ ...services, bot: heardBy(services.bot, said) });
  const people = await seed(running.services, veterans);
  const person = (key: string): DemoPerson => {
    const found = people.find((p) => p.key === key);
    if (!found) throw new Error(`nobody is called ${key}`);
    return found;
  };
  return {
    serviceUrl,
    twilioUrl: simulators.twilio.url,
    people,
    running,
    simulators,
    person,
    said: () => said.splice(0),
    settled: () => settled(running),
    texts: async (phone) => {
      await settled(running);
      return simulators.twilio.messages(phone).flatMap((m) => (m.direction === 'inbound' ? [] : [m.body]));
    },
    advance: async (ms) => void settings.advance(ms),
    fault: async (source, type, kind) => setFault(simulators, source, type, kind),
    atVa: ({ key }, deed) => {
      const { patientId = '' } = veterans.find((veteran) => veteran.key === key) ?? {};
      simulators.fhir.edit('vista', (all) => changeChart(all, patientId, deed, Date.now()));
    },
    mask: (text) =>
      text
        .replaceAll(serviceUrl, 'https://va.example')
        .replace(/(va\.example\/t\/)[\w-]+/g, '$1…')
        .replace(/(va\.example\/signin\?c=)[\w%-]+/g, '$1…'),
    close: async () => {
      await running.stop();
      await simulators.close();
    },
  };
}
