import { describe, expect, it } from '@jest/globals';
import type { Added } from '../../bot/records/own/own-files.js';
import { sampleRecord } from '../support/sample-record.js';
import { helper, level2, maria, Talk, textOf } from '../support/fake-turn.js';

const held = (whose: 'theirs' | 'unsaid' = 'theirs', more: object = {}): Added => ({
  state: 'held',
  whose,
  effect: { name: 'hold f1', apply: () => Promise.resolve() },
  file: {
    id: 'f1',
    addedAt: 0,
    name: 'report.txt',
    format: 'mhv',
    dated: '2013-09-09',
    bytes: 3000,
    sections: [
      { id: 'medicines', count: 12 },
      { id: 'allergies', count: 1 },
      { id: 'notes', count: 0 },
    ],
    inPart: false,
    ...more,
  },
});
const file = { name: 'report.txt', bytes: Buffer.from('x') };
const put = async (world: ConstructorParameters<typeof Talk>[0]) => {
  const talk = new Talk(world);
  await talk.start();
  return { talk, said: textOf(await talk.take({ text: '', file })) };
};

describe('a file put into the chat', () => {
  it('is said to be what it is before anybody is asked, and the question holds nothing of it', async () => {
    const { talk, said } = await put({ added: held() });
    expect(said).toContain(
      'This is a My HealtheVet Blue Button report of September 9, 2013. It has 12 medications and 1 allergy.',
    );
    expect(said).toContain('Should I keep it');
    expect(talk.effects).toEqual(['hold f1']);
    expect(JSON.stringify(talk.state)).not.toMatch(/report\.txt|HealtheVet|12 med/);
  });

  it.each<[string, string[], string]>([
    ['keep it', ['hold f1', 'keep f1'], 'I keep it with your record now'],
    ['Only look now', ['hold f1'], 'I do not keep it.'],
    ['throw it away', ['hold f1', 'discard f1'], 'I threw it away.'],
    ["don't keep it", ['hold f1', 'discard f1'], 'I threw it away.'],
    ['yes', ['hold f1', 'keep f1'], 'I keep it with your record now'],
    ['yes please', ['hold f1', 'keep f1'], 'I keep it with your record now'],
    ['no', ['hold f1', 'discard f1'], 'I threw it away.'],
  ])('%s', async (answer, effects, words) => {
    const { talk } = await put({ added: held() });
    expect(textOf(await talk.say(answer))).toContain(words);
    expect(talk.effects).toEqual(effects);
  });

  it.each([
    ['en', 'is it safe to keep', 'locked', 'Should I keep it'],
    ['en', 'Is it safe?', 'locked', 'Should I keep it'],
    ['es', '¿es seguro guardarlo?', 'bajo llave', '¿Lo guardo'],
  ] as const)('%s: %s is answered, and asked again', async (language, question, words, again) => {
    const { talk } = await put({ added: held(), language });
    const said = textOf(await talk.say(question));
    expect(said).toContain(words);
    expect(said).toContain(again);
    expect(talk.effects).toEqual(['hold f1']);
    await talk.say(language === 'en' ? 'yes' : 'sí');
    expect(talk.effects).toEqual(['hold f1', 'keep f1']);
  });

  it.each<[string, string, string]>([
    ['throw it away', 'discard f1', 'I threw it away.'],
    ['delete it', 'discard f1', 'I threw it away.'],
    ['keep it', 'keep f1', 'I keep it with your record now'],
  ])('that is only looked at: then %s', async (answer, effect, words) => {
    const { talk } = await put({ added: held() });
    await talk.say('only look now');
    expect(textOf(await talk.say(answer))).toContain(words);
    expect(talk.effects).toEqual(['hold f1', effect]);
  });

  it('that is only looked at stays while something else is asked for', async () => {
    const { talk } = await put({ added: held(), record: sampleRecord() });
    await talk.say('only look now');
    expect(textOf(await talk.say('my allergies'))).toContain('allergies');
    expect(talk.effects.join()).not.toMatch(/keep|discard/);
  });

  it('that is there already is said to be', async () => {
    const { talk, said } = await put({ added: { state: 'refused', why: 'same' } });
    expect(said).toContain('You added that same file before.');
    expect(talk.effects).toEqual([]);
  });

  it('that is gone when they answer is not said to be kept', async () => {
    const { talk } = await put({ added: held(), held: false });
    expect(textOf(await talk.say('keep it'))).toContain('not here any more');
    expect(talk.effects).toEqual(['hold f1']);
  });

  it('that does not say whose it is is asked about first', async () => {
    const { talk, said } = await put({ added: held('unsaid') });
    expect(said).toContain('Is it your own record?');
    expect(textOf(await talk.say('it is mine'))).toContain('Should I keep it');
    const { talk: other } = await put({ added: held('unsaid') });
    expect(textOf(await other.say('it is not mine'))).toContain('Then I do not use it.');
    expect(other.effects).toEqual(['hold f1', 'discard f1']);
  });

  it('of which parts were lost says so', async () => {
    const { said } = await put({ added: held('theirs', { inPart: true }) });
    expect(said).toContain('I could not read parts of it');
  });

  it('that is none is explained, and nothing is asked or done', async () => {
    const { talk, said } = await put({ added: { state: 'refused', why: 'pdf' } });
    expect(said).toContain('That is a PDF.');
    expect(said).not.toContain('Should I keep it');
    expect(talk.effects).toEqual([]);
  });

  it('with words of danger is danger, and nothing else', async () => {
    const talk = new Talk({ added: held() });
    await talk.start();
    const said = textOf(await talk.take({ text: 'i want to kill myself', file }));
    expect(said).toContain('988');
    expect(talk.effects).toEqual([]);
  });

  it('is not taken from a helper', async () => {
    const { talk, said } = await put({
      added: held(),
      standing: { ...level2, person: maria, actor: helper },
    });
    expect(said).toContain('Only the Veteran can add a file');
    expect(talk.effects).toEqual([]);
  });

  it('waits for nobody: who is not signed in signs in, and adds it again', async () => {
    const { talk, said } = await put({ added: held(), standing: { level: 1 } });
    expect(said).toContain('I did not take the file.');
    expect(said).toContain('sign in first');
    expect(talk.effects).toEqual([]);
    talk.world.standing = level2;
    expect(textOf(await talk.happens('proven'))).toMatch(/did not take .* choose it again.*paper clip/s);
    expect(talk.effects).toEqual([]);
  });

  it('in Spanish', async () => {
    const { said } = await put({ added: held(), language: 'es' });
    expect(said).toContain('Trae 12 medicamentos y 1 alergia.');
  });
});
