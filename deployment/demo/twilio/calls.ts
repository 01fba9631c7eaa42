import type { Timer } from '../../../bot/ports.js';
import { dialFaults } from './magic.js';
import { SimulatedCall } from './call.js';
import type { CallOptions, CallScript } from './call.js';

export interface Calls {
  /** A person rings the service. Resolves when the first thing was said. */
  ring(from: string, attestation?: string): Promise<SimulatedCall>;
  /** The service rings a person through the REST API: their phone rings until it is answered. */
  place(to: string, script: CallScript): SimulatedCall;
  get(callSid: string): SimulatedCall | undefined;
  of(number: string): SimulatedCall[];
  all(): readonly SimulatedCall[];
  /** Nothing rings on. */
  close(): void;
}

/** A call that nobody answers. */
const RINGS_MS = 30_000;

export function createCalls(
  options: CallOptions & { readonly number: string; readonly timer: Timer },
): Calls {
  const calls: SimulatedCall[] = [];
  const ringing = new Set<() => void>();
  const add = (call: SimulatedCall): SimulatedCall => {
    calls.push(call);
    return call;
  };
  return {
    ring: async (from, attestation) => {
      const service = options.serviceBaseUrl();
      const script = { url: `${service}/voice`, statusCallback: `${service}/voice/status` };
      const call = add(new SimulatedCall(from, options.number, 'inbound', script, options));
      await call.answer({ attestation });
      return call;
    },
    place: (to, script) => {
      const call = add(new SimulatedCall(to, options.number, 'outbound-api', script, options));
      const fault = dialFaults[to];
      if (fault) void call.hangup(fault);
      else {
        const cancel = options.timer(RINGS_MS, () => {
          ringing.delete(cancel);
          if (call.state === 'ringing') void call.hangup('no-answer');
        });
        ringing.add(cancel);
      }
      return call;
    },
    get: (callSid) => calls.find((call) => call.callSid === callSid),
    of: (number) => calls.filter((call) => call.number === number),
    all: () => calls,
    close: () => ringing.forEach((cancel) => cancel()),
  };
}
