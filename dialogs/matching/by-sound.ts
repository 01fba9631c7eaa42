import type { Entry } from '../../bot/records/record.js';
import { likeness, soundOf, type Sound } from './sound.js';
import { sameEntries, type Hit, type Name, type Thing } from './things.js';

const WINDOW = 5;
const WORDS = 8;
/** Accepted at this, and so far ahead of the second best of a different thing; else asked (facts: conversation 1). */
const ACCEPT = 0.6;
const MARGIN = 0.05;
/** One word that nobody took apart is spelled by somebody, or is another medicine's name: it has to be closer. */
const ACCEPT_WORD = 0.7;
/** Names of three letters sound like everything. */
const LETTERS = 4;

export interface Heard<E extends Entry = Entry> {
  readonly sure: boolean;
  readonly hits: readonly Hit<E>[];
}

interface Window {
  readonly sound: Sound;
  /** 1 where it holds all the telling words; half of what it leaves out is taken off. */
  readonly share: number;
}

interface Scored<E extends Entry> extends Hit<E> {
  readonly score: number;
}

/** What it sounds most like among the things; not sure where another thing, or a name that is not among them, sounds as much like it. */
export function bySound<E extends Entry>(
  all: readonly string[],
  named: readonly string[],
  things: readonly Thing<E>[],
  strangers: readonly Name[],
): Heard<E> | undefined {
  const windows = windowsOf(all.slice(0, WORDS), named);
  const scored = things.flatMap((thing) => bestOf(thing, windows)).sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best || best.score < ACCEPT) return undefined;
  const near = scored.filter((one) => best.score - one.score < MARGIN && !sameEntries(one.thing, best.thing));
  const stranger = Math.max(0, ...strangers.map((name) => scoreOf(name, windows, best.score - MARGIN)));
  const enough = all.length > 1 || best.score >= ACCEPT_WORD;
  return { sure: enough && near.length === 0 && best.score - stranger >= MARGIN, hits: [best, ...near] };
}

function windowsOf(all: readonly string[], named: readonly string[]): readonly Window[] {
  const letters = named.join('').length;
  return all.flatMap((_, at) =>
    Array.from({ length: Math.min(WINDOW, all.length - at) }, (__, n) => {
      const words = all.slice(at, at + n + 1);
      const held = named.filter((word) => words.includes(word)).join('').length;
      return { sound: soundOf(words), share: letters === 0 ? 1 : (1 + held / letters) / 2 };
    }),
  );
}

function bestOf<E extends Entry>(thing: Thing<E>, windows: readonly Window[]): Scored<E>[] {
  const scored = thing.names.map((name) => ({ thing, name, score: scoreOf(name, windows, ACCEPT - MARGIN) }));
  return scored.sort((a, b) => b.score - a.score).slice(0, 1);
}

function scoreOf({ sound }: Name, windows: readonly Window[], matters: number): number {
  if (sound.spelled.length < LETTERS || /\d/.test(sound.spelled)) return 0;
  const scores = windows.map(({ sound: heard, share }) => likeness(heard, sound, matters / share) * share);
  return Math.max(0, ...scores);
}
