import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { FaultKind } from '../../deployment/demo/fhir/faults.js';
import { personAt } from '../support/person-at.js';
import { openTranscriptWorld, type OpenedWorld } from '../support/transcript-world.js';

jest.setTimeout(60_000);

const HONEST = 'I could not reach the health record right now. This does not mean it is empty.';
/** Types read of a record, each asked twice at most, and its pages. */
const CALLS_AT_MOST = 60;

describe('threat: upstream 429/503/hang · a whole source in trouble', () => {
  let opened: OpenedWorld | undefined;
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  it.each<FaultKind>(['429', '503', 'hang'])(
    '%s: calls are bounded and the answer is honest',
    async (kind) => {
      opened = await openTranscriptWorld({
        guarded: {
          clients: {},
          own: [],
          scopes: [],
          connections: () => ({}),
          environment: () => ({ FHIR_TIMEOUT_MS: '300' }),
        },
      });
      const { world } = opened;
      const { fhir } = world.simulators;
      fhir.faults.add({ kind, retryAfter: kind === 'hang' ? undefined : 3600 });
      const tom = personAt(world, 'web', 'tom');
      await tom.does('do: open the chat', 'do: open page /signin', 'do: sign in as tom');
      const said = await tom.does('user: my medications');
      expect(said).toContain(HONEST);
      const first = fhir.requests.length;
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThanOrEqual(CALLS_AT_MOST);

      for (let n = 0; n < 10; n += 1) expect(await tom.does('user: my allergies')).toContain(HONEST);
      expect(fhir.requests.length).toBeLessThanOrEqual(11 * first);

      fhir.faults.clear();
      await world.advance(5 * 60_000);
      expect(await tom.does('user: my medications')).toMatch(/losartan/i);
    },
  );
});
