/** Numbers that make the simulator fail in one known way, for tests and the demo. Every other number works. */
export interface TextFault {
  readonly what: string;
  /** Answer of the REST API instead of 201. */
  readonly status?: number;
  readonly code?: number;
  /** No answer at all: the client runs into its time-out. */
  readonly hangs?: boolean;
  /** The text goes out although the API answered with an error, or not at all. */
  readonly sent?: boolean;
  /** Accepted, then reported as undelivered with this code. */
  readonly undelivered?: number;
  /** Only the first time for each number. */
  readonly once?: boolean;
}

export const textFaults: Readonly<Record<string, TextFault>> = {
  '+15005550001': { what: 'not a number', status: 400, code: 21211 },
  '+12175550190': { what: 'opted out', status: 400, code: 21610 },
  '+12175550191': { what: 'switched off', undelivered: 30003 },
  '+12175550192': { what: 'a landline', undelivered: 30006 },
  '+12175550193': { what: 'rate limited once', status: 429, code: 20429, once: true },
  '+12175550194': { what: 'error, but sent', status: 500, code: 20500, sent: true, once: true },
  '+12175550195': { what: 'error, not sent', status: 503, code: 20503, once: true },
  '+12175550196': { what: 'no answer, not sent', hangs: true, once: true },
  '+12175550197': { what: 'no answer, but sent', hangs: true, sent: true, once: true },
  '+12175550198': { what: 'lost for want of room once', undelivered: 30001, once: true },
  '+12175550199': { what: 'filtered by the carrier', undelivered: 30007 },
};

/** How dialling these ends; every other number answers. */
export const dialFaults: Readonly<Record<string, 'busy' | 'no-answer' | 'failed'>> = {
  '+12175550187': 'busy',
  '+12175550188': 'no-answer',
  '+12175550189': 'failed',
};

/** Remembers which `once` faults have happened. */
export function createFaults(): (to: string) => TextFault | undefined {
  const happened = new Set<string>();
  return (to) => {
    const fault = textFaults[to];
    if (!fault || (fault.once && happened.has(to))) return undefined;
    happened.add(to);
    return fault;
  };
}
