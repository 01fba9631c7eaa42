import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FoundPatient } from '../../bot/records/patients.js';
import { FOREVER, limits } from '../../bot/storage/counters.js';
import { recordOf } from './record.js';
import {
  enrolAt,
  findAt,
  knows,
  LANDLINE,
  mainOf,
  openedAt,
  PIN,
  send,
  signInAtDesk,
  WALTER,
} from './desk.js';
import type { Site } from './site.js';
import { startSite } from './site.js';
import { createUserAgent, type Page } from './user-agent.js';

const PATIENCE = 60_000;
let site: Site;
beforeAll(async () => {
  site = await startSite();
}, PATIENCE);
afterAll(() => site.close());

async function atDesk() {
  const agent = createUserAgent();
  await signInAtDesk(agent, site);
  return agent;
}
const rows = (table: 'person' | 'phone' | 'pin' | 'card' | 'consent') =>
  site.db.selectFrom(table).selectAll().execute();
const walter = () =>
  site.services.accounts.signedIn({
    issuer: site.issuer,
    subject: 'walter',
    given: WALTER.given,
    family: WALTER.family,
    birthDate: WALTER.birthDate,
    patientId: WALTER.patientId,
    language: 'en',
    authTime: Math.floor(site.clock.now() / 1000),
    acr: 'any',
  });

describe('a person who cannot be enrolled', () => {
  it.each<[Exclude<FoundPatient['state'], 'found'>, string]>([
    ['none', 'We find nobody with that name and birth date'],
    ['several', 'More than one person has that name and birth date'],
    ['differs', 'belongs to another name or birth date'],
    ['deceased', '800-698-2411'],
    ['identifierNeeded', 'Enter the VA identification number'],
    ['failed', 'does not answer right now'],
  ])('%s: is told to staff, recorded, and nobody is created', async (state, said) => {
    const agent = await atDesk();
    site.found.result = () => ({ state });
    const page = await findAt(agent, site);
    expect(mainOf(page)).toContain(said);
    expect(await rows('person')).toEqual([]);
    const looked = await site.db
      .selectFrom('audit')
      .selectAll()
      .where('event', '=', 'deskLookedUp')
      .orderBy('at', 'desc')
      .orderBy('seq', 'desc')
      .executeTakeFirst();
    expect(looked?.facts).toBe(JSON.stringify({ result: state }));
  });

  it.each([
    { given: 'Walter', family: 'Counter', birthDate: '1939-11-05' },
    { given: 'Walter', family: 'Counter', birthDate: '13/41/1939' },
    { given: ' ', family: 'Counter', birthDate: '11/05/1939' },
  ])('is not looked for by %j', async (fields) => {
    const agent = await atDesk();
    site.found.result = () => {
      throw new Error('asked');
    };
    expect(mainOf(await findAt(agent, site, fields))).toContain('a birth date such as 03/14/1948');
  });

  it('without the box that says photo ID was checked, nobody is created', async () => {
    const agent = await atDesk();
    knows(site);
    const page = await send(agent, site, await findAt(agent, site), 'check', { language: 'en' });
    expect(mainOf(page)).toContain('only after you checked the photo ID');
    expect(await rows('person')).toEqual([]);
  });

  it('whose account is paused is sent to a person', async () => {
    const agent = await atDesk();
    const other = { ...WALTER, patientId: 'p-paused' };
    await openedAt(agent, site, other);
    await site.db.updateTable('person').set({ pausedAt: 1, pausedWhy: 'notMe' }).execute();
    expect(mainOf(await openedAt(agent, site, other))).toContain('This account is paused');
    await site.db.deleteFrom('person').execute();
  });

  it('before they agree, no phone, PIN or card is taken', async () => {
    const agent = await atDesk();
    const page = await openedAt(agent, site);
    expect(page.html).not.toContain('/desk/pin?');
    for (const [path, fields] of [
      ['phones', { number: '217-555-0101', again: '217-555-0101' }],
      ['pin', { pin: PIN, again: PIN }],
      ['card', {}],
    ] as const)
      expect(mainOf(await send(agent, site, page, path, fields))).toContain('Select the box');
    for (const table of ['phone', 'pin', 'card'] as const) expect(await rows(table)).toEqual([]);
  });
});

describe('a Veteran with a landline, no printer and no internet', () => {
  let shown: readonly Page[];
  let codes: readonly string[];
  let member: string;
  beforeAll(async () => {
    ({ pages: shown, codes, member } = await enrolAt(await atDesk(), site));
  }, PATIENCE);

  it('goes home with a card: name, member number, phone number and 24 codes', () => {
    expect(codes).toHaveLength(24);
    expect(member).toMatch(/^[1-9]\d{7}$/);
  });

  it('calls from the landline, gives the PIN and the code asked for, and their record is open', async () => {
    const place = { conversationId: 'voice:home', channel: 'voice' as const, address: LANDLINE };
    const { phone } = site.identity;
    expect(await phone.begin(place)).toEqual({ needsMemberNumber: false });
    await phone.pin(place, PIN);
    const n = await phone.cardNumber(place);
    const verdict = await phone.code(place, codes[n - 1] ?? '');
    if (verdict.state !== 'proven') throw new Error(verdict.state);
    await site.services.commit(verdict.effects);
    const standing = await site.identity.standing(place);
    expect(standing).toMatchObject({ level: 2, person: { patientId: WALTER.patientId } });
  });

  it('calls from another phone with the member number of the card', async () => {
    const place = { conversationId: 'voice:away', channel: 'voice' as const, address: '+12175550150' };
    const { phone } = site.identity;
    expect(await phone.begin(place)).toEqual({ needsMemberNumber: true });
    await phone.member(place, member);
    await phone.pin(place, PIN);
    const n = await phone.cardNumber(place);
    expect((await phone.code(place, codes[n - 1] ?? '')).state).toBe('proven');
  });

  it('no page shows staff a PIN, a whole number, or anything of the record', () => {
    const record = recordOf(WALTER.patientId).sections.medicines.entries.map(({ name }) => name);
    for (const { html } of shown)
      for (const secret of [PIN, '217-555-0101', LANDLINE, ...record, WALTER.patientId])
        expect(html).not.toContain(secret);
  });

  it('has agreed in a wording and at a time that are kept', async () => {
    expect(await rows('consent')).toMatchObject([
      { kind: 'service', wording: 'desk-service-1', withdrawnAt: null },
    ]);
  });

  it('signs in on the web later as the same person, and reads there who did what', async () => {
    const person = await walter();
    expect(person.memberNumber).toBe(member);
    const history = await site.services.audit.history(person.id, 50);
    const byStaff = history.filter((entry) => entry.channel === 'desk').map((entry) => entry.event);
    expect(byStaff.toReversed()).toEqual(
      expect.arrayContaining([
        'enrolledAtDesk',
        'consentGiven',
        'phoneBound',
        'pinSet',
        'cardIssued',
        'sharesHeld',
      ]),
    );
    const [actor = ''] = [...new Set(history.flatMap((e) => (e.channel === 'desk' ? [e.actorId] : [])))];
    expect(await site.services.staffName(actor)).toBe('Dana Fields');
    expect(history.filter((entry) => entry.channel === 'desk' && entry.actorId !== actor)).toEqual([]);
    expect(JSON.stringify(history)).not.toContain('Dana');
  });

  it('reads it on the account page, with the agreement', async () => {
    const person = await walter();
    const session = await site.services.browsers.ensure(undefined);
    const signIn = { actorId: person.id, authTime: Math.floor(site.clock.now() / 1000) };
    const { setCookie } = await site.services.browsers.signIn(session.browser, signIn);
    const cookie = setCookie.split(';')[0] ?? '';
    const html = await (await fetch(`${site.url}/account`, { headers: { cookie } })).text();
    expect(html).toContain('<strong>Dana Fields, VA staff</strong> checked photo ID and opened this account');
    expect(html).toContain('<strong>Dana Fields, VA staff</strong> set a PIN');
    expect(html).toContain('at a VA desk');
    expect(html).toContain('Use of this service, at a VA desk');
    expect(html).toContain('Calls are not recorded.');
  });

  it('who comes back for a card keeps their sessions; one who comes back for a PIN starts over, and sharing waits', async () => {
    const person = await walter();
    const place = { conversationId: 'voice:home', channel: 'voice' as const, address: LANDLINE };
    const agent = await atDesk();
    const page = await openedAt(agent, site);
    await site.db.updateTable('person').set({ sharesHeldUntil: null }).execute();
    await send(agent, site, page, 'card');
    expect((await site.identity.standing(place)).level).toBe(2);
    expect(await site.services.accounts.sharesHeldUntil(person.id)).toBeUndefined();
    await send(agent, site, page, 'pin', { pin: '83502716', again: '83502716' });
    expect((await site.identity.standing(place)).level).toBeLessThan(2);
    expect(await site.services.accounts.sharesHeldUntil(person.id)).toBeGreaterThan(site.clock.now());
  });

  it('whose phone access is off after 50 wrong PINs has it again with a new PIN of the desk', async () => {
    const person = await walter();
    const lock = { recent: '[]', windowStart: 0, count: 50, streak: 50, lockedUntil: FOREVER, lastAt: 1 };
    const key = `${person.id} own`;
    await site.db
      .insertInto('counter')
      .values({ name: limits.pinAccount.name, key, ...lock })
      .onConflict((c) => c.columns(['name', 'key']).doUpdateSet(lock))
      .execute();
    const place = { conversationId: 'voice:locked', channel: 'voice' as const, address: LANDLINE };
    await site.identity.phone.begin(place);
    expect(await site.identity.phone.pin(place, PIN)).toMatchObject({ state: 'locked', until: 'webSignIn' });
    const agent = await atDesk();
    await send(agent, site, await openedAt(agent, site), 'pin', { pin: PIN, again: PIN });
    expect(await site.identity.phone.pin(place, PIN)).toEqual({ state: 'taken' });
  });

  it('a card is shown once', async () => {
    const agent = await atDesk();
    const card = await send(agent, site, await openedAt(agent, site), 'card');
    const again = await agent.get(card.url);
    expect(again.status).toBe(410);
    expect(again.html).not.toContain('class="digits"');
  });
});

describe('a phone at the desk', () => {
  async function agreed(patientId: string) {
    const agent = await atDesk();
    const page = await openedAt(agent, site, { ...WALTER, patientId });
    const bind = async (number: string, again = number) =>
      mainOf(await send(agent, site, page, 'phones', { number, again }));
    await send(agent, site, page, 'consent', { agree: 'yes' });
    return { agent, page, bind };
  }

  it('is typed twice, and is a number', async () => {
    const { bind } = await agreed('p-typo');
    expect(await bind('217-555-0110', '217-555-0111')).toContain('not the same');
    expect(await bind('12345')).toContain('not a phone number we can use');
    expect(await bind('217-555-0110')).toContain('Mobile phone ending in 0110');
  });

  it('caller-ID spoof: a number that anybody gets anywhere stands for no caller', async () => {
    const { bind } = await agreed('p-other');
    const before = await rows('phone');
    expect(await bind('217-555-0198')).toContain('We cannot use this kind of number');
    expect(await rows('phone')).toEqual(before);
  });

  it('over the internet is a caller’s number only: no text and no code goes there', async () => {
    const { agent, page, bind } = await agreed('p-voip');
    expect(await bind('217-555-0199')).toContain('We never send a code or a text message to it');
    const bound = (await rows('phone')).find(({ lineType }) => lineType === 'voip');
    expect(bound?.texts).toBe('none');
    const call = { conversationId: 'voice:cable', channel: 'voice' as const, address: '+12175550199' };
    expect(await site.identity.phone.begin(call)).toEqual({ needsMemberNumber: false });
    expect(await site.identity.texts.target(bound?.personId ?? '')).toBeUndefined();
    await send(agent, site, page, 'pin', { pin: PIN, again: PIN });
    const before = site.sent.length;
    const elsewhere = { ...call, conversationId: 'voice:other', address: '+12175550150' };
    await site.identity.phone.begin(elsewhere);
    await site.identity.phone.member(elsewhere, /(\d{4}) (\d{4})<\/dd>/.exec(page.html)!.slice(1).join(''));
    await site.identity.phone.pin(elsewhere, PIN);
    const sent = await site.identity.phone.sendCode(elsewhere);
    if (sent.state !== 'maybeSent') throw new Error(sent.state);
    await site.services.commit(sent.effects);
    expect(site.sent).toHaveLength(before);
  });
});

describe('a PIN at the desk', () => {
  it('is refused where it is weak or was keyed differently, is never sent back, and speaks the person’s language', async () => {
    const agent = await atDesk();
    knows(site, { ...WALTER, patientId: 'p-pin' });
    const opened = await send(agent, site, await findAt(agent, site), 'check', {
      checked: 'yes',
      language: 'es',
    });
    const page = await send(agent, site, opened, 'consent', { agree: 'yes' });
    for (const [pin, again, said] of [
      ['11051939', '11051939', 'parece una fecha'],
      [PIN, '90417264', 'no son iguales'],
    ] as const) {
      const refused = await send(agent, site, page, 'pin', { pin, again });
      expect(mainOf(refused)).toContain(said);
      expect(refused.html).not.toContain(pin);
      expect(refused.url).not.toContain(pin);
      expect(refused.html).toContain('lang="es"');
    }
  });
});
