import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAudit } from '../../bot/audit/create.js';
import type { VerifiedClaims } from '../../bot/identity/account.js';
import { paused, pausedWhy } from '../../bot/identity/pausing.js';
import { createPeople } from '../../bot/identity/person.js';
import { systemRandom } from '../../bot/ports.js';
import { commit } from '../../bot/storage/commit.js';
import { createSealing } from '../../bot/storage/sealing.js';
import { run as audit } from '../../deployment/audit/run.js';
import { run } from '../../deployment/person/run.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { command } from './command.js';

const [key, index] = [1, 2].map((n) => Buffer.alloc(32, n).toString('base64')) as [string, string];
const sealing = createSealing({ keyEncryptionKey: key, indexKey: index });
const clock = { now: () => 1 };
const claims: VerifiedClaims = {
  issuer: 'i',
  subject: 's',
  given: 'Canary-Given',
  family: 'Canary-Family',
  birthDate: '1950-02-03',
  patientId: 'canary-patient',
  language: 'en',
  acr: 'a',
  authTime: 1,
};

describe.each(databases)('npm run person, on $name', ({ create }) => {
  let store: TestDatabase;
  let person: { readonly id: string; readonly memberNumber: string };
  beforeEach(async () => {
    store = await create();
    const people = createPeople({ db: store.db, sealing, clock, random: systemRandom });
    person = await people.signedIn(claims);
    const who = { personId: person.id, actorId: person.id, channel: 'web' } as const;
    await commit(store.db, [createAudit({ db: store.db, clock }).signedIn(who, 2)]);
  });
  afterEach(() => store.close());
  const env = () => ({ DATABASE_URL: store.url, KEY_ENCRYPTION_KEY: key, INDEX_KEY: index });
  const said = (...argv: string[]) => command(run, argv, env());

  it('shows numbers of rows and nothing of what they say', async () => {
    const shown = await said('show', person.id);
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toMatch(/ {2}person: 1\n/);
    expect(shown.out).toMatch(/ {2}audit: 1\n/);
    expect(shown.out).not.toMatch(/canary|1950/i);
    expect(shown.out).not.toContain(person.memberNumber);
  });

  it('erases by member number, and by id again without harm', async () => {
    const written = `${person.memberNumber.slice(0, 4)}-${person.memberNumber.slice(4)}`;
    expect((await said('erase', written)).out).toContain(`Person ${person.id} is erased.`);
    expect((await said('erase', person.id)).out).toContain('was erased before');
    expect((await said('show', person.id)).out).toMatch(/ {2}person: 0\n.*( {2}audit: 2\n)/s);
    expect(await command(audit, ['verify'], env())).toMatchObject({ code: 0 });
  });

  it('lists what waits to be looked into, and resumes who was paused wrongly, with an audit event', async () => {
    const reports = { random: systemRandom, clock, audit: createAudit({ db: store.db, clock }) };
    const who = { personId: person.id, actorId: 'service', channel: 'voice' } as const;
    await commit(store.db, [paused(reports, who, 'deceased')]);
    expect((await said('incidents')).out).toMatch(
      new RegExp(`  deceased  voice  incident [\\w-]{36}  person ${person.id}\n`),
    );
    expect((await said('resume', person.memberNumber)).out).toContain('is resumed. Incidents closed: 1.');
    expect((await said('incidents')).out).toBe('No incident is open.\n');
    expect((await said('resume', person.id)).out).toContain('is not paused');
    expect((await reports.audit.history(person.id, 1))[0]).toMatchObject({
      event: 'personResumed',
      facts: { why: 'deceased' },
    });
    expect(await command(audit, ['verify'], env())).toMatchObject({ code: 0 });
  });

  it('pauses by hand, until it is resumed', async () => {
    await said('pause', person.id);
    expect(await pausedWhy(store.db, person.id)).toBe('notMe');
    await said('resume', person.id);
    expect(await pausedWhy(store.db, person.id)).toBeUndefined();
  });

  it.each(['show', 'pause', 'resume', 'erase'])('%s knows nobody by another number', async (act) => {
    expect(await said(act, '00000000')).toEqual({
      code: 2,
      out: '',
      err: 'Nobody has this id or member number.\n',
    });
  });

  it('says how it is used', async () => {
    for (const argv of [[], ['erase'], ['erase', 'a', 'b'], ['look', 'a']])
      expect(await said(...argv)).toMatchObject({ code: 2, out: '' });
  });

  it('makes a new person of whoever signs in again after that', async () => {
    await said('erase', person.id);
    const people = createPeople({ db: store.db, sealing, clock, random: systemRandom });
    const again = await people.signedIn(claims);
    expect(again.id).not.toBe(person.id);
    expect(again.memberNumber).not.toBe(person.memberNumber);
    expect(await people.find(person.id)).toBeUndefined();
  });
});
