import type { Features } from './features.js';
import { emptyModel, probabilities, type Model } from './softmax.js';

export interface Example {
  readonly features: Features;
  readonly class: number;
}

// Taken once: where modules run in a context of their own (jest), looking up a global each time takes most of the time.
const { abs, floor, imul, sqrt } = Math;

/** How a model is taught. Each chosen by cross-validation. */
export interface Teaching {
  readonly rounds: number;
  readonly firstStep: number;
  /** What share of a phrase is left out each time it is read, or a few telling words are all it goes by. */
  readonly leftOut: number;
  /** What share of belief the right class leaves to all the others, or a phrase once learnt is believed for ever. */
  readonly doubt: number;
  /** Whoever is this sure is left alone for two rounds. */
  readonly sure: number;
}

/** Smaller mistakes than this are not worth the time. */
const LEAST_MISTAKE = 0.01;
const SEED = 1;

/** Softmax regression by stochastic gradient descent, in an order that is the same every time. */
export function train(examples: readonly Example[], classes: number, teaching: Teaching): Model {
  const { rounds, firstStep, leftOut, sure } = teaching;
  const model = emptyModel(classes);
  const order = examples.map((_, i) => i);
  const restsUntil = new Uint8Array(examples.length);
  const random = seeded(SEED);
  const read = leftOut === 0 ? (features: Features) => features : partly(leftOut, random);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const step = firstStep * (1 - round / rounds);
    for (const i of order) {
      const example = examples[i];
      if (!example || (restsUntil[i] ?? 0) > round) continue;
      const was = learn(model, { ...example, features: read(example.features) }, step, teaching.doubt);
      if (was > sure) restsUntil[i] = round + 3;
    }
  }
  return model;
}

/** One step towards the right class. How likely it was before. */
function learn(model: Model, { features, class: right }: Example, step: number, doubt: number): number {
  const { classes, weights } = model;
  const { places, values } = features;
  const mistakes = probabilities(model, features);
  const was = mistakes[right]!;
  mistakes[right]! -= 1 - doubt;
  if (doubt > 0) for (let c = 0; c < classes; c++) mistakes[c]! -= doubt / classes;
  const moved: number[] = [];
  for (let c = 0; c < classes; c++) if (abs(mistakes[c]!) > LEAST_MISTAKE) moved.push(c);
  for (let f = 0; f < places.length; f++) {
    const row = places[f]! * classes;
    const by = step * values[f]!;
    for (let m = 0; m < moved.length; m++) weights[row + moved[m]!]! -= by * mistakes[moved[m]!]!;
  }
  return was;
}

/** Another part of the features each time, as long as the whole. */
function partly(leftOut: number, random: () => number): (features: Features) => Features {
  return ({ places, values }) => {
    const kept = { places: new Int32Array(places.length), values: new Float32Array(places.length) };
    let n = 0;
    let squares = 0;
    for (let f = 0; f < places.length; f++) {
      if (random() < leftOut) continue;
      kept.places[n] = places[f]!;
      kept.values[n] = values[f]!;
      squares += values[f]! * values[f]!;
      n += 1;
    }
    const length = sqrt(squares) || 1;
    for (let f = 0; f < n; f++) kept.values[f]! /= length;
    return { places: kept.places.subarray(0, n), values: kept.values.subarray(0, n) };
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
  }
}

/** mulberry32 */
function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = imul(a ^ (a >>> 15), 1 | a);
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
