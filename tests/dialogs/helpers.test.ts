import { describe, expect, it } from '@jest/globals';
import type { HelperView } from '../../bot/identity/helper-grants.js';
import { helper, heard, level2, Talk, textOf } from '../support/fake-turn.js';
import { allergy, sampleRecord } from '../support/sample-record.js';

const view = (given: string, family = 'Testcase', more: Partial<HelperView> = {}): HelperView => ({
  grantId: `grant-${given}-${family}`,
  personId: `${given}-${family}`,
  given,
  family,
  expiresAt: 1,
  categories: [],
  paused: false,
  ...more,
});
const record = sampleRecord({ allergies: { entries: [allergy('PENICILLIN')] } });

/** A caller who proves who they are on the way to their allergies. */
async function caller(helps: readonly HelperView[], channel: 'voice' | 'web' = 'voice'): Promise<Talk> {
  const talk = new Talk({ channel, record, helps, standing: { level: 0 } });
  await talk.start();
  await talk.say('my allergies');
  await talk.press(talk.world.rightPin);
  return talk;
}

describe('whose record, on a call', () => {
  it('is not asked of somebody who helps nobody', async () => {
    const talk = await caller([]);
    const said = textOf(await talk.press(talk.world.rightCode));
    expect(said).not.toContain('Whose');
    expect(said).toContain('I see 1 allergy');
  });

  it('is asked after the proof, and nothing of any record is said before the answer', async () => {
    const talk = await caller([view('Walter')]);
    const said = textOf(await talk.press(talk.world.rightCode));
    expect(said).toContain('For your own, press 1. For Walter, press 2.');
    expect(said).not.toMatch(/allerg/i);
    expect(talk.effects.join()).not.toContain('audit.recordOpened');
  });

  it.each([
    ['2', 'press'],
    ['walter', 'say'],
    ["walter's record", 'say'],
    ['for walter', 'say'],
  ] as const)('%s opens it, said aloud, in speech too', async (answer, how) => {
    const talk = await caller([view('Walter')]);
    await talk.press(talk.world.rightCode);
    const said = heard(await talk[how](answer));
    expect(said).toMatch(/Walter's record is open now\. Walter: I see 1 allergy/);
    expect(talk.effects).toContain('open Walter-Testcase');
  });

  it('who answers with something else hears that it is their own record', async () => {
    const talk = await caller([view('Walter')]);
    await talk.press(talk.world.rightCode);
    talk.world.standing = { ...talk.world.standing, helps: true };
    expect(textOf(await talk.say('my allergies'))).toMatch(/^Your own record:/);
  });

  it('two with one first name are told apart by the family name', async () => {
    const talk = await caller([view('Walter', 'Hayes'), view('Walter', 'Testcase')]);
    const said = textOf(await talk.press(talk.world.rightCode));
    expect(said).toContain('For Walter Hayes, press 2. For Walter Testcase, press 3.');
    expect(textOf(await talk.say('walter testcase'))).toContain("Walter's record is open now.");
    expect(talk.effects).toContain('open Walter-Testcase');
  });

  it('beyond key 6 a name is said: 7, 8, 9 and 0 keep their meaning', async () => {
    const talk = await caller(['Ann', 'Bob', 'Carl', 'Dora', 'Emil', 'Fred'].map((name) => view(name)));
    const said = textOf(await talk.press(talk.world.rightCode));
    expect(said).toContain('For Emil, press 6. For Fred, say the name.');
    expect(textOf(await talk.say('fred'))).toContain("Fred's record is open now.");
  });

  it('which was taken back meanwhile is not opened', async () => {
    const talk = await caller([view('Walter')]);
    await talk.press(talk.world.rightCode);
    talk.world.helps = [];
    const said = textOf(await talk.press('2'));
    expect(said).toContain('That record is not open to you now.');
    expect(talk.effects.join()).not.toContain('open Walter');
  });

  it('a helper switches without a new proof', async () => {
    const talk = await caller([view('Walter')]);
    await talk.press(talk.world.rightCode);
    await talk.press('2');
    expect(textOf(await talk.say('switch person'))).toContain('For your own, press 1.');
    expect(textOf(await talk.press('1'))).toContain('Your own record is open now.');
  });

  it('a text thread is only ever about its owner, and names the page', async () => {
    const talk = new Talk({ channel: 'sms', helps: [view('Walter')] });
    await talk.start();
    expect(textOf(await talk.say('switch person'))).toContain('/account');
  });
});

describe("a Veteran stops a helper's access by phone", () => {
  const two = [view('Ana'), view('Joe')];
  async function talking(helpers: readonly HelperView[], standing = level2): Promise<Talk> {
    const talk = new Talk({ channel: 'voice', helpers, standing });
    await talk.start();
    return talk;
  }

  it('is asked whose where there are several, and one key ends it', async () => {
    const talk = await talking(two);
    expect(textOf(await talk.say("stop my daughter's access"))).toContain(
      'For Ana Testcase, press 1. For Joe Testcase, press 2.',
    );
    expect(textOf(await talk.press('2'))).toContain("To end Joe's access, press 1.");
    expect(textOf(await talk.press('1'))).toContain("Joe can't see your record anymore.");
    expect(talk.effects).toEqual(['revoke grant-Joe-Testcase']);
    expect(talk.forgotten).toEqual(['maria']);
  });

  it('a pause takes no second question', async () => {
    const talk = await talking([view('Ana')]);
    expect(textOf(await talk.say("pause my daughter's access"))).toContain(
      "Ana can't see your record for now.",
    );
    expect(talk.effects).toEqual(['pause grant-Ana-Testcase']);
  });

  it('leaves it as it is when that is the answer', async () => {
    const talk = await talking([view('Ana')]);
    await talk.say("stop my daughter's access");
    expect(textOf(await talk.press('3'))).toContain('Nothing was changed.');
    expect(talk.effects).toEqual([]);
  });

  it('lets a paused helper in again only with one more code', async () => {
    const talk = await talking([view('Ana', 'Testcase', { paused: true })]);
    expect(textOf(await talk.say('resume access'))).toContain('one more code');
    expect(talk.effects).toEqual([]);
    expect(textOf(await talk.press(talk.world.rightCode))).toContain('Ana can see your record again');
    expect(talk.effects).toContain('resume grant-Ana-Testcase');
  });

  it('cannot let in on a call that we placed', async () => {
    const paused = [view('Ana', 'Testcase', { paused: true })];
    const talk = await talking(paused, { ...level2, restricted: true });
    await talk.say('resume access');
    expect(talk.effects).toEqual([]);
  });

  it.each(["stop my daughter's access", "pause my daughter's access"])(
    'is refused to a helper: %s',
    async (words) => {
      const talk = await talking(two, { ...level2, actor: helper });
      expect(textOf(await talk.say(words))).toContain('Only the owner of the record can change this.');
      expect(talk.effects).toEqual([]);
    },
  );

  it.each([
    [{ state: 'ready', number: '+12175550105' }, 'I texted Ana a link.', 1],
    [{ state: 'held' }, 'nothing is sent to anyone for 24 hours', 0],
    [{ state: 'noMobile' }, 'no mobile phone of Ana', 0],
    [{ state: 'notGranted' }, 'Nothing was changed.', 0],
  ] as const)(
    'sends within it, after one more code, a text that names nobody: %j',
    async (reached, words, texts) => {
      const talk = await talking([view('Ana')]);
      talk.world.reached = reached;
      expect(textOf(await talk.say('text it to my helper'))).toContain('one more code');
      expect(textOf(await talk.press(talk.world.rightCode))).toContain(words);
      expect(talk.texted).toHaveLength(texts);
      expect(textOf(talk.texted)).not.toMatch(/Maria|Ana|allerg|medic/i);
    },
  );

  it('to share, a helper is told no more than anybody: nothing is sent', async () => {
    const talk = await talking(two, { ...level2, actor: helper });
    await talk.say('send my records to my doctor');
    expect(talk.effects).toEqual([]);
    expect(talk.texted).toEqual([]);
  });
});
