import { describe, expect, it } from '@jest/globals';
import type { HelperView } from '../../bot/identity/helper-grants.js';
import type { ShareView } from '../../bot/sharing/shares/shares.js';
import { helper, heard, level2, Talk, textOf, type World } from '../support/fake-turn.js';
import { allergy, sampleRecord } from '../support/sample-record.js';

const record = sampleRecord({ allergies: { entries: [allergy('PENICILLIN')] } });
const fresh = { ...level2, level: 3 as const, freshAt: Date.UTC(2025, 10, 23) };
const son: HelperView = {
  grantId: 'grant-joe',
  personId: 'joe',
  given: 'Joe',
  family: 'Testcase',
  expiresAt: Date.UTC(2026, 5, 1),
  categories: [],
  paused: false,
};
const doctor: ShareView = {
  id: 'share-7',
  kind: 'copy',
  to: 'Dr. Lee',
  choice: { notes: true },
  language: 'en',
  createdAt: Date.UTC(2025, 10, 1),
  expiresAt: Date.UTC(2025, 10, 30, 15),
  state: 'live',
  hasPasscode: true,
  tell: false,
  openings: [
    { at: Date.UTC(2025, 10, 20, 15), outcome: 'opened', recipient: 'Lee' },
    { at: Date.UTC(2025, 10, 19, 15), outcome: 'wrongPasscode', recipient: '' },
  ],
};

/** A caller who has just given one more proof. */
function caller(world: Partial<World> = {}): Talk {
  const talk = new Talk({ channel: 'voice', record, helpers: [son], ...world });
  talk.world.standing = { ...fresh, freshAt: talk.world.now };
  return talk;
}

describe('sharing on a call', () => {
  it('texts a link to the helper and says the passcode three times, which is texted nowhere', async () => {
    const talk = caller();
    expect(textOf(await talk.say('send my record to my son'))).toContain('For Joe Testcase, press 1.');
    await talk.press('1');
    expect(textOf(await talk.press('2'))).toContain('I will text Joe a link');
    const said = heard(await talk.press('1'));
    expect(said.match(/4 8 2, 9 1 3/g)).toHaveLength(3);
    expect(talk.effects.join()).toContain('share texted');
    expect(talk.texted.map(({ link }) => link?.url).join()).toContain('#shlink:/');
    expect(JSON.stringify(talk.texted)).not.toMatch(/4 ?8 ?2/);
  });

  it('says the numbers again as often as asked, by key, by star and in words, and is then over', async () => {
    const talk = caller();
    await talk.say('share it with my doctor');
    await talk.press('1');
    for (const asked of [
      await talk.press('1'),
      await talk.press('*'),
      await talk.say('say the passcode again'),
    ])
      expect(heard(asked).match(/4 8 2, 9 1 3/g)).toHaveLength(3);
    await talk.press('2');
    expect(JSON.stringify(talk.state)).not.toContain('482913');
  });

  it.each(['stop it', 'undo that', 'that was a mistake, cancel it', 'I gave it to the wrong person'])(
    '%s: asks whether it should end',
    async (words) => {
      const talk = caller({ helpers: [] });
      await talk.say('share it with my doctor');
      await talk.press('1');
      talk.world.shares = [{ ...doctor, to: 'a clinic' }];
      expect(textOf(await talk.say(words))).toContain('To stop sharing with a clinic, press 1.');
      await talk.press('1');
      expect(talk.effects).toContain('stop share-7');
    },
  );

  it('leaves out what is private in a special way, and says so first', async () => {
    const talk = caller();
    await talk.say('send my record to my son');
    await talk.press('1');
    expect(textOf(await talk.press('2'))).toContain('stays out of it');
    await talk.press('1');
    expect(talk.effects.join()).toContain('"sensitive":[]');
  });

  it('asks nobody for whom where it is for a doctor, and reads out two numbers', async () => {
    const talk = caller();
    expect(textOf(await talk.say('share it with my doctor'))).toContain(
      'a code and a passcode for the clinic',
    );
    const said = heard(await talk.press('1'));
    expect(said.match(/7 0 3 1, 5 5 2 8/g)).toHaveLength(3);
    expect(said).toContain('va.example/view');
  });

  it.each([
    ['the second key', '2'],
    ['nothing that was asked', '7'],
  ])('shares nothing after %s', async (_, key) => {
    const talk = caller();
    await talk.say('share it with my doctor');
    await talk.press(key);
    expect(talk.effects.join()).not.toContain('share code');
  });

  it.each([
    ['held', 'To protect you, nothing is shared right now.'],
    ['tooMany', 'You share many links already.'],
    ['tooLarge', 'nothing was shared'],
  ] as const)('says why nothing was made: %s', async (prepares, said) => {
    const talk = caller({ prepares });
    await talk.say('share it with my doctor');
    expect(textOf(await talk.press('1'))).toContain(said);
  });

  it('is held before anything is asked', async () => {
    const talk = caller({ sharesHeldUntil: Date.UTC(2030, 0, 1) });
    expect(textOf(await talk.say('share it with my doctor'))).toContain('nothing is shared right now');
  });

  it('is refused to a helper', async () => {
    const talk = caller();
    talk.world.standing = { ...talk.world.standing, actor: helper };
    expect(textOf(await talk.say('share it with my doctor'))).toContain(
      'Only the Veteran can share this record.',
    );
    expect(talk.effects.join()).not.toContain('share');
  });
});

describe('sharing elsewhere', () => {
  it('on the web is a page, because what is said in a chat is kept for a while and a key must not be', async () => {
    const talk = new Talk({ record });
    const said = await talk.say('share my record with my doctor');
    expect(said.flatMap((m) => m.link?.url ?? [])).toEqual(['https://va.example/share?lang=en']);
  });

  it('begun by text ends on the signed-in page', async () => {
    const talk = new Talk({ channel: 'sms', record });
    expect(textOf(await talk.say('share my record'))).toContain('sign in with this link');
  });
});

describe('what is shared', () => {
  it('is told with who opened it, how often, and what ends it', async () => {
    const talk = new Talk({ record, helpers: [son], shares: [doctor] });
    const said = textOf(await talk.say('who did I share with'));
    expect(said).toContain('Joe Testcase helps you and may see your record until');
    expect(said).toContain('A link for Dr. Lee, until November 30, 2025 at 10:00 a.m. ET.');
    expect(said).toContain('It was opened once, on November 20, 2025. One wrong passcode was tried.');
    expect(said).toContain('To end one, say: stop sharing.');
  });

  it('says that nothing opens while somebody looks into it', async () => {
    const talk = new Talk({ record, shares: [doctor], sharesHeldUntil: 253_402_214_400_000 });
    expect(textOf(await talk.say('who did I share with'))).toContain(
      'Nothing that you shared opens right now',
    );
  });

  it('is not told where it is over', async () => {
    const talk = new Talk({ record, shares: [{ ...doctor, state: 'locked' }] });
    expect(textOf(await talk.say('who did I share with'))).toContain('You share your record with nobody');
  });

  it('ends after it was asked once more', async () => {
    const talk = new Talk({ record, shares: [doctor] });
    expect(textOf(await talk.say('stop sharing with my doctor'))).toContain(
      'Should sharing with Dr. Lee end now?',
    );
    expect(talk.effects.join()).not.toContain('stop share-7');
    expect(textOf(await talk.say('end it'))).toContain('does not open anymore');
    expect(talk.effects).toContain('stop share-7');
  });

  it('stays where it was not meant', async () => {
    const talk = new Talk({ record, shares: [doctor] });
    await talk.say('stop sharing');
    expect(textOf(await talk.say('leave it as it is'))).toContain('Nothing was changed.');
    expect(talk.effects.join()).not.toContain('stop');
  });

  it('is chosen by key where helpers and links are several', async () => {
    const talk = caller({ shares: [doctor] });
    const asked = textOf(await talk.say('stop sharing'));
    expect(asked).toContain('For the link for Dr. Lee, press 1. For Joe Testcase as your helper, press 2.');
    expect(textOf(await talk.press('2'))).toContain("To end Joe's access, press 1.");
  });

  it('is named in no text on a phone that was not confirmed for it: a doctor’s name may say what one has', async () => {
    const talk = new Talk({ channel: 'sms', record, readable: false, shares: [doctor] });
    const said = await talk.say('stop sharing with my doctor');
    expect(textOf(said)).not.toContain('Dr. Lee');
    expect(said.flatMap((m) => m.link?.url ?? [])).toHaveLength(1);
    expect(talk.effects.join()).not.toContain('stop share-7');
  });

  it('is ended by text on a phone that may be texted what is private', async () => {
    const talk = new Talk({ channel: 'sms', record, readable: true, shares: [doctor] });
    expect(textOf(await talk.say('stop sharing with my doctor'))).toContain('Dr. Lee');
  });
});
