import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { exportPKCS8, generateKeyPair, type CryptoKey } from 'jose';
import type { FhirSourceConfig, Profile } from '../../../bot/records/endpoints.js';
import { systemClock, systemRandom, type Clock, type Fetch } from '../../../bot/ports.js';
import { createConnections, type Connections } from '../../../bot/records/connections/connections.js';
import type { RecordSubject } from '../../../bot/records/records.js';
import { createRecords, type RecordsEvent } from '../../../bot/records/service.js';
import { startFhirSimulator, type FhirSimulator } from '../../../deployment/demo/fhir/simulator.js';
import type { Resource } from '../../../deployment/demo/fhir/store.js';

const ids = Array.from({ length: 100 }, (_, n) => `p${n}`);
const system = 'urn:example:patient';
const patient = (id: string, fields: object = {}): Resource => ({
  resourceType: 'Patient',
  id,
  name: [{ use: 'official', given: ['Ann'], family: 'Lee' }],
  birthDate: '1950-02-03',
  ...fields,
});
const condition = (id: string, n: number): Resource => ({
  resourceType: 'Condition',
  id: `c${n}-${id}`,
  code: { text: `CONDITION ${n}` },
  subject: { reference: `Patient/${id}` },
});
const many = ids.map((id) => patient(id));
const merged = patient('merged', {
  active: false,
  link: [{ type: 'replaced-by', other: { reference: 'Patient/p1' } }],
});
const sources = {
  va: [...many, merged, ...Array.from({ length: 250 }, (_, n) => condition('p0', n))],
  smart: [
    ...many,
    patient('inner-1', { identifier: [{ system, value: 'known-elsewhere' }] }),
    patient('twin-1', { identifier: [{ system, value: 'twins' }] }),
    patient('twin-2', { identifier: [{ system, value: 'twins' }] }),
    patient('other', { identifier: [{ system: 'urn:example:other', value: 'other-system' }] }),
  ],
  azure: many,
  federated: many,
};

const subject = (patientId = 'p0'): RecordSubject => ({
  personId: `person of ${patientId}`,
  patientId,
  given: 'Ann',
  family: 'Lee',
  birthDate: '1950-02-03',
});

let simulator: FhirSimulator;
let keys: Record<'va' | 'smart' | 'other', { publicKey: CryptoKey; privateKey: CryptoKey; pem: string }>;
const simulatorClock = { ahead: 0, now: () => Date.now() + simulatorClock.ahead };

beforeAll(async () => {
  const pair = async (algorithm: string) => {
    const made = await generateKeyPair(algorithm, { extractable: true });
    return { ...made, pem: await exportPKCS8(made.privateKey) };
  };
  keys = { va: await pair('RS256'), smart: await pair('ES384'), other: await pair('RS256') };
  simulator = await startFhirSimulator({
    port: 0,
    sources,
    faults: [],
    clock: simulatorClock,
    clients: {
      va: { kind: 'va', clientId: 'us', publicKey: keys.va.publicKey, audience: 'https://va.example/aud' },
      smart: { kind: 'smart', clientId: 'us', publicKey: keys.smart.publicKey },
      azure: { kind: 'azure', clientId: 'us', secret: 'canary-client-secret' },
      federated: { kind: 'azure', clientId: 'us', publicKey: keys.va.publicKey, audience: 'api://exchange' },
    },
  });
}, 60_000);
afterEach(() => {
  simulator.faults.clear();
  simulator.authorization.worthless = false;
  simulator.authorization.delayMs = 0;
  simulatorClock.ahead = 0;
});
afterAll(() => simulator.close());

const connectionsFor = (base: string): Connections => ({
  va: {
    clientId: 'us',
    key: keys.va.pem,
    tokenUrl: `${simulator.url}/va/oauth2/v2.0/token`,
    audience: 'https://va.example/aud',
    scopes: 'launch system/Patient.read',
  },
  smart: {
    clientId: 'us',
    key: keys.smart.pem,
    keyId: 'key-1',
    algorithm: 'ES384',
    scopes: 'system/*.rs',
  },
  azure: {
    authority: `${simulator.url}/${base}`,
    clientId: 'us',
    ...(base === 'azure' ? { secret: 'canary-client-secret' } : {}),
  },
});

interface Given {
  readonly connections?: Connections;
  readonly clock?: Clock;
  readonly timeoutMs?: number;
  readonly identifierSystem?: string;
  readonly fetch?: Fetch;
}

function service(base: keyof typeof sources, given: Given = {}) {
  const { identifierSystem, clock = systemClock, timeoutMs = 5000 } = given;
  const profile: Profile = base === 'federated' ? 'azure' : base;
  const source: FhirSourceConfig = {
    id: base,
    name: 'A server',
    url: `${simulator.url}/${base}/r4`,
    profile,
    ...(identifierSystem === undefined ? {} : { identifierSystem }),
  };
  const ports = { fetch: given.fetch ?? fetch, clock, random: systemRandom, timeoutMs };
  const events: RecordsEvent[] = [];
  const token = createConnections([source], given.connections ?? connectionsFor(base), ports);
  const wait = (): Promise<void> => Promise.resolve();
  const log = (event: RecordsEvent): void => void events.push(event);
  const records = createRecords({ ...ports, sources: [source], token, wait, log });
  const why = () => events.find((e) => e.event === 'records.source')?.why;
  return { ...records, events, why };
}

const asked = () => simulator.authorization.asked.length;

describe.each(['va', 'smart', 'azure'] as const)('the profile %s', (base) => {
  it('reads a record', async () => {
    expect(await service(base).of(subject())).toMatchObject({ state: 'ready' });
  });

  it('asks for one token for all requests of a person', async () => {
    const before = asked();
    await service(base).of(subject());
    expect(asked() - before).toBe(1);
  });

  it(`asks for ${base === 'va' ? 'one token each' : 'one token in all'} when 100 people come at once`, async () => {
    const before = asked();
    const records = service(base, { timeoutMs: 15_000 });
    const results = await Promise.all(ids.map((id) => records.of(subject(id))));
    expect(results.map((r) => (r.state === 'ready' ? r.record.person.patientId : r.state))).toEqual(ids);
    expect(asked() - before).toBe(base === 'va' ? 100 : 1);
  });

  it('gets a new token, once, when the server turns the old one away', async () => {
    const records = service(base);
    await records.of(subject());
    records.forget(subject().personId);
    const before = asked();
    simulator.authorization.revoke();
    expect(await records.of(subject())).toMatchObject({ state: 'ready' });
    expect(asked() - before).toBe(1);
  });

  it('is refused when the new token is turned away too', async () => {
    simulator.authorization.worthless = true;
    const records = service(base);
    const before = asked();
    expect(await records.of(subject())).toEqual({ state: 'failed' });
    expect(records.why()).toBe('refused');
    expect(asked() - before).toBe(2);
  });

  it('is given one new token for a whole reading, however many requests are turned away', async () => {
    const records = service(base);
    await records.of(subject());
    records.forget(subject().personId);
    const before = asked();
    simulator.faults.add({ kind: '401', type: 'Condition' });
    simulator.faults.add({ kind: '401', type: 'Procedure' });
    simulator.faults.add({ kind: '401', type: 'Goal' });
    const result = await records.of(subject());
    expect(asked() - before).toBe(1);
    const failures = [{ source: base, why: 'refused' }];
    expect(result).toMatchObject({
      record: { sections: { conditions: { failures }, plan: { failures }, allergies: { failures: [] } } },
    });
  });

  it('is given up when no token comes in time', async () => {
    simulator.authorization.delayMs = 2_000;
    const records = service(base, { timeoutMs: 100 });
    expect(await records.of(subject())).toEqual({ state: 'failed' });
    expect(records.why()).toBe('timeout');
  });

  it('asks anew after a restart', async () => {
    await service(base).of(subject());
    const before = asked();
    expect(await service(base).of(subject())).toMatchObject({ state: 'ready' });
    expect(asked() - before).toBe(1);
  });

  it('writes neither token nor secret in what it logs and answers', async () => {
    simulator.authorization.worthless = true;
    const records = service(base);
    const result = await records.of(subject());
    const said = JSON.stringify([records.events, result]);
    const assertions = simulator.authorization.asked.map(({ form }) => form.get('client_assertion') ?? '-');
    expect(assertions.filter((a) => a.length > 1 && said.includes(a))).toEqual([]);
    expect(said).not.toContain(subject().patientId);
    expect(simulator.authorization.issued.filter((t) => said.includes(t))).toEqual([]);
    expect(said).not.toMatch(/canary|assertion|bearer|token-/i);
  });

  it('never asks without a token when its credentials are missing', async () => {
    const before = simulator.requests.length;
    const records = service(base, { connections: {} });
    expect(await records.of(subject())).toEqual({ state: 'failed' });
    expect(records.why()).toBe('refused');
    expect(simulator.requests.length).toBe(before);
  });
});

describe('VA system access', () => {
  it('launches each token for its own patient, and uses it for nobody else', async () => {
    const records = service('va');
    const before = asked();
    await Promise.all(['p1', 'p2'].map((id) => records.of(subject(id))));
    const launches = simulator.authorization.asked.slice(before).map(({ form }) => form.get('launch') ?? '');
    const patients = launches.map((l) => Buffer.from(l, 'base64').toString());
    expect(patients.toSorted()).toEqual(['{"patient":"p1"}', '{"patient":"p2"}']);
  });

  it('reads a merged identity with a token launched for the id that is left', async () => {
    const before = asked();
    expect(await service('va').of(subject('merged'))).toMatchObject({
      state: 'ready',
      record: { sections: { conditions: { state: 'empty', failures: [] } } },
    });
    const launches = simulator.authorization.asked.slice(before).map(({ form }) => form.get('launch') ?? '');
    const patients = launches.map((l) => Buffer.from(l, 'base64').toString());
    expect(patients).toEqual(['{"patient":"merged"}', '{"patient":"p1"}']);
  });

  it('is not let in to a patient with the token of another', async () => {
    const { va } = connectionsFor('va');
    const ports = { fetch, clock: systemClock, random: systemRandom, timeoutMs: 5000 };
    const source: FhirSourceConfig = { id: 'va', name: 'VA', url: `${simulator.url}/va/r4`, profile: 'va' };
    const tokens = createConnections([source], { va: va! }, ports);
    const records = createRecords({ ...ports, sources: [source], token: (id) => tokens(id, 'p1') });
    expect(await records.of(subject('p2'))).toEqual({ state: 'failed' });
    expect(await records.of(subject('p1'))).toMatchObject({ state: 'ready' });
  });

  it('goes on with a new token when the old one ends between two pages', async () => {
    let pages = 0;
    const ending: Fetch = async (url, init) => {
      if (String(url).includes('/_page/') && (pages += 1) === 1) simulator.authorization.revoke();
      return fetch(url, init);
    };
    const result = await service('va', { fetch: ending }).of(subject());
    const { entries, failures } = result.state === 'ready' ? result.record.sections.conditions : {};
    expect(pages).toBeGreaterThan(1);
    expect(entries).toHaveLength(250);
    expect(failures).toEqual([]);
  });

  it.each([
    ['50 seconds', 50_000, 'ready'],
    ['10 minutes', 600_000, 'failed'],
  ])('with clocks %s apart', async (_, ahead, state) => {
    simulatorClock.ahead = ahead;
    expect(await service('va').of(subject())).toMatchObject({ state });
  });

  it.each([
    ['of somebody else', () => keys.other.pem],
    ['that is none', () => 'canary-not-a-key'],
  ])('is refused with a key %s', async (_, key) => {
    const { va } = connectionsFor('va');
    const records = service('va', { connections: { va: { ...va!, key: key() } } });
    expect(await records.of(subject())).toEqual({ state: 'failed' });
    expect(records.why()).toBe('refused');
    expect(JSON.stringify(records.events)).not.toContain('canary');
  });

  it('is unavailable when the token address does not answer', async () => {
    const { va } = connectionsFor('va');
    const records = service('va', { connections: { va: { ...va!, tokenUrl: 'http://127.0.0.1:1/' } } });
    expect(await records.of(subject())).toEqual({ state: 'failed' });
    expect(records.why()).toBe('unavailable');
  });
});

describe('SMART Backend Services', () => {
  it('sends its assertion to no other origin over plain http', async () => {
    let posted = 0;
    const elsewhere: Fetch = (url, init) => {
      if (init?.method === 'POST') posted += 1;
      return String(url).endsWith('/smart-configuration')
        ? Promise.resolve(Response.json({ token_endpoint: 'http://127.0.0.2:9/token' }))
        : fetch(url, init);
    };
    expect(await service('smart', { fetch: elsewhere }).of(subject())).toEqual({ state: 'failed' });
    expect(posted).toBe(0);
  });
});

describe('Azure Health Data Services', () => {
  it('is let in with a federated token, read anew for each token', async () => {
    let reads = 0;
    const { SignJWT } = await import('jose');
    const assertion = () => {
      reads += 1;
      return new SignJWT({ jti: `federated-${reads}` })
        .setProtectedHeader({ alg: 'RS256' })
        .setIssuer('us')
        .setSubject('us')
        .setAudience('api://exchange')
        .setExpirationTime('2m')
        .sign(keys.va.privateKey);
    };
    const azure = { authority: `${simulator.url}/federated`, clientId: 'us', assertion };
    const records = service('federated', { connections: { azure } });
    expect(await records.of(subject())).toMatchObject({ state: 'ready' });
    records.forget(subject().personId);
    simulator.authorization.revoke();
    expect(await records.of(subject())).toMatchObject({ state: 'ready' });
    expect(reads).toBe(2);
  });

  it('is refused with a wrong secret', async () => {
    const azure = { ...connectionsFor('azure').azure!, secret: 'canary-wrong' };
    const records = service('azure', { connections: { azure } });
    expect(await records.of(subject())).toEqual({ state: 'failed' });
    expect(records.why()).toBe('refused');
  });
});

describe('a server with patient ids of its own', () => {
  const find = (patientId: string) => service('smart', { identifierSystem: system }).of(subject(patientId));

  it('finds the one patient with the identifier', async () => {
    expect(await find('known-elsewhere')).toMatchObject({ state: 'ready' });
  });

  it('never chooses between two', async () => {
    expect(await find('twins')).toEqual({ state: 'mismatch' });
  });

  it('knows nobody by an identifier of another system, by a part of one, or by its own id', async () => {
    for (const id of ['other-system', 'known', 'p0', 'known-elsewhere,twins']) {
      expect(await find(id)).toEqual({ state: 'failed' });
    }
  });
});
