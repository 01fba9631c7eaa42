import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../bot/ports.js';
import { createRecords } from '../../bot/records/service.js';
import { startFhirSimulator, type FhirSimulator } from '../../deployment/demo/fhir/simulator.js';
import { veteran } from '../../deployment/demo/veterans/veterans.js';

let simulator: FhirSimulator;
beforeAll(async () => {
  simulator = await startFhirSimulator({ port: 0 });
});
afterAll(() => simulator.close());

describe('a Veteran whose record is on a FHIR server', () => {
  it('has the medicines taken at home, and none that are not', async () => {
    const records = createRecords({ sources: simulator.sources, fetch, clock: systemClock, timeoutMs: 2000 });
    const { key: _, ...rosa } = veteran('rosa');
    const result = await records.of({ personId: 'p1', ...rosa });
    expect(result.state).toBe('ready');
    const entries = result.state === 'ready' ? result.record.sections.medicines.entries : [];
    expect(entries).toHaveLength(15);
    expect(entries.filter((m) => m.status === 'active')).toHaveLength(12);
  });
});
