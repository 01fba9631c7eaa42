import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commit } from '../../bot/storage/commit.js';
import type { Place } from '../../bot/identity/identity.js';
import type { Effect } from '../../bot/storage/effect.js';
import {
  createWorld,
  inMemory,
  MARY,
  MARY_MOBILE,
  MINUTE,
  STRANGER,
  type World,
} from '../identity/support.js';

/** Whoever has the number: they call and text from it, and read every code and link that is sent to it. */
class Taker {
  readonly places: Place[];
  constructor(private readonly world: World) {
    this.places = [
      { conversationId: 'call-from-it', channel: 'voice', address: MARY_MOBILE },
      { conversationId: 'call-from-elsewhere', channel: 'voice', address: STRANGER },
      { conversationId: 'call-withheld', channel: 'voice' },
      { conversationId: 'thread', channel: 'sms', address: MARY_MOBILE },
    ];
  }

  /** Every six digits they were sent. */
  private codes = () =>
    this.world.sent.filter(({ to }) => to === MARY_MOBILE).flatMap(({ body }) => body.match(/\d{6}/g) ?? []);

  async act(what: Deed, on: Place, member: string): Promise<void> {
    const { phone, text } = this.world.identity;
    const keep = (result: { readonly state: string; readonly effects?: readonly Effect[] }) =>
      commit(this.world.db, result.effects ?? []);
    const code = this.codes().at(-1) ?? '123456';
    if (what === 'begin') await phone.begin(on);
    if (what === 'member') await phone.member(on, member);
    if (what === 'code as PIN') await phone.pin(on, code);
    if (what === 'guess PIN') await phone.pin(on, '48203917');
    if (what === 'send code') await keep(await phone.sendCode(on));
    if (what === 'code') await keep(await phone.code(on, code));
    if (what === 'guess card') await keep(await phone.code(on, '70418256'));
    if (what === 'code again') await keep(await phone.codeAgain(on, code));
    const thread = this.places.find(({ channel }) => channel === 'sms')!;
    if (what === 'link') await keep(await text.link(thread, 'medicines'));
    if (what === 'match') await keep(await text.match(thread, code));
    if (what === 'wait') this.world.clock.at += 11 * MINUTE;
  }
}

const deeds = [
  ...['begin', 'member', 'code as PIN', 'guess PIN', 'send code', 'code'],
  ...['guess card', 'code again', 'link', 'match', 'wait'],
] as const;
type Deed = (typeof deeds)[number];

describe('threat: SIM swap, recycled number', () => {
  it('number and texted code alone never reach level 2, whatever is tried in whatever order', async () => {
    const attempt = fc.tuple(fc.constantFrom(...deeds), fc.nat(3));
    const attempts = fc.array(attempt, { minLength: 5, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(attempts, async (tried) => {
        const store = await inMemory();
        const world = createWorld(store.db);
        const { person } = await world.enrol({ phones: [{ number: MARY }, { number: MARY_MOBILE }] });
        const taker = new Taker(world);
        for (const [deed, place] of tried) {
          await taker.act(deed, taker.places[place]!, person.memberNumber);
          for (const at of taker.places) {
            expect((await world.identity.standing(at)).level).toBeLessThan(2);
          }
        }
        await store.close();
      }),
      { seed: 20261125, numRuns: 60 },
    );
  });
});
