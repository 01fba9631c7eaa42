import { PLACES, type Features } from './features.js';

// Taken once: where modules run in a context of their own (jest), looking up a global each time takes most of the time.
const { exp } = Math;

/** One weight for each place and class, the classes of a place side by side. */
export interface Model {
  readonly classes: number;
  readonly weights: Float32Array;
}

export const emptyModel = (classes: number): Model => ({
  classes,
  weights: new Float32Array(PLACES * classes),
});

/** How likely each class is: they sum to 1. Plain loops, since this is where the time goes. */
export function probabilities({ classes, weights }: Model, { places, values }: Features): Float32Array {
  const likely = new Float32Array(classes);
  for (let f = 0; f < places.length; f++) {
    const row = places[f]! * classes;
    const value = values[f]!;
    for (let c = 0; c < classes; c++) likely[c]! += value * weights[row + c]!;
  }
  let most = -Infinity;
  for (let c = 0; c < classes; c++) if (likely[c]! > most) most = likely[c]!;
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += likely[c] = exp(likely[c]! - most);
  for (let c = 0; c < classes; c++) likely[c]! /= sum;
  return likely;
}
