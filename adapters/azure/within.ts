import type { Timer } from '../../bot/ports.js';

export class TooSlow extends Error {
  readonly code = 'tooSlow';
}

/** botbuilder waits for as long as the other side likes. */
export function within<T>(timer: Timer, ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timer(ms, () => reject(new TooSlow('no answer in time')));
    work.then(resolve, reject).finally(cancel);
  });
}
