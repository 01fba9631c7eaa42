import type { Need } from '../bot/identity/levels.js';
import type { Step } from './turn.js';

/** A conversation as named steps. A changed step list gets a new version: state of an old one is dropped and said so. */
export interface Script {
  readonly name: string;
  readonly version: number;
  /** bot/identity/levels.ts decides whether it is met; the engine asks for the proof, and no step has to. */
  readonly needs?: Need;
  readonly steps: Readonly<Record<string, Step>>;
}

/**
 * Defines a script. Steps run in the order written; a step that asks is followed, once answered, by the next one.
 * @example
 * export const share = script('share', { version: 1, needs: 'fresh' }, { what: (turn) => turn.ask(...), ... });
 */
export const script = (
  name: string,
  options: { readonly version: number; readonly needs?: Need },
  steps: Readonly<Record<string, Step>>,
): Script => ({ name, ...options, steps });
