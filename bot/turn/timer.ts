/** Runs `ring` after `ms`; returns how to cancel it. Waiting arrives as an argument, so that tests need not wait. */
export type Timer = (ms: number, ring: () => void) => () => void;

export const systemTimer: Timer = (ms, ring) => {
  const handle = setTimeout(ring, ms);
  return () => clearTimeout(handle);
};
