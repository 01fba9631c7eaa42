import { startDemoPage } from './page/server.js';
import type { DemoSetup } from './page/people.js';
import { startSimulators, type SimulatorSettings } from './simulators.js';
import type { Upstreams } from './settings.js';

/** What the demo says to its simulators' process, and what it hears back. */
export type ToSimulators =
  | { readonly do: 'start'; readonly settings: SimulatorSettings }
  | { readonly do: 'page'; readonly port: number; readonly webFolder: string; readonly setup: DemoSetup };

export type FromSimulators =
  | { readonly did: 'start'; readonly upstreams: Upstreams }
  | { readonly did: 'page'; readonly url: string }
  | { readonly did: 'failed'; readonly why: string };

const tell = (message: FromSimulators): void => void process.send?.(message);
let serviceUrl = '';
let twilioUrl = '';

async function act(message: ToSimulators): Promise<void> {
  if (message.do === 'start') {
    const { upstreams } = await startSimulators(message.settings);
    ({ serviceUrl } = message.settings);
    ({ twilioUrl } = upstreams);
    return tell({ did: 'start', upstreams });
  }
  const { port, webFolder, setup } = message;
  const { url } = await startDemoPage({ ...setup, port, webFolder, serviceUrl, twilioUrl });
  tell({ did: 'page', url });
}

process.on('message', (message: ToSimulators) => {
  act(message).catch((error: unknown) => tell({ did: 'failed', why: String(error) }));
});
// The demo has ended: so do its simulators.
process.on('disconnect', () => process.exit(0));
