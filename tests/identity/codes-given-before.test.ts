import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Place } from '../../bot/identity/identity.js';
import type { TestDatabase } from '../support/databases.js';
import { createWorld, inMemory, MARY, MARY_MOBILE, thread, type World } from './support.js';

let store: TestDatabase;
let world: World;
let id: string;
beforeEach(async () => {
  store = await inMemory();
  world = createWorld(store.db);
  const phones = [{ number: MARY_MOBILE, readable: 'warning 1' }, { number: MARY }];
  id = (await world.enrol({ phones })).person.id;
});
afterEach(() => store.close());

const text = thread(MARY_MOBILE);
const chat: Place = { conversationId: 'azure:1', channel: 'azure' };
const web = { conversationId: 'web:1', channel: 'web' as const };

async function aFactorChanges() {
  const set = await world.accounts.setPin(id, '73915048');
  await world.commit(set.state === 'set' ? set.effects : []);
}

async function lost() {
  const who = { personId: id, actorId: id, channel: 'web' as const };
  await world.commit(await world.identity.reports.lost(who, 'card'));
}

async function notMe() {
  const person = (await world.accounts.person(id))!;
  await world.commit(world.identity.reports.notMe(web, { level: 2, person, actor: person }));
}

const ends = [
  ['a factor was changed', aFactorChanges],
  ['"sign out everywhere"', () => world.commit(world.accounts.signOutEverywhere(id))],
  ['"I lost my card"', lost],
  ['"that\'s not me"', notMe],
] as const;

describe('a session that outlives a factor change: a code shown before', () => {
  it.each(ends)('%s opens no text thread and no chat afterwards', async (_, end) => {
    const { conversationId } = text;
    const link = { conversationId, number: MARY_MOBILE, personId: id };
    const shown = await world.identity.links.matchCode(link);
    const code = await world.identity.links.chatCode({ ...chat, personId: id });
    await end();
    const typed = shown.state === 'code' ? shown.code : '';
    expect(await world.identity.text.match(text, typed)).toEqual({ state: 'none' });
    expect(await world.identity.chat.match(chat, code ?? '')).toEqual({ state: 'none' });
  });
});
