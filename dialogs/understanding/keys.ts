import type { Intent } from './understand.js';

/** The global phone keys, the same everywhere except while digits are collected (conversation 1). */
const intents: ReadonlyMap<string, Intent> = new Map<string, Intent>([
  ['0', 'person'],
  ['*', 'repeat'],
  ['#', 'next'],
  ['9', 'menu'],
  ['8', 'textMe'],
  ['7', 'slower'],
]);

export const intentOfKey = (keys: string): Intent | undefined => intents.get(keys);
