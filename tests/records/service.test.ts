import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { systemClock, type Clock, type Fetch, type Timer } from '../../bot/ports.js';
import { breakerLimits } from '../../bot/records/breaker.js';
import { cacheLimits } from '../../bot/records/cache.js';
import type { RecordSubject } from '../../bot/records/records.js';
import { createRecords, type RecordsEvent, type RecordsOptions } from '../../bot/records/service.js';
import { startFhirSimulator, type FhirSimulator } from '../../deployment/demo/fhir/simulator.js';
import type { Resource } from '../../deployment/demo/fhir/store.js';
import { veteran } from '../../deployment/demo/veterans/veterans.js';

const patient = (id: string, fields: object = {}): Resource => ({
  resourceType: 'Patient',
  id,
  name: [{ use: 'official', given: ['Ann'], family: 'Lee' }],
  birthDate: '1950-02-03',
  ...fields,
});
const merged = (id: string, into: string): Resource =>
  patient(id, { active: false, link: [{ type: 'replaced-by', other: { reference: `Patient/${into}` } }] });
const allergyOf = (id: string): Resource => ({
  resourceType: 'AllergyIntolerance',
  id: `allergy-of-${id}`,
  code: { text: 'PENICILLIN' },
  patient: { reference: `Patient/${id}` },
});

const vista = [
  patient('ann'),
  allergyOf('ann'),
  patient('dead', { deceasedDateTime: 'unknown' }),
  patient('alive', { deceasedBoolean: false }),
  merged('old', 'ann'),
  merged('circle-a', 'circle-b'),
  merged('circle-b', 'circle-a'),
  patient('renamed', {
    name: [
      { use: 'old', given: ['Ann'], family: 'Lee' },
      { given: ['Ann'], family: 'Park' },
    ],
  }),
];

let simulator: FhirSimulator;
beforeAll(async () => {
  simulator = await startFhirSimulator({ port: 0, sources: { vista, oracle: [patient('ann')] }, faults: [] });
});
afterEach(() => simulator.faults.clear());
afterAll(() => simulator.close());

const subject = (patientId = 'ann', fields: Partial<RecordSubject> = {}): RecordSubject => ({
  personId: 'person',
  patientId,
  given: 'Ann',
  family: 'Lee',
  birthDate: '1950-02-03',
  ...fields,
});

const clockAt = (start: number): Clock & { tick(ms: number): void } => {
  let now = start;
  return { now: () => now, tick: (ms) => void (now += ms) };
};

const records = (options: Partial<RecordsOptions> = {}) =>
  createRecords({
    sources: simulator.sources,
    fetch,
    clock: systemClock,
    timeoutMs: 3000,
    wait: () => Promise.resolve(),
    ...options,
  });

const requests = () => simulator.requests.length;

describe('whose record it is', () => {
  it('is checked before anything of it is even fetched', async () => {
    const before = requests();
    expect(await records().of(subject('ann', { birthDate: '1950-03-02' }))).toEqual({ state: 'mismatch' });
    expect(simulator.requests.slice(before).every((r) => r.includes('/Patient/'))).toBe(true);
  });

  it('counts by the name of today, not by an old one', async () => {
    expect(await records().of(subject('renamed'))).toEqual({ state: 'mismatch' });
  });

  it('is found under a merged identity, and read from the one that is left', async () => {
    const result = await records().of(subject('old'));
    expect(result).toMatchObject({
      state: 'ready',
      record: { sections: { allergies: { state: 'present' } } },
    });
  });

  it('is not guessed in a circle of merged identities', async () => {
    expect(await records().of(subject('circle-a'))).toEqual({ state: 'failed' });
  });

  it('may be of someone who has died, by any date of death', async () => {
    expect(await records().of(subject('dead'))).toEqual({ state: 'deceased' });
    expect(await records().of(subject('alive'))).toMatchObject({ state: 'ready' });
  });

  it('known nowhere is a failure, never an empty record', async () => {
    expect(await records().of(subject('nobody'))).toEqual({ state: 'failed' });
  });

  it("is never mixed with another person's, which a server sent along: the list is told to be incomplete", async () => {
    const mixing: Fetch = async (url, init) => {
      const response = await fetch(url, init);
      if (!String(url).includes('vista/r4/AllergyIntolerance')) return response;
      const bundle = (await response.json()) as { entry: unknown[] };
      const entry = [...bundle.entry, { resource: { ...allergyOf('bob'), code: { text: 'LATEX' } } }];
      return Response.json({ ...bundle, entry });
    };
    const result = await records({ fetch: mixing }).of(subject());
    const { entries, failures } = result.state === 'ready' ? result.record.sections.allergies : {};
    expect(entries?.map((e) => e.name)).toEqual(['PENICILLIN']);
    expect(failures).toEqual([{ source: 'vista', why: 'unreadable' }]);
  });

  it('cannot be known from a bare 404', async () => {
    simulator.faults.add({ kind: 'html', base: 'oracle', type: 'Patient' });
    const result = await records().of(subject());
    expect(result).toMatchObject({
      record: { sources: [{ answered: true }, { id: 'oracle', answered: false }] },
    });
  });

  it('a patient id cannot reach another address', async () => {
    expect(await records().of(subject('../../oracle/r4/Patient/ann'))).toEqual({ state: 'failed' });
    expect(await records().of(subject('ann?_id=x'))).toEqual({ state: 'failed' });
  });
});

describe('when part of it fails', () => {
  it('that section is failed and the others are there', async () => {
    simulator.faults.add({ kind: '500', type: 'AllergyIntolerance' });
    const result = await records().of(subject());
    expect(result).toMatchObject({
      record: {
        sections: {
          allergies: {
            state: 'failed',
            failures: [{ source: 'vista', why: 'unavailable' }, { source: 'oracle' }],
          },
          conditions: { state: 'empty', failures: [] },
          demographics: { state: 'present' },
        },
      },
    });
  });

  it('a server that is gone is one source missing everywhere', async () => {
    const gone = { id: 'gone', name: 'Gone', url: 'http://127.0.0.1:1/r4' };
    const result = await records({ sources: [simulator.sources[0]!, gone] }).of(subject());
    expect(result).toMatchObject({
      record: {
        sections: {
          allergies: { state: 'present', failures: [{ source: 'gone', why: 'unavailable' }] },
          conditions: { state: 'failed' },
        },
      },
    });
    expect(await records({ sources: [gone] }).of(subject())).toEqual({ state: 'failed' });
  });

  it('a server that hangs is given up', async () => {
    simulator.faults.add({ kind: 'hang', base: 'oracle' });
    const result = await records({ timeoutMs: 100 }).of(subject());
    expect(result).toMatchObject({ record: { sections: { allergies: { failures: [{ why: 'timeout' }] } } } });
  });

  it('fill dates that cannot be had do not fail the medicines', async () => {
    simulator.faults.add({ kind: '500', type: 'MedicationDispense' });
    expect(await records().of(subject())).toMatchObject({
      record: { sections: { medicines: { state: 'empty', failures: [] } } },
    });
  });

  it('fill dates that do not come are not waited for', async () => {
    simulator.faults.add({ kind: 'hang', type: 'MedicationDispense' });
    expect(await records({ timeoutMs: 60_000 }).of(subject())).toMatchObject({
      record: { sections: { medicines: { state: 'empty', failures: [] } } },
    });
  });

  it('the log says which source and section, and nothing of the person', async () => {
    simulator.faults.add({ kind: '500', base: 'vista', type: 'AllergyIntolerance' });
    const events: RecordsEvent[] = [];
    await records({ log: (event) => events.push(event) }).of(subject());
    expect(events).toContainEqual(
      expect.objectContaining({
        event: 'records.section',
        source: 'vista',
        section: 'allergies',
        why: 'unavailable',
      }),
    );
    expect(JSON.stringify(events)).not.toMatch(/ann|lee|1950|penicillin/i);
  });
});

describe('someone who cannot wait', () => {
  /** A simulator of which what `slow` picks waits until it is let go, and a timer that rings when told to. */
  function slowly(slow: (path: string) => boolean) {
    let letGo = (): void => {};
    let ring = (): void => {};
    const gate = new Promise<void>((open) => (letGo = open));
    const inFlight = new Set<string>();
    const waiting: Fetch = async (url, init) => {
      const path = String(url);
      if (slow(path)) await gate;
      else inFlight.add(path);
      return fetch(url, init).finally(() => inFlight.delete(path));
    };
    const asked: number[] = [];
    const timer: Timer = (ms, run) => {
      asked.push(ms);
      ring = run;
      return () => {};
    };
    const settled = async (): Promise<void> => {
      for (let still = 0; still < 200; still = inFlight.size === 0 ? still + 1 : 0)
        await new Promise((next) => setImmediate(next));
    };
    const service = records({ fetch: waiting, timer, timeoutMs: 60_000 });
    return { service, settled, asked, letGo, ring: () => ring() };
  }
  const patience = 10_000;

  it('gets what has come, and what has not is failed as too slow', async () => {
    const { service, settled, asked, letGo, ring } = slowly((path) => path.includes('/vista/r4/Condition'));
    const told = service.of(subject(), undefined, patience);
    await settled();
    ring();
    expect(asked).toEqual([patience]);
    expect(await told).toMatchObject({
      record: {
        sections: {
          allergies: { state: 'present', failures: [] },
          conditions: { state: 'failed', failures: [{ source: 'vista', why: 'timeout' }] },
        },
      },
    });
    letGo();
  });

  it('gets all of it the next time, from the reading that went on', async () => {
    const { service, settled, letGo, ring } = slowly((path) => path.includes('/vista/r4/Condition'));
    const told = service.of(subject(), undefined, patience);
    await settled();
    ring();
    await told;
    const before = requests();
    const again = service.of(subject(), undefined, patience);
    letGo();
    expect(await again).toMatchObject({
      record: { sections: { conditions: { state: 'empty', failures: [] } } },
    });
    const after = simulator.requests.slice(before);
    expect(after.filter((request) => request.includes('/Patient/'))).toEqual([]);
  });

  it('hears of a source that has not even said whose record it is as missing everywhere', async () => {
    const { service, settled, letGo, ring } = slowly((path) => path.includes('/oracle/'));
    const told = service.of(subject(), undefined, patience);
    await settled();
    ring();
    const failures = [{ source: 'oracle', why: 'timeout' }];
    expect(await told).toMatchObject({
      record: {
        sections: { allergies: { state: 'present', failures }, conditions: { state: 'failed', failures } },
      },
    });
    letGo();
  });

  it('gets nothing, and never an empty record, while nothing has come', async () => {
    const { service, settled, letGo, ring } = slowly(() => true);
    const told = service.of(subject(), undefined, patience);
    await settled();
    ring();
    expect(await told).toEqual({ state: 'failed' });
    letGo();
  });

  it('gets nothing of a record that was forgotten meanwhile', async () => {
    const { service, settled, letGo, ring } = slowly((path) => path.includes('/vista/r4/Condition'));
    const told = service.of(subject(), undefined, patience);
    await settled();
    service.forget('person');
    ring();
    expect(await told).toEqual({ state: 'failed' });
    letGo();
  });
});

describe('asked again', () => {
  const fetched = async (service: ReturnType<typeof records>, who = subject()) => {
    const before = requests();
    await service.of(who);
    return requests() > before;
  };

  it('answers from memory for 15 minutes and no longer', async () => {
    const clock = clockAt(1_000_000);
    const service = records({ clock });
    expect(await fetched(service)).toBe(true);
    clock.tick(cacheLimits.wholeMs - 1);
    expect(await fetched(service)).toBe(false);
    clock.tick(1);
    expect(await fetched(service)).toBe(true);
  });

  it('tries again after a minute when a section failed', async () => {
    const clock = clockAt(1_000_000);
    const service = records({ clock });
    simulator.faults.add({ kind: '500', type: 'AllergyIntolerance' });
    await service.of(subject());
    expect(await fetched(service)).toBe(false);
    clock.tick(cacheLimits.incompleteMs);
    expect(await fetched(service)).toBe(true);
  });

  it('tries again at once when nothing could be read', async () => {
    const service = records();
    simulator.faults.add({ kind: '401', type: 'Patient', times: 2 });
    expect(await service.of(subject())).toEqual({ state: 'failed' });
    expect(await service.of(subject())).toMatchObject({ state: 'ready' });
  });

  it('fetches once for a prefetch and everyone who asks meanwhile', async () => {
    const service = records();
    const before = simulator.requests.length;
    service.prefetch(subject());
    const results = await Promise.all(Array.from({ length: 20 }, () => service.of(subject())));
    expect(new Set(results).size).toBe(1);
    const asked = simulator.requests.slice(before);
    expect(asked.filter((r) => r.endsWith('/vista/r4/Patient/ann'))).toHaveLength(1);
  });

  it('forgets on request, also what is under way', async () => {
    const service = records();
    const underWay = service.of(subject());
    service.forget('person');
    expect(await underWay).toEqual({ state: 'failed' });
    expect(await fetched(service)).toBe(true);
    service.forget('person');
    expect(await fetched(service)).toBe(true);
  });

  it('a reading that breaks is a failed one, also as a prefetch, and the next one works', async () => {
    let breaks = true;
    const service = records({
      log: () => {
        if (!breaks) return;
        breaks = false;
        throw new Error('broken');
      },
    });
    service.prefetch(subject());
    expect(await service.of(subject())).toEqual({ state: 'failed' });
    expect(await service.of(subject())).toMatchObject({ state: 'ready' });
  });

  it('never gives what was read for another identity of the same account', async () => {
    const service = records();
    expect(await service.of(subject())).toMatchObject({ state: 'ready' });
    expect(await service.of(subject('ann', { birthDate: '1999-01-01' }))).toEqual({ state: 'mismatch' });
  });

  it('leaves a source alone for a while after it was silent for five people, then asks it again', async () => {
    const clock = clockAt(1_000_000);
    let calls = 0;
    const silent: Fetch = () => {
      calls += 1;
      return Promise.reject(new TypeError('fetch failed'));
    };
    const service = records({ clock, fetch: silent, sources: [simulator.sources[0]!] });
    const ask = (n: number) => service.of(subject('ann', { personId: `p${n}` }));
    for (let n = 0; n < breakerLimits.failures; n += 1) await ask(n);
    const before = calls;
    expect(await ask(98)).toEqual({ state: 'failed' });
    expect(calls).toBe(before);
    clock.tick(breakerLimits.openMs);
    await ask(99);
    expect(calls).toBeGreaterThan(before);
  });
});

describe('many people at once, in any order', () => {
  it('each gets their own record or none', async () => {
    const demo = await startFhirSimulator({ port: 0 });
    const service = records({ sources: demo.sources });
    const keys = ['rosa', 'walter', 'denise', 'tom'] as const;
    const step = fc.record({
      key: fc.constantFrom(...keys),
      act: fc.constantFrom('of', 'prefetch', 'forget'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const asked = steps.map(async ({ key, act }) => {
          const { patientId, given, family, birthDate } = veteran(key);
          const who = { personId: key, patientId, given, family, birthDate };
          if (act === 'forget') return service.forget(key);
          if (act === 'prefetch') return service.prefetch(who);
          const result = await service.of(who);
          if (result.state === 'ready') expect(result.record.person.patientId).toBe(patientId);
          else expect(result.state).toBe('failed');
        });
        await Promise.all(asked);
      }),
      { numRuns: 15 },
    );
    await demo.close();
  });
});
