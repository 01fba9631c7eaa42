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
