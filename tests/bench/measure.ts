import { performance } from 'node:perf_hooks';

const roundMs = 60;
const rounds = 15;

/** Runs both in turn, so that whatever slows the machine slows both, and compares the medians of their times. */
export function compare(base: () => unknown, ours: () => unknown): { baseMs: number; oursMs: number } {
  const baseTimes: number[] = [];
  const ourTimes: number[] = [];
  for (let round = -8; round < rounds; round += 1) {
    const [b, o] = [once(base), once(ours)];
    if (round < 0) continue;
    baseTimes.push(b);
    ourTimes.push(o);
  }
  return { baseMs: median(baseTimes), oursMs: median(ourTimes) };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The median of several rounds, after enough of them for the compiler to be done. */
export function steady(work: () => unknown): number {
  for (let round = 0; round < 8; round += 1) once(work);
  return median(Array.from({ length: 9 }, () => once(work)));
}

/** Milliseconds of one run, out of as many as fit a round. */
export function once(work: () => unknown): number {
  const start = performance.now();
  let runs = 0;
  do {
    work();
    runs += 1;
  } while (performance.now() - start < roundMs);
  return (performance.now() - start) / runs;
}

export const megabytesPerSecond = (bytes: number, ms: number): string =>
  (bytes / 1e6 / (ms / 1000)).toFixed(1);
