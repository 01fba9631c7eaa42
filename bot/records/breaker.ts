import type { Clock } from '../ports.js';
import type { RecordSource, SourceReading } from './source.js';

export const breakerLimits = { failures: 5, openMs: 15_000 } as const;

/** A source that failed five people in a row is left alone for 15 seconds: callers get an honest answer at once. */
export function withBreaker(source: RecordSource, clock: Clock): RecordSource {
  let failures = 0;
  let openUntil = 0;
  return {
    id: source.id,
    name: source.name,
    async read(subject, signal, own, report): Promise<SourceReading> {
      if (clock.now() < openUntil) {
        return { id: source.id, name: source.name, state: 'failed', why: 'unavailable' };
      }
      const reading = await source.read(subject, signal, own, report);
      if (signal.aborted) return reading;
      failures = isDown(reading) ? failures + 1 : 0;
      if (failures >= breakerLimits.failures) openUntil = clock.now() + breakerLimits.openMs;
      return reading;
    },
  };
}

/** A refusal or an unreadable answer is about one person or one fault of ours; silence is about the server. */
const isDown = (reading: SourceReading): boolean =>
  reading.state === 'failed' && (reading.why === 'timeout' || reading.why === 'unavailable');
