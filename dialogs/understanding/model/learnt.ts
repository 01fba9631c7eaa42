import { deserialize, serialize } from 'node:v8';
import { built } from './learnt-ahead.js';
import type { Model } from './softmax.js';

/** What was learnt, small enough to be kept: a byte a weight. */
export interface Learnt {
  /** The words that ask for something of ours. */
  readonly ours: readonly string[];
  readonly classes: number;
  /** What 127 stands for. */
  readonly most: number;
  readonly weights: Int8Array;
}

// Taken once: where modules run in a context of their own (jest), looking up a global each time takes most of the time.
const { abs, max, round } = Math;

export function compact({ classes, weights }: Model, ours: Iterable<string>): Learnt {
  let most = 0;
  for (let i = 0; i < weights.length; i++) most = max(most, abs(weights[i]!));
  const bytes = new Int8Array(weights.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = round((weights[i]! / most) * 127);
  return { ours: [...ours], classes, most, weights: bytes };
}

export function modelOf({ classes, most, weights }: Learnt): Model {
  const full = new Float32Array(weights.length);
  for (let i = 0; i < full.length; i++) full[i] = (weights[i]! / 127) * most;
  return { classes, weights: full };
}

export const written = (learnt: Learnt): Uint8Array => serialize(learnt);

/** What the build learnt ahead, or else what is learnt now. */
export function aheadOr(name: keyof typeof built, learn: () => Learnt): Learnt {
  const bytes = built[name];
  return bytes === undefined ? learn() : (deserialize(bytes) as Learnt);
}
