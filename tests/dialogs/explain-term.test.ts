import { describe, expect, it } from '@jest/globals';
import { contentFor } from '../../dialogs/content/index.js';
import { lookUp } from '../../dialogs/explain-term.js';
import { heard, Talk, textOf } from '../support/fake-turn.js';

const nobody = { standing: { level: 0 as const } };

describe('what a word means', () => {
  it.each(['web', 'sms', 'voice'] as const)(
    'is explained by %s without a sign-in, with what can be asked next',
    async (channel) => {
      const messages = await new Talk({ ...nobody, channel }).say('what does A1C mean');
      const said = channel === 'voice' ? heard(messages) : textOf(messages);
      expect(said).toContain('the average sugar in your blood');
      expect(said).toContain('What it means for you, your VA care team can tell you.');
      expect(said).toContain('ask for lab results');
      expect(said).not.toMatch(/sign in|PIN/);
    },
  );

  it('is explained in Spanish', async () => {
    const answer = textOf(await new Talk({ ...nobody, language: 'es' }).say('que quiere decir creatinina'));
    expect(answer).toContain('La creatinina es un desecho de los músculos.');
  });

  it('that is not known is said kindly, with whom to ask', async () => {
    const answer = textOf(await new Talk(nobody).say('what does xylophonia mean'));
    expect(answer).toContain("I'm sorry, I have no plain meaning for xylophonia yet.");
    expect(answer).toContain('800-698-2411');
  });

  it.each([
    ['a1c', 'A1C'],
    ['my LDL test', 'LDL'],
    ['creatinin', 'Creatinine'],
    ['bp', 'Blood pressure'],
    ['b.i.d.', 'BID'],
    ['metabolic panel', 'Metabolic panel'],
    ['C-CDA', 'C-CDA'],
    ['on hold', 'On hold'],
    ['hypertention', 'Hypertension'],
    ['hypo', undefined],
    ['hypotension', undefined],
    ['hyperglycemia', undefined],
  ])('%s is found as %s', (said, name) => {
    expect(lookUp(contentFor('en'), said)?.name).toBe(name);
  });
});

describe.each(['en', 'es'] as const)('the glossary in %s', (language) => {
  const terms = Object.values(contentFor(language).glossary.terms);

  it('has more than 60 terms, and no name that means two', () => {
    expect(terms.length).toBeGreaterThan(60);
    const names = terms.flatMap(({ name, also }) => [name.toLowerCase(), ...also]);
    const twice = names.filter(
      (name, i) =>
        names.indexOf(name) !== i &&
        !terms.some((t) => t.name.toLowerCase() === name && t.also.includes(name)),
    );
    expect(twice).toEqual([]);
  });

  it('neither advises nor judges', () => {
    const judging =
      /\b(should|must|need to|good|bad|better|worse|dangerous|healthy|debe usted|deberia|bueno|malo|mejor|peor|peligro\w*)\b/i;
    expect(terms.filter(({ text }) => judging.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
