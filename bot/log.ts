import pino from 'pino';

/** Only these facts may be logged, and only as these types: no text of a person, no number, no name, no record. */
export interface LogFacts {
  readonly event?: string;
  readonly code?: string;
  readonly channel?: string;
  readonly correlation?: string;
  readonly conversation?: string;
  readonly source?: string;
  readonly section?: string;
  readonly state?: string;
  readonly script?: string;
  readonly status?: number;
  readonly attempts?: number;
  readonly count?: number;
  readonly ms?: number;
  readonly port?: number;
}

export interface Log {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  /** Of an error only its stable code and class are written: messages of libraries quote their input. */
  error(event: string, error: unknown, facts?: LogFacts): void;
}

const allowed = [
  'code',
  'channel',
  'correlation',
  'conversation',
  'source',
  'section',
  'state',
  'script',
  'status',
  'attempts',
  'count',
  'ms',
  'port',
] as const satisfies readonly (keyof LogFacts)[];

/** Writes one JSON line an event to stdout. */
export function createLog(level: string, destination?: pino.DestinationStream): Log {
  const log = pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination(1),
  );
  return {
    info: (event, facts) => log.info({ event, ...pick(facts) }),
    warn: (event, facts) => log.warn({ event, ...pick(facts) }),
    error: (event, error, facts) => log.error({ event, ...pick(facts), ...describeError(error) }),
  };
}

function pick(facts: LogFacts = {}): LogFacts {
  const kept = allowed.filter((key) => ['string', 'number'].includes(typeof facts[key]));
  return Object.fromEntries(kept.map((key) => [key, facts[key]]));
}

/** A code is kept only if it looks like one: libraries put whole URLs in `code` now and then. */
export function describeError(error: unknown): { code: string; error: string; at?: string } {
  if (!(error instanceof Error)) return { code: 'unknown', error: typeof error };
  const { code } = error as { code?: unknown };
  const plain =
    typeof code === 'string' && /^[\w.-]{1,60}$/.test(code)
      ? code
      : typeof code === 'number'
        ? String(code)
        : 'unknown';
  const at = error.stack
    ?.split('\n')
    .find((l) => l.trimStart().startsWith('at '))
    ?.trim()
    .replace(/\(.*[/\\]/, '(');
  return { code: plain, error: error.name, at };
}
