import { describe, expect, it } from '@jest/globals';
import { intentOfKey, optOutCommand } from '../../dialogs/understanding/index.js';
import type { OptOutCommand } from '../../dialogs/understanding/index.js';

const rows: readonly (readonly [OptOutCommand | undefined, ...string[]])[] = [
  [
    'stop',
    'STOP',
    'stop.',
    ' Stop! ',
    'STOPALL',
    'unsubscribe',
    'END',
    'Quit',
    'CANCEL',
    'REVOKE',
    'OPTOUT',
    'opt-out',
  ],
  ['stop', 'ALTO', 'Parar', 'cancelar', 'BAJA'],
  ['stop', 'stop texting me', 'please stop sending me texts', "don't text me anymore", 'no more messages'],
  ['stop', 'take me off your list', 'remove my number', 'quit messaging me please', 'leave me alone'],
  ['stop', 'dejen de mandarme mensajes', 'no me envíen más mensajes', 'ya no quiero recibir textos'],
  ['start', 'START', 'yes', 'UNSTOP', 'Empezar'],
  ['help', 'HELP', 'info', 'Ayuda!'],
  ['private', 'PRIVATE', 'privado'],
  [
    'wrongNumber',
    'wrong number',
    'You have the wrong number',
    'número equivocado',
    'nobody here by that name',
  ],
  [
    undefined,
    'yes please',
    'help me with my meds',
    'stop sharing with my son',
    'no',
    'sí',
    'more',
    'next',
    '',
  ],
  [
    undefined,
    'stop my lisinopril',
    'should I stop taking warfarin',
    'take me off metoprolol',
    'wrong number of pills',
  ],
  [
    undefined,
    'text me my meds',
    'is this private',
    'the end',
    'no más',
    'mi doctor me mandó parar la aspirina',
  ],
  [
    undefined,
    'where did you get my number from',
    "penicillin don't bother me, that's a mistake",
    'stop readable texts',
    'no more details in texts',
    'you have the wrong phone number in my record',
  ],
  ['stop', "please don't bother me", 'get my number off your list', 'can you take me off this list'],
];

describe('what a text asks of the number itself', () => {
  it.each(rows.flatMap(([command, ...said]) => said.map((text) => [text, command] as const)))(
    '%j',
    (text, command) => {
      expect(optOutCommand(text)).toBe(command);
    },
  );
});

describe('the keys that are the same everywhere', () => {
  it.each([
    ['0', 'person'],
    ['*', 'repeat'],
    ['#', 'next'],
    ['9', 'menu'],
    ['8', 'textMe'],
    ['7', 'slower'],
    ['5', undefined],
    ['00', undefined],
    ['constructor', undefined],
  ])('%s', (key, intent) => {
    expect(intentOfKey(key)).toBe(intent);
  });
});
