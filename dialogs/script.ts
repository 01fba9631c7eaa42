import type { Step } from './turn.js';

/** A conversation as named steps. A changed step list gets a new version: state of an old one is dropped and said so. */
export interface Script {
  readonly name: string;
  readonly version: number;
  /** read: two factors proven (level 2). fresh: proven within five minutes (level 3). */
  readonly needs?: 'read' | 'fresh';
  readonly steps: Readonly<Record<string, Step>>;
}

/**
 * Defines a script. Steps run in the order written; a step that asks is followed, once answered, by the next one.
 * @example
 * export const share = script('share', { version: 1, needs: 'fresh' }, { what: (turn) => turn.ask(...), ... });
 */
export const script = (
  name: string,
  options: { readonly version: number; readonly needs?: 'read' | 'fresh' },
  steps: Readonly<Record<string, Step>>,
): Script => ({ name, ...options, steps });
