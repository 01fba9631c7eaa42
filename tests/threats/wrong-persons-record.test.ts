import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { World } from '../../deployment/demo/world.js';
import { personAt, type PersonAt } from '../support/person-at.js';
import { openTranscriptWorld, type OpenedWorld } from '../support/transcript-world.js';

jest.setTimeout(120_000);

/** Two people, each with words that stand in their record, or are their name, and in nobody else's. */
const people = {
  rosa: /delgado|rosa|gabapentin|metformin|levothyroxine|penicillin|shellfish/i,
  tom: /hayes|thomas|ibuprofen|losartan|codeine/i,
};
type Key = keyof typeof people;

/** What is known of one person: on which channels they are proven. It foretells which answers hold their record. */
interface Model {
  readonly proven: Record<Channel, boolean>;
}
type Channel = 'web' | 'sms' | 'voice';

type At = Record<Channel, PersonAt>;
interface Deed {
  readonly name: string;
  /** Everything that this person then saw, read or heard; and whether their own record must be in it. */
  run(at: At, model: Model, key: Key): Promise<{ readonly seen: string; readonly own: boolean }>;
}

/** The synthetic provider's page offers everybody: it is not ours. */
const PROVIDER = 'choose who you are';

const pageOf = async (at: PersonAt): Promise<string> => {
  const shown = await at.page();
  return shown.includes(PROVIDER) ? '' : shown;
};

/** Tom helps Walter, and may be asked whose record: his own. */
const ownOf = async (at: PersonAt, said: string): Promise<string> =>
  said.includes('Whose record?') ? said + (await at.does('keys: 1')) : said;

const asks = ['my medications', 'my allergies', 'menu', 'more', 'yes please', 'again'];
const ask = (channel: Channel, words: string): Deed => ({
  name: `${channel}: ${words}`,
  run: async (at, { proven }) => ({
    seen: await ownOf(at[channel], await at[channel].does(`user: ${words}`)),
    own: proven[channel] && words === 'my allergies',
  }),
});

const deeds: readonly Deed[] = [
  ...(['web', 'sms', 'voice'] as const).flatMap((channel) => asks.map((words) => ask(channel, words))),
  {
    name: 'web: sign in',
    async run({ web }, { proven }, key) {
      await web.does('do: open page /signin');
      const seen = await web.does(`do: sign in as ${key}`);
      proven.web = true;
      return { seen: seen + (await pageOf(web)), own: false };
    },
  },
  {
    name: 'web: sign out',
    async run({ web }, { proven }) {
      await web.does('do: open page /account');
      const button = (await web.page()).includes('Cerrar sesión') ? 'Cerrar sesión' : 'Sign out';
      const seen = proven.web ? await web.does(`do: press "${button}"`) : '';
      proven.web = false;
      return { seen: seen + (await pageOf(web)), own: false };
    },
  },
  {
    name: 'page: record',
    async run({ web }, { proven }) {
      await web.does('do: open page /asked?section=allergies');
      return { seen: await pageOf(web), own: proven.web };
    },
  },
  {
    name: 'text: link, sign in, code',
    async run({ sms }, { proven }, key) {
      const said = await sms.does('user: bye', 'user: my allergies');
      proven.sms = false;
      if (!said.includes('/t/')) return { seen: said, own: false };
      await sms.does('do: open the link');
      const chosen = await pageOf(sms);
      await sms.does('do: press "Contin"');
      if ((await sms.page()).includes(PROVIDER)) await sms.does(`do: sign in as ${key}`);
      const page = await pageOf(sms);
      const list = await sms.does('user: {match}');
      proven.sms = true;
      return { seen: [said, chosen, page, list].join('\n'), own: true };
    },
  },
  {
    name: 'call: PIN and card',
    async run({ voice }, { proven }) {
      const seen = await voice.does(
        'do: hang up',
        'do: call',
        'user: my allergies',
        'keys: {pin}',
        'keys: {card}',
      );
      proven.voice = true;
      return { seen: await ownOf(voice, seen), own: true };
    },
  },
  {
    name: 'call: hang up and call again',
    async run({ voice }, { proven }) {
      proven.voice = false;
      return { seen: await voice.does('do: hang up', 'do: call'), own: false };
    },
  },
];

/** One step: each of the two does something, both at the same moment. */
class BothAtOnce implements fc.AsyncCommand<Record<Key, Model>, Record<Key, At>> {
  constructor(private readonly chosen: Record<Key, Deed>) {}
  check = () => true;
  toString = () => `rosa ${this.chosen.rosa.name} | tom ${this.chosen.tom.name}`;

  async run(model: Record<Key, Model>, at: Record<Key, At>): Promise<void> {
    const [rosa, tom] = await Promise.all(
      (['rosa', 'tom'] as const).map((key) => this.chosen[key].run(at[key], model[key], key)),
    );
    expect(rosa!.seen).not.toMatch(people.tom);
    expect(tom!.seen).not.toMatch(people.rosa);
    if (rosa!.own) expect(rosa!.seen).toMatch(/penicil/i);
    if (tom!.own) expect(tom!.seen).toMatch(/codeine/i);
  }
}

describe("threat: wrong person's record · two people at once on web, text and phone", () => {
  let opened: OpenedWorld;
  let world: World;
  beforeAll(async () => {
    opened = await openTranscriptWorld();
    ({ world } = opened);
  });
  afterAll(() => opened.close());

  const arrive = async (key: Key): Promise<At> => {
    const at = {
      web: personAt(world, 'web', key),
      sms: personAt(world, 'sms', key),
      voice: personAt(world, 'voice', key),
    };
    await at.web.does('do: open the chat');
    await at.sms.does('user: bye');
    await at.voice.does('do: call');
    return at;
  };
  const unproven = (): Model => ({ proven: { web: false, sms: false, voice: false } });

  it('no answer ever holds a word of the other, and each gets their own', async () => {
    const deed = fc.constantFrom(...deeds);
    const step = fc.record({ rosa: deed, tom: deed }).map((chosen) => new BothAtOnce(chosen));
    await fc.assert(
      fc.asyncProperty(fc.commands([step], { maxCommands: 30, size: 'max' }), async (steps) => {
        // The limits of links and codes are not what this is about.
        await world.advance(25 * 60 * 60_000);
        await fc.asyncModelRun(async () => {
          const [rosa, tom] = await Promise.all([arrive('rosa'), arrive('tom')]);
          return { model: { rosa: unproven(), tom: unproven() }, real: { rosa, tom } };
        }, steps);
      }),
      { seed: 20261125, numRuns: 8, endOnFailure: true },
    );
  });
});
