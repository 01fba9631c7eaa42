import { describe, expect, it } from '@jest/globals';
import { Talk, textOf } from '../support/fake-turn.js';

/** Said by a first user: not plain enough to interrupt, and half understood as something to ask for. */
const despair = "I don't see much point in going on since Mary passed";

describe.each(['web', 'voice', 'sms'] as const)('words that may be of despair (%s)', (channel) => {
  it('are answered with the number and not with a form question', async () => {
    const talk = new Talk({ channel });
    await talk.start();
    const said = textOf(await talk.say(despair));
    expect(said).toMatch(/988|9 8 8|Veterans Crisis Line/);
    expect(said).not.toMatch(/Did you mean|not sure what you mean|didn't understand/);
  });
});

describe.each(['web', 'voice', 'sms'] as const)(
  'words of despair that sound like a goodbye (%s)',
  (channel) => {
    it.each([
      ['en', "I don't enjoy anything anymore, I'm done with all of it"],
      ['es', 'ya nada me ilusiona'],
    ] as const)('hang up on nobody: %s', async (language, words) => {
      const talk = new Talk({ channel, language });
      await talk.start();
      const said = await talk.say(words);
      expect(textOf(said)).toMatch(/988|9 8 8|Crisis Line/);
      expect(said.some(({ expects }) => expects.kind === 'end')).toBe(false);
      expect(talk.ended).toBe(false);
    });
  },
);
