/** Runs what holds much in memory: `most` at once, and one for each of those who ask. Undefined: not now. */
export function turnstile(most: number): <T>(who: string, run: () => Promise<T>) => Promise<T | undefined> {
  const underWay = new Set<string>();
  return async (who, run) => {
    if (underWay.size >= most || underWay.has(who)) return undefined;
    underWay.add(who);
    try {
      return await run();
    } finally {
      underWay.delete(who);
    }
  };
}
