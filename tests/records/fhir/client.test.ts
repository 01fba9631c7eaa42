import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fetch } from '../../../bot/ports.js';
import { systemClock } from '../../../bot/ports.js';
import { createFhirClient } from '../../../bot/records/fhir/client.js';
import { limits, type RequestOptions } from '../../../bot/records/fhir/request.js';
import type { Fault } from '../../../deployment/demo/fhir/faults.js';
import { startFhirSimulator, type FhirSimulator } from '../../../deployment/demo/fhir/simulator.js';
import type { Resource } from '../../../deployment/demo/fhir/store.js';

const condition = (n: number): Resource => ({
  resourceType: 'Condition',
  id: `c${n}`,
  subject: { reference: 'Patient/p1' },
});
const resources: Resource[] = [
  { resourceType: 'Patient', id: 'p1' },
  ...Array.from({ length: 25 }, (_, n) => condition(n + 1)),
];

let simulator: FhirSimulator;
beforeAll(async () => {
  simulator = await startFhirSimulator({
    port: 0,
    sources: { vista: resources },
    faults: [],
    requireToken: 'secret',
  });
});
afterEach(() => simulator.faults.clear());
afterAll(() => simulator.close());

const access = (token: string) => ({ ok: true, token, expiresIn: 300 }) as const;
const waits: number[] = [];
const client = (options: Partial<RequestOptions> = {}, url = `${simulator.url}/vista/r4`) => {
  waits.length = 0;
  return createFhirClient(url, {
    fetch,
    clock: systemClock,
    timeoutMs: 3000,
    token: () => Promise.resolve(access('secret')),
    wait: (ms) => Promise.resolve(void waits.push(ms)),
    ...options,
  });
};
const all = (options: Partial<RequestOptions> = {}) =>
  client(options).search('Condition?patient=p1&_count=10', new AbortController().signal);
const fault = (kind: Fault['kind'], more: Partial<Fault> = {}) => simulator.faults.add({ kind, ...more });

describe('a search of several pages', () => {
  it('follows the opaque next links to the last one', async () => {
    const found = await all();
    expect(found.why).toBeUndefined();
    expect(found.matches).toHaveLength(25);
  });

  it('keeps the pages before the one that failed, and says that it is not all', async () => {
    fault('midPaging');
    const found = await all();
    expect(found).toMatchObject({ why: 'unavailable' });
    expect(found.matches).toHaveLength(1);
  });

  it('never follows a link to another server', async () => {
    fault('foreignNext');
    const asked: string[] = [];
    const spy: Fetch = (url, init) => {
      asked.push(new URL(String(url)).host);
      return fetch(url, init);
    };
    expect(await all({ fetch: spy })).toMatchObject({ why: 'unreadable' });
    expect(new Set(asked)).toEqual(new Set([new URL(simulator.url).host]));
  });

  it('does not go in circles', async () => {
    fault('circularNext');
    const before = simulator.requests.length;
    expect(await all()).toMatchObject({ why: 'unreadable' });
    expect(simulator.requests.length - before).toBe(1);
  });
});

describe('a server that is in trouble', () => {
  it.each<[Fault['kind'], string]>([
    ['401', 'refused'],
    ['403', 'refused'],
    ['404', 'unreadable'],
    ['429', 'tooMany'],
    ['500', 'unavailable'],
    ['503', 'unavailable'],
    ['brokenJson', 'unreadable'],
    ['cutOff', 'unavailable'],
    ['emptyBody', 'unreadable'],
    ['html', 'unreadable'],
  ])('%s: %s, in few requests', async (kind, why) => {
    fault(kind);
    const before = simulator.requests.length;
    expect(await all()).toMatchObject({ why, matches: [] });
    expect(simulator.requests.length - before).toBeLessThanOrEqual(1 + limits.retries);
  });

  it('that hangs is given up after the time-out', async () => {
    fault('hang');
    expect(await all({ timeoutMs: 80 })).toMatchObject({ why: 'timeout', matches: [] });
  });

  it('that asks to wait is waited for, and then answers', async () => {
    fault('429', { retryAfter: 2, times: 1 });
    expect((await all()).matches).toHaveLength(25);
    expect(waits).toEqual([2000]);
  });

  it('that asks for longer than a person on the line can wait is not waited for', async () => {
    fault('429', { retryAfter: 60, times: 1 });
    expect(await all()).toMatchObject({ why: 'tooMany' });
    expect(waits).toEqual([]);
  });

  it('that fails once is asked once more', async () => {
    fault('500', { times: 1 });
    expect((await all()).matches).toHaveLength(25);
    expect(waits).toEqual([limits.pauseMs]);
  });

  it('that is gone is unavailable', async () => {
    const gone = client({}, 'http://127.0.0.1:1/r4');
    expect(await gone.search('Condition?patient=p1', new AbortController().signal)).toMatchObject({
      why: 'unavailable',
    });
  });
});

describe('who is asking', () => {
  it('is said with the service token', async () => {
    expect(await all({ token: () => Promise.resolve(access('wrong')) })).toMatchObject({ why: 'refused' });
    expect(await all({ token: () => Promise.reject(new Error('token')) })).toMatchObject({
      why: 'unavailable',
    });
  });
});

describe('answers that lie', () => {
  const answering = async (body: unknown, headers: Record<string, string> = {}, status = 200) => {
    const server = createServer((_, response) => {
      response.writeHead(status, headers);
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/r4`;
    const found = await client({}, url).search('Condition?patient=p1', new AbortController().signal);
    await new Promise((closed) => server.close(closed));
    return found;
  };
  const bundle = (fields: object) => ({ resourceType: 'Bundle', type: 'searchset', ...fields });

  it('an outcome of an error inside a bundle is a failure, beside what was found', async () => {
    const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] };
    const entry = [{ resource: condition(1) }, { resource: outcome, search: { mode: 'outcome' } }];
    expect(await answering(bundle({ entry }))).toMatchObject({ why: 'unreadable', matches: [{ id: 'c1' }] });
  });

  it('a warning inside a bundle is not a failure', async () => {
    const outcome = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'warning', code: 'informational' }],
    };
    expect((await answering(bundle({ entry: [{ resource: outcome }] }))).why).toBeUndefined();
  });

  it('fewer entries than the total is not all', async () => {
    expect(await answering(bundle({ total: 2, entry: [{ resource: condition(1) }] }))).toMatchObject({
      why: 'unreadable',
    });
  });

  it('an entry without a resource is not lost', async () => {
    expect((await answering(bundle({ entry: [{ fullUrl: 'x' }, null] }))).matches).toHaveLength(2);
  });

  it.each([[[]], [null], ['"text"'], [{ resourceType: 'Patient' }], [bundle({ entry: {} })]])(
    '%j is not a search result',
    async (body) => {
      expect(await answering(body)).toMatchObject({ why: 'unreadable', matches: [] });
    },
  );

  it('a redirect is not followed', async () => {
    expect(await answering('', { location: `${simulator.url}/vista/r4/Condition` }, 302)).toMatchObject({
      why: 'unavailable',
    });
  });

  it('a body without end is cut off', async () => {
    const huge = `"${'x'.repeat(limits.responseBytes)}"`;
    expect(await answering(huge)).toMatchObject({ why: 'unreadable' });
  });

  it('"not supported" is told apart from a failure', async () => {
    const outcome = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'not-supported' }],
    };
    expect(await answering(outcome, {}, 404)).toMatchObject({ issue: 'not-supported' });
  });
});
