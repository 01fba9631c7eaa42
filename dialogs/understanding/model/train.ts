import type { Features } from './features.js';
import { emptyModel, probabilities, type Model } from './softmax.js';

export interface Example {
  readonly features: Features;
  readonly class: number;
}

// Taken once: where modules run in a context of their own (jest), looking up a global each time takes most of the time.
const { abs, floor, imul } = Math;

const ROUNDS = 5;
const FIRST_STEP = 7;
/** Smaller mistakes than this are not worth the time. */
const LEAST_MISTAKE = 0.01;
/** Whoever is this sure is left alone for two rounds. */
const SURE = 0.95;
const SEED = 1;

/** Softmax regression by stochastic gradient descent, in an order that is the same every time. */
export function train(examples: readonly Example[], classes: number): Model {
  const model = emptyModel(classes);
  const order = examples.map((_, i) => i);
  const restsUntil = new Uint8Array(examples.length);
  const random = seeded(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    const step = FIRST_STEP * (1 - round / ROUNDS);
    for (const i of order) {
      const example = examples[i];
      if (!example || (restsUntil[i] ?? 0) > round) continue;
      if (learn(model, example, step) > SURE) restsUntil[i] = round + 3;
    }
  }
  return model;
}

/** One step towards the right class. How likely it was before. */
function learn(model: Model, { features, class: right }: Example, step: number): number {
  const { classes, weights } = model;
  const { places, values } = features;
  const mistakes = probabilities(model, features);
  const was = mistakes[right]!;
  mistakes[right]! -= 1;
  const moved: number[] = [];
  for (let c = 0; c < classes; c++) if (abs(mistakes[c]!) > LEAST_MISTAKE) moved.push(c);
  for (let f = 0; f < places.length; f++) {
    const row = places[f]! * classes;
    const by = step * values[f]!;
    for (let m = 0; m < moved.length; m++) weights[row + moved[m]!]! -= by * mistakes[moved[m]!]!;
  }
  return was;
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
