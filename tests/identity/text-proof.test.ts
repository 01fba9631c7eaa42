import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TextLink } from '../../bot/identity/text-link.js';
import type { TestDatabase } from '../support/databases.js';
import {
  call,
  claims,
  createWorld,
  inMemory,
  MARY,
  MARY_MOBILE,
  MINUTE,
  STRANGER,
  thread,
  type World,
} from './support.js';

let store: TestDatabase;
let world: World;
beforeEach(async () => {
  store = await inMemory();
  world = createWorld(store.db);
});
afterEach(() => store.close());

const readable = { phones: [{ number: MARY_MOBILE, readable: 'warning 1' }] };
const place = thread(MARY_MOBILE);

async function link(from = place, asked = 'medicines'): Promise<string> {
  const answer = await world.identity.text.link(from, asked);
  if (answer.state !== 'ready') throw new Error(answer.state);
  await world.commit(answer.effects);
  return answer.url.replace('https://va.example/t/', '');
}

/** The page after sign-in: the match code it shows, if it shows one. */
async function page(token: string, personId: string) {
  const taken = (await world.identity.links.take(token)) as TextLink;
  return world.identity.links.matchCode({ ...taken, personId });
}

async function codeOf(personId: string): Promise<string> {
  const shown = await page(await link(), personId);
  if (shown.state !== 'code') throw new Error(shown.state);
  return shown.code;
}

async function match(code: string, from = place): Promise<string> {
  const verdict = await world.identity.text.match(from, code);
  if (verdict.state === 'proven') await world.commit(verdict.effects);
  return verdict.state;
}

describe('a link sent to a thread', () => {
  it('survives 20 previews and opens once, with what was asked', async () => {
    const token = await link();
    expect(token).toMatch(/^[\w-]{22}$/);
    const asked = { conversationId: place.conversationId, number: MARY_MOBILE, asked: 'medicines' };
    for (let i = 0; i < 20; i++) expect(await world.identity.links.open(token)).toEqual(asked);
    expect(await world.identity.links.take(token)).toEqual(asked);
    expect(await world.identity.links.take(token)).toBeUndefined();
    expect(await world.identity.links.open(token)).toBeUndefined();
  });

  it('opens once when it is posted 20 times at the same moment', async () => {
    const token = await link();
    const taken = await Promise.all(Array.from({ length: 20 }, () => world.identity.links.take(token)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it.each([
    [10 * MINUTE - 1, true],
    [10 * MINUTE, false],
  ])('after %i ms opens: %s', async (later, opens) => {
    const token = await link();
    world.clock.at += later;
    expect((await world.identity.links.take(token)) !== undefined).toBe(opens);
  });

  it.each(['', 'x', 'A'.repeat(22), "' or 1=1 --", '\u0000', 'é'.repeat(10_000)])(
    'made up as %j opens nothing',
    async (token) => {
      expect(await world.identity.links.open(token)).toBeUndefined();
      expect(await world.identity.links.take(token)).toBeUndefined();
    },
  );

  it('is stored as a hash, with number and question sealed', async () => {
    const token = await link();
    const stored = JSON.stringify(await store.db.selectFrom('ticket').selectAll().execute());
    for (const secret of [token, MARY_MOBILE, '2175550102', 'medicines'])
      expect(stored).not.toContain(secret);
  });

  it('is the fifth in ten minutes at most', async () => {
    for (let i = 0; i < 5; i++) await link();
    expect(await world.identity.text.link(place, 'medicines')).toEqual({ state: 'locked', minutes: 10 });
    await link(thread(STRANGER));
    world.clock.at += 10 * MINUTE;
    await link();
  });

  it('is worth nothing once the thread said goodbye', async () => {
    const token = await link();
    await world.commit([world.identity.end(place, 'goodbye')]);
    expect(await world.identity.links.take(token)).toBeUndefined();
  });
});

describe('a match code typed back', () => {
  it('reaches level 2 on that thread, once', async () => {
    const { person } = await world.enrol(readable);
    const code = await codeOf(person.id);
    expect(code).toMatch(/^\d{6}$/);
    expect(await match(code)).toBe('proven');
    expect(await world.identity.standing(place)).toEqual({ level: 2, person, actor: person });
    expect(await match(code)).toBe('none');
  });

  it('is worth nothing after ten minutes, or once a newer one was shown', async () => {
    const { person } = await world.enrol(readable);
    const old = await codeOf(person.id);
    const code = await codeOf(person.id);
    expect(await match(old)).toBe(old === code ? 'proven' : 'wrong');
    world.clock.at += 10 * MINUTE;
    expect(await match(code)).toBe('none');
  });

  it('is asked three times, then no more', async () => {
    const { person } = await world.enrol(readable);
    const code = await codeOf(person.id);
    const wrong = code === '111111' ? '222222' : '111111';
    expect([await match(wrong), await match(wrong), await match(wrong), await match(code)]).toEqual([
      'wrong',
      'wrong',
      'wrong',
      'none',
    ]);
  });

  it('is not expected on a thread that was shown none: six digits may be anything', async () => {
    expect(await match('123456')).toBe('none');
  });

  it('is one of 100 right ones at the same moment that counts', async () => {
    const { person } = await world.enrol(readable);
    const code = await codeOf(person.id);
    const states = await Promise.all(Array.from({ length: 100 }, () => match(code)));
    expect(states.filter((state) => state === 'proven')).toHaveLength(1);
  });

  it.each([
    ['texts were made private', (p: typeof place) => [world.identity.texts.makePrivate(p)]],
    ['the number opted out', (p: typeof place) => [world.identity.texts.optOut(p)]],
    ['the number went to someone else', (p: typeof place) => [world.identity.texts.unbind(p)]],
  ])('proves nothing when meanwhile %s', async (_, effects) => {
    const { person } = await world.enrol(readable);
    const code = await codeOf(person.id);
    await world.commit(effects(place));
    expect(['wrong', 'none']).toContain(await match(code));
    expect((await world.identity.standing(place)).level).toBeLessThan(2);
  });
});

describe('threat: cross-channel relay · who is shown a match code', () => {
  it('not someone whose number it is not: the relay attack ends here', async () => {
    const { person } = await world.enrol(readable);
    const attacker = thread(STRANGER);
    const token = await link(attacker);
    expect(await page(token, person.id)).toEqual({ state: 'notYours' });
    expect(await match('123456', attacker)).toBe('none');
    expect(await world.identity.standing(attacker)).toEqual({ level: 0 });
    expect(await world.identity.standing(place)).toEqual({ level: 1 });
  });

  it("and a code read out to the attacker works in the victim's thread only", async () => {
    const { person } = await world.enrol(readable);
    const code = await codeOf(person.id);
    await link(thread(STRANGER));
    expect(await match(code, thread(STRANGER))).toBe('none');
    expect(await match(code)).toBe('proven');
  });

  it('not another person who has not bound the number, though the owner opted in', async () => {
    await world.enrol(readable);
    const other = await world.accounts.signedIn(claims({ subject: 'john' }));
    expect(await page(await link(), other.id)).toEqual({ state: 'notYours' });
  });

  it('not without the opt-in', async () => {
    const { person } = await world.enrol({ phones: [{ number: MARY_MOBILE }] });
    expect(await page(await link(), person.id)).toEqual({ state: 'notOptedIn' });
  });

  it('not where the deployment has readable texts off, whatever was opted in', async () => {
    world = createWorld(store.db, { readableTexts: false });
    const { person } = await world.enrol(readable);
    expect(await page(await link(), person.id)).toEqual({ state: 'notOptedIn' });
  });

  it('nobody, and its owner is told to confirm it, 180 days after the number was confirmed', async () => {
    const { person } = await world.enrol(readable);
    world.clock.at += 180 * 24 * 60 * MINUTE;
    expect(await page(await link(), person.id)).toEqual({ state: 'due' });
  });
});

describe('a proven thread', () => {
  const proven = async () => {
    const { person } = await world.enrol(readable);
    await match(await codeOf(person.id));
    return person;
  };

  it.each([
    ['14 minutes 59 of silence', 15 * MINUTE - 1000, 2],
    ['15 minutes of silence', 15 * MINUTE, 1],
  ])('after %s', async (_, silence, level) => {
    await proven();
    world.clock.at += silence;
    expect((await world.identity.standing(place)).level).toBe(level);
  });

  it('ends after 60 minutes, however busy', async () => {
    await proven();
    for (let i = 0; i < 5; i++) {
      world.clock.at += 10 * MINUTE;
      expect((await world.identity.standing(place)).level).toBe(2);
    }
    world.clock.at += 10 * MINUTE;
    expect((await world.identity.standing(place)).level).toBe(1);
  });

  it('ends with the removal of the phone', async () => {
    const person = await proven();
    const [phone] = await world.accounts.phones(person.id);
    await world.commit(await world.accounts.removePhone(person.id, phone!.id));
    expect(await world.identity.standing(place)).toEqual({ level: 0 });
  });

  it('opens nothing on a call from the same number', async () => {
    await proven();
    expect(await world.identity.standing(call(MARY_MOBILE))).toEqual({ level: 1 });
    expect(await world.identity.standing(thread(MARY))).toEqual({ level: 0 });
  });
});
