import { describe, expect, it } from '@jest/globals';
import type { FhirSourceConfig, Profile } from '../../../bot/records/endpoints.js';
import { createPatients } from '../../../bot/records/fhir/find-patient.js';
import { startFhirSimulator } from '../../../deployment/demo/fhir/simulator.js';
import { veterans } from '../../../deployment/demo/veterans/veterans.js';

const sought = { given: 'Mary', family: 'Testcase', birthDate: '1948-03-04' };

type Patient = Record<string, unknown>;
const patient = (id: string, changes: Patient = {}): Patient => ({
  resourceType: 'Patient',
  id,
  name: [{ use: 'official', given: ['Mary'], family: 'Testcase' }],
  birthDate: '1948-03-04',
  identifier: [
    { system: 'urn:mpi', value: `icn-${id}` },
    { system: 'urn:edipi', value: `e-${id}` },
  ],
  ...changes,
});

/** Servers that give what they hold, whatever was asked; `undefined` does not answer. */
function looking(
  servers: Readonly<Record<string, readonly Patient[] | undefined>>,
  options: { profile?: Profile; own?: 'only'; identifierSystem?: string; sourceSystem?: string } = {},
) {
  const asked: URL[] = [];
  const { profile = 'open', own, identifierSystem, sourceSystem } = options;
  const sources = Object.keys(servers).map((id): FhirSourceConfig => ({
    id,
    name: id,
    url: `http://${id}/fhir`,
    profile,
    ...(own && { own }),
    ...(sourceSystem && { identifierSystem: sourceSystem }),
  }));
  const fetch = (input: string | URL | Request) => {
    const url = new URL(String(input));
    asked.push(url);
    const held = servers[url.host];
    if (!held) return Promise.reject(new Error('no answer'));
    const entry = held.map((resource) => ({ resource }));
    return Promise.resolve(Response.json({ resourceType: 'Bundle', entry }));
  };
  const clock = { now: () => 0 };
  const wait = () => Promise.resolve();
  const patients = createPatients({ sources, fetch, clock, wait, timeoutMs: 1_000, identifierSystem });
  return { asked, find: (identifier?: string) => patients.find({ ...sought, identifier }) };
}

describe('finding a person by the name and birth date of their photo ID', () => {
  const others = [
    patient('2', { name: [{ given: ['Maria'], family: 'Testcase' }] }),
    patient('3', { birthDate: '1948-04-03' }),
    patient('4', { birthDate: undefined }),
    patient('5', { name: [{ use: 'old', given: ['Mary'], family: 'Testcase' }] }),
    patient('6', { link: [{ type: 'replaced-by', other: { reference: 'Patient/1' } }] }),
    { ...patient('7'), resourceType: 'Person' },
  ];

  it('takes the one who has exactly these, out of all that a server gives', async () => {
    const { find, asked } = looking({ a: [...others, patient('1')] });
    expect(await find()).toEqual({ state: 'found', patient: { ...sought, patientId: '1' } });
    expect(asked[0]?.search).toBe('?family=Testcase&given=Mary&birthdate=1948-03-04');
  });

  it.each<[string, Parameters<typeof looking>[0], string]>([
    ['nobody', { a: [] }, 'none'],
    ['only people of another name or birth date', { a: others }, 'none'],
    ['two in one source', { a: [patient('1'), patient('8')] }, 'several'],
    ['two in two sources', { a: [patient('1')], b: [patient('8')] }, 'several'],
    ['one in two sources', { a: [patient('1')], b: [patient('1')] }, 'found'],
    ['one, and a source that is silent', { a: [patient('1')], b: undefined }, 'failed'],
    ['nobody, and a source that is silent', { a: [], b: undefined }, 'failed'],
    ['one who has died', { a: [patient('1', { deceasedDateTime: '2024' })] }, 'deceased'],
  ])('%s', async (_, servers, state) => {
    expect((await looking(servers).find()).state).toBe(state);
  });

  it('is not possible where each person has an access of their own', async () => {
    const { find, asked } = looking({ a: [patient('1')] }, { profile: 'va' });
    expect(await find()).toEqual({ state: 'identifierNeeded' });
    expect(asked).toEqual([]);
  });

  it('is not possible where only Veterans themselves have access', async () => {
    expect(await looking({ a: [patient('1')] }, { profile: 'own', own: 'only' }).find()).toEqual({
      state: 'failed',
    });
  });
});

describe('finding a person by an identifier', () => {
  it.each<[string, Parameters<typeof looking>[0], string]>([
    ['whose name and birth date are those of the photo ID', { a: [patient('1'), patient('8')] }, 'found'],
    ['whose name differs', { a: [patient('1', { name: [{ given: ['Maria'], family: 'X' }] })] }, 'differs'],
    ['whose birth date differs', { a: [patient('1', { birthDate: '1948-03-05' })] }, 'differs'],
    [
      'whose name differs in one of two sources',
      { a: [patient('1')], b: [patient('1', { name: [] })] },
      'differs',
    ],
    ['whom nobody has', { a: [patient('8')] }, 'none'],
    ['whom one source knows, while another is silent', { a: [patient('1')], b: undefined }, 'found'],
  ])('%s', async (_, servers, state) => {
    expect((await looking(servers).find('1')).state).toBe(state);
  });

  it('of a system of its own seals the id of the patient, and is never a part of another question', async () => {
    const { find, asked } = looking({ a: [patient('1')] }, { identifierSystem: 'urn:edipi' });
    expect(await find('e-1')).toEqual({ state: 'found', patient: { ...sought, patientId: '1' } });
    expect(asked[0]?.searchParams.get('identifier')).toBe('urn:edipi|e-1');
    expect(await find('x,e-1')).toEqual({ state: 'none' });
    expect(asked[1]?.searchParams.get('identifier')).toBe('urn:edipi|x\\,e-1');
  });

  it('seals the identifier by which that source finds the person later', async () => {
    const { find } = looking(
      { a: [patient('1')] },
      { identifierSystem: 'urn:edipi', sourceSystem: 'urn:mpi' },
    );
    expect(await find('e-1')).toMatchObject({ state: 'found', patient: { patientId: 'icn-1' } });
  });

  it('refuses a person whom the source could not find again', async () => {
    const { find } = looking({ a: [patient('1', { identifier: [] })] }, { sourceSystem: 'urn:mpi' });
    expect(await find()).toEqual({ state: 'failed' });
  });
});

describe('on the servers of the demo', () => {
  it('finds a synthetic Veteran by name and birth date, in both systems as one', async () => {
    const simulator = await startFhirSimulator({ port: 0 });
    const sources = simulator.sources.map((source) => ({ ...source, profile: 'open' as const }));
    const patients = createPatients({ sources, fetch, clock: { now: () => 0 }, timeoutMs: 8_000 });
    for (const { given, family, birthDate, patientId } of veterans) {
      const patient = { given, family, birthDate, patientId };
      expect(await patients.find({ given, family, birthDate })).toEqual({ state: 'found', patient });
    }
    await simulator.close();
  });
});
