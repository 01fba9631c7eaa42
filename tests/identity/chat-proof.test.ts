import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Place } from '../../bot/identity/identity.js';
import { createSqlite } from '../support/databases.js';
import { claims, createWorld, type World } from './support.js';

const MINUTE = 60_000;
let store: Awaited<ReturnType<typeof createSqlite>>;
let world: World;
beforeAll(async () => {
  store = await createSqlite();
  world = createWorld(store.db);
});
afterAll(() => store.close());

let chats = 0;
const chat = (): Place => ({ conversationId: `azure:${++chats}`, channel: 'azure' });

/** A chat in which Mary has just typed her code. */
async function proven() {
  const place = chat();
  const { person } = await world.enrol();
  const code = await world.identity.links.chatCode({
    conversationId: place.conversationId,
    personId: person.id,
  });
  const verdict = await world.identity.chat.match(place, code ?? '');
  if (verdict.state === 'proven') await world.commit(verdict.effects);
  return { place, person, level: async () => (await world.identity.standing(place)).level };
}

it('a chat stands at level 0 until its code is typed, and at 2 from then on', async () => {
  expect((await world.identity.standing(chat())).level).toBe(0);
  const { place, person } = await proven();
  expect(await world.identity.standing(place)).toMatchObject({ level: 2, person: { id: person.id } });
});

it('is over after 12 hours, however busy it was', async () => {
  const { level } = await proven();
  for (let minutes = 0; minutes < 12 * 60 - 14; minutes += 14) {
    world.clock.at += 14 * MINUTE;
    expect(await level()).toBe(2);
  }
  world.clock.at += 14 * MINUTE;
  expect(await level()).toBe(0);
});

it.each([
  [15 * MINUTE - 1, 2],
  [15 * MINUTE, 0],
])('after %i ms of silence it stands at level %i', async (silence, expected) => {
  const { level } = await proven();
  world.clock.at += silence;
  expect(await level()).toBe(expected);
});

it('a code for a chat opens no text thread of the same name', async () => {
  const place = chat();
  const { person } = await world.enrol();
  const link = { conversationId: place.conversationId, personId: person.id };
  const code = await world.identity.links.chatCode(link);
  const thread: Place = { ...place, channel: 'sms', address: '+12175550142' };
  expect(await world.identity.text.match(thread, code ?? '')).toEqual({ state: 'none' });
});

it('five links in ten minutes a chat, and then a pause', async () => {
  const place = chat();
  for (let i = 0; i < 5; i += 1) {
    expect((await world.identity.chat.link(place, 'labs')).state).toBe('ready');
  }
  expect((await world.identity.chat.link(place, 'labs')).state).toBe('locked');
  expect((await world.identity.chat.link(chat(), 'labs')).state).toBe('ready');
});

it('brute force: a page that shows codes again and again gives 15 guesses in ten minutes, and 60 a day', async () => {
  const { person } = await world.enrol({ claims: claims({ subject: 'john' }), phones: [] });
  const guesses = async (shows: number) => {
    let tried = 0;
    for (let n = 0; n < shows; n += 1) {
      const place = chat();
      await world.identity.links.chatCode({ conversationId: place.conversationId, personId: person.id });
      while ((await world.identity.chat.match(place, '0')).state === 'wrong') tried += 1;
    }
    return tried;
  };
  expect(await guesses(20)).toBe(15);
  for (let n = 0; n < 20; n += 1) {
    world.clock.at += 10 * MINUTE;
    await guesses(5);
  }
  expect(await guesses(5)).toBe(0);
  const codes = await store.db
    .selectFrom('ticket')
    .select('hash')
    .where('personId', '=', person.id)
    .execute();
  expect(codes).toHaveLength(20);
});
