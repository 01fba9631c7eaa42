import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openOwnWorld, personAt, type OwnWorld } from './world.js';

const opens = ['do: open the chat', 'do: open page /signin', 'do: sign in as walter'];
const ended = 'I could not read the health record, because your sign-in has ended.';
const PATIENT = /^\/vista\/r4\/Patient\//;

describe('the own token', () => {
  let own: OwnWorld;
  beforeEach(async () => {
    own = await openOwnWorld('own');
  }, 60_000);
  afterEach(() => own.close());

  const signedIn = async () => {
    const walter = personAt(own.world, 'web', 'walter');
    await walter.does(...opens, 'user: my allergies');
    own.asked();
    return walter;
  };
  const renewals = (): number => own.tokens.asked.filter((grant) => grant === 'refresh_token').length;
  const held = async (): Promise<number> => (await own.rows()).filter(({ sealed }) => sealed !== null).length;
  it('is in one row while its session lasts, and in none after the sign-out', async () => {
    const walter = await signedIn();
    expect(await held()).toBe(1);
    await walter.does('do: open page /account', 'do: press "Sign out"');
    expect(await held()).toBe(0);
    const said = await walter.does('user: my allergies');
    expect(said).not.toContain('no known allergies');
    expect(own.asked()).toEqual([]);
  });

  it('is erased when the Veteran says goodbye in the chat', async () => {
    const walter = await signedIn();
    await walter.does('user: bye');
    expect(await held()).toBe(0);
  });

  it('is erased by the next sign-in in that browser, whoever it is', async () => {
    const walter = await signedIn();
    await walter.does('do: open page /signin', 'do: sign in as walter');
    expect(await held()).toBe(1);
  });

  it('is renewed once when it has run out, however many read at the same time', async () => {
    const walter = await signedIn();
    await walter.does('do: wait 6 minutes');
    await own.forget();
    own.tokens.delayMs = 150;
    const { services } = own.world.running;
    const [row] = (await own.rows()).filter(({ sealed }) => sealed !== null);
    const { own: access, personId } = await services.browsers.standingOf(row!.conversationId ?? '');
    const answers = await Promise.all(Array.from({ length: 20 }, () => access!.token()));
    expect(new Set(answers.map((a) => a.ok && a.token)).size).toBe(1);
    expect([personId, renewals()]).toEqual([row!.actorId, 1]);
    expect(await walter.does('user: my allergies')).toContain('no known allergies');
    expect(renewals()).toBe(1);
  });

  it('is renewed again when the renewed one has run out: the refresh token was rotated', async () => {
    const walter = await signedIn();
    for (const times of [1, 2, 3]) {
      await walter.does('do: wait 6 minutes');
      await own.forget();
      expect(await walter.does('user: my allergies')).toContain('no known allergies');
      expect(renewals()).toBe(times);
    }
  });

  it('is renewed once when the source turns it away', async () => {
    const walter = await signedIn();
    own.tokens.expire();
    await own.forget();
    expect(await walter.does('user: my allergies')).toContain('no known allergies');
    expect(renewals()).toBe(1);
  });

  it('that is turned away after the renewal too: the chat says to sign in again, and a sign-in mends it', async () => {
    const walter = await signedIn();
    own.tokens.expire();
    own.tokens.worthless = true;
    await own.forget();
    expect(await walter.does('user: my allergies')).toContain(ended);
    await walter.does('user: my allergies', 'do: open page /asked?section=labs');
    expect(renewals()).toBe(1);
    expect(own.asked().every(({ path }) => PATIENT.test(path))).toBe(true);

    own.tokens.worthless = false;
    await walter.does(
      'do: open page /asked?section=labs',
      'do: press "Sign in again"',
      'do: sign in as walter',
    );
    expect(await walter.does('user: my allergies')).toContain('no known allergies');
  });

  it('that ended for one of two servers: the page offers to sign in again beside what the other answered', async () => {
    const denise = personAt(own.world, 'web', 'denise');
    await denise.does('do: open the chat', 'do: open page /signin', 'do: sign in as denise');
    own.tokens.expire();
    own.tokens.worthless = true;
    await own.forget();
    const said = await denise.does('user: my vaccines');
    expect(said).toContain('Your sign-in for VA Dayton has ended.');
    own.tokens.worthless = false;
    await denise.does('do: open page /asked?section=immunizations', 'do: press "Sign in again"');
    await denise.does('do: sign in as denise');
    expect(await denise.does('user: my vaccines')).not.toContain('has ended');
  });

  it('that the provider renews no more is erased, and the chat says to sign in again', async () => {
    const walter = await signedIn();
    const refreshToken = own.tokens.issued[1] ?? '';
    await own.world.running.services.signIn.renew(refreshToken);
    own.tokens.expire();
    await own.forget();
    expect(await walter.does('user: my allergies')).toContain(ended);
    expect(await held()).toBe(0);
    const before = renewals();
    expect(await walter.does('user: my allergies')).toContain(ended);
    expect(renewals()).toBe(before);
  });

  it('is erased when a renewal names another patient', async () => {
    const walter = await signedIn();
    own.tokens.patient = 'somebody-else';
    own.tokens.expire();
    await own.forget();
    expect(await walter.does('user: my allergies')).toContain(ended);
    expect(await held()).toBe(0);
    expect(own.asked().every(({ path }) => PATIENT.test(path))).toBe(true);
  });

  it('is kept, and the record said to be out of reach, while the provider does not answer', async () => {
    const walter = await signedIn();
    const { services } = own.world.running;
    const [row] = (await own.rows()).filter(({ sealed }) => sealed !== null);
    await walter.does('do: wait 6 minutes');
    await own.world.simulators.oidc.close();
    const { own: access } = await services.browsers.standingOf(row!.conversationId ?? '');
    expect(await access!.token()).toEqual({ ok: false, why: 'unavailable' });
    expect(await held()).toBe(1);
  });

  it('is erased by the purge when the session ended by itself', async () => {
    const walter = await signedIn();
    await walter.does('do: wait 16 minutes');
    const { purge } = await import('../../../bot/storage/purge.js');
    await purge(own.world.running.services.db, Date.now());
    expect(await held()).toBe(0);
  });

  it('of a session that idled out opens nothing, erased or not', async () => {
    const walter = await signedIn();
    const { browsers } = own.world.running.services;
    const [row] = (await own.rows()).filter(({ sealed }) => sealed !== null);
    const { own: access } = await browsers.standingOf(row!.conversationId ?? '');
    await walter.does('do: wait 16 minutes');
    expect(await access!.token()).toEqual({ ok: false, why: 'signIn' });
  });
});
