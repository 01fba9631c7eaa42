export const faultKinds = [
  '401',
  '403',
  '404',
  '429',
  '500',
  '503',
  'hang',
  'brokenJson',
  'cutOff',
  'midPaging',
  'foreignNext',
  'circularNext',
  'emptyBody',
  'html',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** When a request is about this patient (and, where said, this base and type), it goes wrong like this. */
export interface Fault {
  readonly kind: FaultKind;
  readonly patientId?: string;
  /** Such as `oracle`. */
  readonly base?: string;
  /** Such as `AllergyIntolerance`. */
  readonly type?: string;
  /** How often; always when absent. */
  readonly times?: number;
  /** Seconds, on 429 and 503. */
  readonly retryAfter?: number;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The first one that fits, counted down. */
  take(base: string, type: string, patientId: string | undefined): Fault | undefined;
}

export function createFaults(initial: readonly Fault[]): Faults {
  let faults = initial.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
  return {
    add: (fault) => void faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    clear: () => void (faults = []),
    take(base, type, patientId) {
      const found = faults.find(({ fault, left }) => left > 0 && fits(fault, base, type, patientId));
      if (found) found.left -= 1;
      return found?.fault;
    },
  };
}

const fits = (fault: Fault, base: string, type: string, patientId: string | undefined): boolean =>
  (fault.base === undefined || fault.base === base) &&
  (fault.type === undefined || fault.type === type) &&
  (fault.patientId === undefined || fault.patientId === patientId);

/** A fault as POST /_faults sends it; undefined when it is none. */
export function faultOf(value: unknown): Fault | undefined {
  const kind = (value as { kind?: unknown } | null)?.kind;
  return faultKinds.some((known) => known === kind) ? (value as Fault) : undefined;
}
