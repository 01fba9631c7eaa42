export interface ShiftedDate {
  advance(ms: number): void;
  restore(): void;
}

/**
 * Makes it another day for everything in this process that reads `Date`, the sign-in simulator's tokens included, so that
 * a transcript says the same dates whenever it is played. Time goes on from `start`.
 */
export function shiftDate(start: number): ShiftedDate {
  const Real = globalThis.Date;
  let shift = start - Real.now();
  class Shifted extends Real {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(Real.now() + shift);
      else super(...(given as [number]));
    }
    static override now(): number {
      return Real.now() + shift;
    }
  }
  globalThis.Date = Shifted as DateConstructor;
  return {
    advance: (ms) => (shift += ms),
    restore: () => (globalThis.Date = Real),
  };
}
