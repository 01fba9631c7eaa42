import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createBrowsers } from '../../bot/identity/browser-sessions.js';
import { createOwnTokens } from '../../bot/identity/own/own-tokens.js';
import { createPeople } from '../../bot/identity/person.js';
import type { Renewal } from '../../bot/identity/sign-in/granted.js';
import { systemRandom } from '../../bot/ports.js';
import { createSealing } from '../../bot/storage/sealing.js';
import { databases, type TestDatabase } from '../support/databases.js';

const claims = {
  issuer: 'https://signin.example',
  subject: 'ann',
  given: 'Ann',
  family: 'Testcase',
  birthDate: '1948-03-01',
  patientId: 'p-ann',
  language: 'en' as const,
  authTime: 0,
  acr: 'ial2',
};

describe.each(databases)('two machines that read one web session with the own token, on $name', (kind) => {
  let store: TestDatabase;
  const clock = { at: 1_000_000, now: () => clock.at };
  const sealing = createSealing({ keyEncryptionKey: Buffer.alloc(32, 1), indexKey: Buffer.alloc(32, 2) });

  beforeAll(async () => {
    store = await kind.create();
  });
  afterAll(() => store.close());

  /** A service of its own over the shared database, with a provider that answers as told. */
  const machine = (renew: (refreshToken: string) => Promise<Renewal>) => {
    const parts = { db: store.db, sealing, clock, random: systemRandom };
    const people = createPeople(parts);
    const own = createOwnTokens({ ...parts, people, renew });
    return { people, browsers: createBrowsers({ ...parts, publicBaseUrl: 'https://va.example', own }) };
  };
  type Machine = ReturnType<typeof machine>;
  const signIn = async ({ people, browsers }: Machine, refreshToken?: string) => {
    const person = await people.signedIn(claims);
    const { browser } = await browsers.ensure(undefined);
    const granted = { token: 'first', expiresIn: 300, patientId: 'p-ann', refreshToken };
    return browsers.signIn(browser, { actorId: person.id, authTime: clock.at / 1000, granted });
  };
  const accessOn = async ({ browsers }: Machine, setCookie: string) =>
    (await browsers.read(setCookie.split(';')[0]))?.signedIn?.own;

  it('send the refresh token once between them, and both get the new token', async () => {
    const sent: string[] = [];
    const renew = async (refreshToken: string): Promise<Renewal> => {
      sent.push(refreshToken);
      await new Promise((later) => setTimeout(later, 150));
      const granted = { token: `new-${sent.length}`, expiresIn: 300, refreshToken: `r${sent.length}` };
      return { state: 'renewed', granted };
    };
    const [one, other] = [machine(renew), machine(renew)];
    const { setCookie } = await signIn(one, 'r0');
    const accesses = [await accessOn(one, setCookie), await accessOn(other, setCookie)];
    clock.at += 6 * 60_000;
    const answers = await Promise.all(
      [...accesses, ...accesses, ...accesses].map((access) => access?.token()),
    );
    expect(answers.map((answer) => answer?.ok && answer.token)).toEqual(Array(6).fill('new-1'));
    expect(sent).toEqual(['r0']);
  });

  it('hold no token after a sign-out that came in the middle of a renewal', async () => {
    let answer: (renewal: Renewal) => void = () => {};
    const one = machine(() => new Promise((resolve) => (answer = resolve)));
    const { browser, setCookie } = await signIn(one, 'r0');
    const access = await accessOn(one, setCookie);
    clock.at += 6 * 60_000;
    const waiting = access?.token();
    await new Promise((later) => setTimeout(later, 100));
    await store.db.transaction().execute((trx) => one.browsers.signOut(browser).apply(trx));
    answer({ state: 'renewed', granted: { token: 'late', expiresIn: 300, refreshToken: 'r1' } });
    expect(await waiting).toEqual({ ok: false, why: 'signIn' });
    const row = await store.db
      .selectFrom('browser')
      .select(['sealed', 'renewingUntil'])
      .where('tokenHash', '=', browser.tokenHash)
      .executeTakeFirst();
    expect(row).toEqual({ sealed: null, renewingUntil: null });
  });

  it('go on after one of them died while it renewed', async () => {
    const dead = machine(() => new Promise(() => {}));
    const { setCookie } = await signIn(dead, 'r0');
    clock.at += 6 * 60_000;
    void (await accessOn(dead, setCookie))?.token();
    await new Promise((later) => setTimeout(later, 100));
    const alive = machine(() =>
      Promise.resolve({ state: 'renewed', granted: { token: 'new', expiresIn: 300 } }),
    );
    const access = await accessOn(alive, setCookie);
    const waiting = access?.token();
    await new Promise((later) => setTimeout(later, 150));
    clock.at += 21_000;
    expect(await waiting).toMatchObject({ ok: true, token: 'new', patientId: 'p-ann' });
  });

  it('erase a token that has run out and cannot be renewed', async () => {
    const one = machine(() => Promise.reject(new Error('must not be asked')));
    const { browser, setCookie } = await signIn(one);
    clock.at += 6 * 60_000;
    expect(await (await accessOn(one, setCookie))?.token()).toEqual({ ok: false, why: 'signIn' });
    const row = await store.db
      .selectFrom('browser')
      .select('sealed')
      .where('tokenHash', '=', browser.tokenHash)
      .executeTakeFirst();
    expect(row?.sealed).toBeNull();
  });
});
