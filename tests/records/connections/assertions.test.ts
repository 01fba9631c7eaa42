import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeProtectedHeader, exportPKCS8, generateKeyPair } from 'jose';
import { createLog } from '../../../bot/log.js';
import { systemClock, systemRandom, type Fetch, type Random } from '../../../bot/ports.js';
import { createConnections, type Connections } from '../../../bot/records/connections/connections.js';
import { createRecords } from '../../../bot/records/service.js';
import { startFhirSimulator, type FhirSimulator } from '../../../deployment/demo/fhir/simulator.js';

const subject = {
  personId: 'person',
  patientId: 'canary-patient-4711',
  given: 'Ann',
  family: 'Canaryfield',
  birthDate: '1950-02-03',
};
const patient = {
  resourceType: 'Patient',
  id: subject.patientId,
  name: [{ use: 'official', given: [subject.given], family: subject.family }],
  birthDate: subject.birthDate,
};
const audience = 'https://va.example/aud';

let simulator: FhirSimulator;
let connections: Required<Omit<Connections, 'azure'>>;

beforeAll(async () => {
  const pair = async (algorithm: string) => {
    const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
    return { publicKey, pem: await exportPKCS8(privateKey) };
  };
  const [va, smart] = [await pair('RS256'), await pair('RS384')];
  simulator = await startFhirSimulator({
    port: 0,
    sources: { va: [patient], smart: [patient] },
    faults: [],
    clients: {
      va: { kind: 'va', clientId: 'us', publicKey: va.publicKey, audience },
      smart: { kind: 'smart', clientId: 'us', publicKey: smart.publicKey },
    },
  });
  connections = {
    va: {
      clientId: 'us',
      key: va.pem,
      tokenUrl: `${simulator.url}/va/oauth2/v2.0/token`,
      audience,
      scopes: 'launch system/Patient.read',
    },
    smart: { clientId: 'us', key: smart.pem, keyId: 'key-1', algorithm: 'RS384', scopes: 'system/*.rs' },
  };
}, 60_000);
afterAll(() => simulator.close());

type Base = 'va' | 'smart';

interface Given {
  readonly connections?: Connections;
  readonly random?: Random;
  readonly fetch?: Fetch;
}

function service(base: Base, given: Given = {}) {
  const source = { id: base, name: 'A server', url: `${simulator.url}/${base}/r4`, profile: base };
  const ports = {
    fetch: given.fetch ?? fetch,
    clock: systemClock,
    random: given.random ?? systemRandom,
    timeoutMs: 5_000,
  };
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => lines.push(line) });
  const records = createRecords({
    ...ports,
    sources: [source],
    token: createConnections([source], given.connections ?? connections, ports),
    log: ({ event, source: from, state, section, why, ms }) =>
      log.info(event, { source: from, state, section, code: why, ms }),
  });
  const read = () => {
    records.forget(subject.personId);
    return records.of(subject);
  };
  return { read, lines };
}

const assertions = (): readonly string[] =>
  simulator.authorization.asked.map(({ form }) => form.get('client_assertion') ?? '');

describe.each(['va', 'smart'] as const)('an assertion of the profile %s', (base) => {
  it('is good once: replayed, it gets no token', async () => {
    const replayed: Random = { ...systemRandom, id: () => `the same for ${base}` };
    const { read } = service(base, { random: replayed });
    expect(await read()).toMatchObject({ state: 'ready' });
    simulator.authorization.revoke();
    expect(await read()).toEqual({ state: 'failed' });
  });

  it('is never the same twice', async () => {
    const { read } = service(base);
    const before = assertions().length;
    await read();
    simulator.authorization.revoke();
    await read();
    const [first, second, ...others] = assertions().slice(before);
    expect([first, second].filter(Boolean)).toHaveLength(2);
    expect(second).not.toBe(first);
    expect(others).toEqual([]);
  });
});

describe('an assertion addressed to somebody else', () => {
  it('gets no token of VA', async () => {
    const va = { ...connections.va, audience: 'https://elsewhere.example/aud' };
    const { read, lines } = service('va', { connections: { va } });
    expect(await read()).toEqual({ state: 'failed' });
    expect(lines.join('\n')).toContain('refused');
  });

  it('gets no token of a SMART server', async () => {
    const real = `${simulator.url}/smart/oauth2/v2.0/token`;
    const elsewhere: Fetch = (url, init) =>
      String(url).endsWith('/smart-configuration')
        ? Promise.resolve(Response.json({ token_endpoint: `${simulator.url}/elsewhere/token` }))
        : fetch(init?.method === 'POST' ? real : url, init);
    const { read } = service('smart', { fetch: elsewhere });
    const before = assertions().length;
    expect(await read()).toEqual({ state: 'failed' });
    expect(assertions().length - before).toBe(1);
  });
});

describe('RS384', () => {
  it('signs, names its key, and is let in', async () => {
    const before = assertions().length;
    expect(await service('smart').read()).toMatchObject({ state: 'ready' });
    expect(decodeProtectedHeader(assertions()[before]!)).toEqual({ alg: 'RS384', typ: 'JWT', kid: 'key-1' });
  });
});

describe('the log of a reading', () => {
  const unreachable: Fetch = (url, init) =>
    init?.method === 'POST' ? fetch(url, init) : Promise.reject(new TypeError(`no way to ${String(url)}`));

  it.each([
    ['that goes well', 'va', {}],
    ['that goes well', 'smart', {}],
    ['whose server cannot be reached', 'va', { fetch: unreachable }],
    ['whose credentials are missing', 'va', { connections: {} }],
  ] as const)(
    '%s (%s) holds no assertion, token, launch, patient id or name',
    async (_, base, given: Given) => {
      const { read, lines } = service(base, given);
      await read();
      simulator.faults.add({ kind: '500', base, type: 'Condition' });
      await read();
      simulator.faults.clear();
      const said = lines.join('\n');
      const launch = Buffer.from(JSON.stringify({ patient: subject.patientId })).toString('base64');
      const secrets = [
        ...assertions().flatMap((assertion) => assertion.split('.')),
        ...simulator.authorization.issued,
        ...[launch, subject.patientId, subject.family, subject.birthDate, 'BEGIN PRIVATE KEY'],
      ].filter((secret) => secret !== '');
      expect(lines.length).toBeGreaterThan(0);
      expect(secrets.length).toBeGreaterThan(5);
      expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
    },
  );
});
