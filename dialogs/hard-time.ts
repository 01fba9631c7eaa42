import type { Message, Words } from './message.js';
import type { RunningTurn } from './running-turn.js';
import type { Danger } from './understanding/index.js';

/** So many turns pass before the same number is named again: said at every turn, it would not be heard. */
const QUIET_TURNS = 4;

/** The number that was named last because words were uneasy, and how many turns ago. Never the words. */
export interface NumberNamed {
  readonly danger: Danger;
  readonly turnsAgo: number;
}

export const oneTurnLater = (named: NumberNamed | undefined): NumberNamed | undefined =>
  named && named.turnsAgo < QUIET_TURNS ? { ...named, turnsAgo: named.turnsAgo + 1 } : undefined;

/** How a reply names each number already, in both languages. */
const names: { readonly [D in Danger]: RegExp } = { crisis: /\b838255\b/, emergency: /(?:call|al) 911\b/i };

/**
 * One short line ahead of the reply, which is otherwise what it would be: what is asked last is still asked last, and keys
 * interrupt the line as they do any other.
 */
export function nameNumber(turn: RunningTurn, danger: Danger, over: boolean): void {
  if (turn.messages.some(({ text }) => names[danger].test(text))) return;
  const leaves = over || turn.messages.at(-1)?.expects.kind === 'connect';
  turn.messages.unshift(lineOf(turn, danger, leaves));
}

function lineOf({ say, language }: RunningTurn, danger: Danger, leaves: boolean): Message {
  const { hardTime, hardTimeLeaving, maybeEmergency } = say.safety;
  const crisis = leaves ? hardTimeLeaving : hardTime;
  const words: Words = danger === 'emergency' ? maybeEmergency : crisis;
  return { ...words, expects: { kind: 'nothing' }, language };
}
