import { describe, expect, it } from '@jest/globals';
import { channels } from '../../bot/turn/channels.js';
import type { Conversation } from '../../dialogs/interrupt.js';
import { words } from '../../dialogs/message.js';
import { oneOf, open, secretDigits } from '../../dialogs/question.js';
import { run } from '../../dialogs/run.js';
import type { TurnContext } from '../../dialogs/running-turn.js';
import { script } from '../../dialogs/script.js';
import type { DialogState, Input } from '../../dialogs/state.js';
import type { DialogServices } from '../../dialogs/turn.js';

const person = {
  id: 'p1',
  given: 'Ana',
  family: 'Test',
  birthDate: '1950-01-01',
  patientId: 'x',
  memberNumber: '20000000',
  language: 'en' as const,
};

const drink = oneOf([
  { value: 'tea', label: 'Tea', key: '1' },
  { value: 'water', label: 'Water', key: '2' },
]);

const conversation: Conversation = {
  retold: [],
  upload: 'none',
  main: 'main',
  verify: 'verify',
  placed: 'placed',
  danger: 'danger',
  didYouMean: 'did you mean',
  scripts: [
    script(
      'main',
      { version: 1 },
      {
        what: (turn) => turn.ask(words('What would you like?'), open),
        else: (turn) => turn.ask(words('What else?'), open),
      },
    ),
    script(
      'verify',
      { version: 1 },
      {
        pin: (turn) => turn.ask(words('PIN?'), secretDigits(4)),
        check(turn) {
          if (turn.secret !== '4821') return turn.end(words('Not right.'), false);
          turn.proven(person);
          return turn.end(undefined, true);
        },
      },
    ),
    script(
      'danger',
      { version: 1 },
      {
        numbers: (turn, a) =>
          turn.ask(
            words(`Numbers for ${a.danger}. Press 1.`),
            oneOf([{ value: 'connect', label: 'Connect', key: '1' }]),
          ),
        connect: (turn) =>
          turn.end(words('Connecting.'), undefined, { expects: { kind: 'connect', to: 'crisis' } }),
      },
    ),
    script(
      'medicines',
      { version: 1, needs: 'read' },
      {
        read(turn) {
          turn.tell(words(`${turn.person.given} takes aspirin.`));
          return turn.ask(words('Tea or water with it?'), drink);
        },
        done: (turn, a) => turn.end(words(`${a.read} it is.`)),
      },
    ),
  ],
  interrupts: {
    help: (turn) => {
      turn.tell(words('Here is help.'));
      return { do: 'stay' };
    },
    repeat: () => ({ do: 'again' }),
    bye: (turn) => {
      turn.tell(words('Goodbye.'));
      return { do: 'end' };
    },
  },
  routes: { medicines: () => ({ script: 'medicines' }) },
  missed: (turn, count) => turn.tell(words(`Missed ${count}. 988.`)),
  outdated: (turn) => turn.tell(words('We have changed.')),
};

const services = {
  identity: { end: () => ({ name: 'identity.end', apply: async () => undefined }) },
} as unknown as DialogServices;

const context = (level: 0 | 2 = 0): TurnContext => ({
  channel: channels.voice,
  place: { conversationId: 'c', channel: 'voice' },
  standing: level === 2 ? { level, person, actor: person } : { level },
  services,
  clock: { now: () => 0 },
  random: { id: () => 'id', token: () => 'token', digits: () => '0' },
});

/** Plays inputs one after another; returns what was said in each turn and the state after. */
async function talk(inputs: readonly Input[], level: 0 | 2 = 0, from?: DialogState) {
  let state = from;
  const said: string[] = [];
  const ends: boolean[] = [];
  for (const input of inputs) {
    const result = await run(conversation, context(level), state, input);
    state = JSON.parse(JSON.stringify(result.state)) as DialogState;
    said.push(result.messages.map((m) => m.text).join(' | '));
    ends.push(result.ended);
  }
  return { said, ends, state: state as DialogState };
}
const start: Input = { event: 'start' };
const says = (text: string): Input => ({ text });

describe('a conversation', () => {
  it('asks who it is before a record is read, and then reads what was asked for', async () => {
    const proof = await talk([start, says('my medications'), { keys: '4821' }]);
    const after = await talk([{ keys: '2' }], 2, proof.state);
    expect([...proof.said, ...after.said]).toEqual([
      'What would you like?',
      'PIN?',
      'Ana takes aspirin. | Tea or water with it?',
      'water it is. | What else?',
    ]);
  });

  it('drops what was asked for when the proof fails', async () => {
    const { said } = await talk([start, says('my medications'), { keys: '0000' }]);
    expect(said.at(-1)).toBe('Not right. | What else?');
  });

  it('never stores a secret answer, nor a health fact', async () => {
    const { state } = await talk([start, says('my medications'), { keys: '4821' }]);
    expect(JSON.stringify(state)).not.toMatch(/4821|aspirin/);
  });

  it('answers help and asks the same question again', async () => {
    const { said } = await talk([start, says('my medications'), says('help')], 2);
    expect(said.at(-1)).toBe('Here is help. | Tea or water with it?');
  });

  it('repeats the whole step, not only the question', async () => {
    const { said } = await talk([start, says('my medications'), { keys: '*' }], 2);
    expect(said.at(-1)).toBe('Ana takes aspirin. | Tea or water with it?');
  });

  it('says more each time it did not understand, and forgets the count once it did', async () => {
    const { said, state } = await talk([start, says('blub xq'), { event: 'silence' }, says('help')]);
    expect(said.slice(1, 3)).toEqual([
      'Missed 1. 988. | What would you like?',
      'Missed 2. 988. | What would you like?',
    ]);
    expect(state.misses).toBe(0);
  });

  it('asks for the proof again when the session has ended in the middle of a list', async () => {
    const before = await talk([start, says('my medications')], 2);
    const { said } = await talk([{ keys: '*' }], 0, before.state);
    expect(said).toEqual(['PIN?']);
  });

  it('starts over, and says so, when a deploy changed the script under way', async () => {
    const before = await talk([start, says('my medications')], 2);
    const [main, medicines] = before.state.stack;
    const old = { ...before.state, stack: [main!, { ...medicines!, version: 0 }] };
    const { said } = await talk([{ keys: '1' }], 2, old);
    expect(said[0]).toMatch(/^We have changed\./);
    expect(said[0]).not.toContain('tea it is');
  });

  it.each([
    ['mis medicinas', 'es'],
    ['my medications', 'en'],
    ['12345678', 'en'],
    ['metformina', 'en'],
    ['¿qué citas tengo?', 'es'],
  ])('that begins with "%s" goes on in %s', async (text, language) => {
    const { state } = await talk([says(text)]);
    expect(state.language).toBe(language);
  });

  it('ends with goodbye', async () => {
    const { said, ends, state } = await talk([start, says('bye')]);
    expect([said.at(-1), ends.at(-1), state.stack]).toEqual(['Goodbye.', true, []]);
  });
});

describe('a pound pressed after a code that was sent already', () => {
  const oneOfTwo = async (waitMs: number) => {
    let now = 0;
    const at = { ...context(2), clock: { now: () => now } };
    const asked = await run(conversation, { ...at, standing: { level: 0 } }, undefined, start);
    const pin = await run(
      conversation,
      { ...at, standing: { level: 0 } },
      asked.state,
      says('my medications'),
    );
    const read = await run(conversation, { ...at, standing: { level: 0 } }, pin.state, { keys: '4821' });
    now += waitMs;
    return run(conversation, at, read.state, { keys: '#' });
  };

  it('hears the list from its beginning, and skips nothing', async () => {
    expect((await oneOfTwo(1_500)).messages.map((m) => m.text)[0]).toBe('Ana takes aspirin.');
  });

  it('is "next" once the list has been heard', async () => {
    expect((await oneOfTwo(20_000)).messages.map((m) => m.text)[0]).toMatch(/^Missed/);
  });
});

describe('danger', () => {
  it.each([
    ['at the open question', [start]],
    ['while a PIN is asked for', [start, says('my medications')]],
  ])('%s is answered first, without a word of menu', async (_when, before) => {
    const { said } = await talk([...before, says('I want to kill myself')]);
    expect(said.at(-1)).toBe('Numbers for crisis. Press 1.');
  });

  it('connects when 1 is pressed', async () => {
    const { said } = await talk([start, says('I want to die'), { keys: '1' }]);
    expect(said.at(-1)).toBe('Connecting.');
  });

  it('keeps the question before it waiting: a PIN still goes to the PIN', async () => {
    const { said } = await talk([
      start,
      says('my medications'),
      says('I want to die'),
      says('my medications'),
      { keys: '4821' },
    ]);
    expect(said.at(-1)).toContain('Ana takes aspirin.');
  });
});
