import { conceptsOf, kindsOf, withoutNames } from './concepts.js';

// Taken once: where modules run in a context of their own (jest), looking up a global each time takes most of the time.
const { imul, min, round, sqrt } = Math;

/** Features are hashed into so many places: a collision now and then costs less than a table of strings. */
export const PLACES = 1 << 15;

export interface Features {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

/** What each kind of feature counts, before a phrase is scaled to length 1. Chosen by cross-validation. */
const weight = { word: 2, pair: 1.2, letters: 0.7, concept: 2.5, concepts: 1.5, kind: 2, strange: 4 };

const fillers =
  /(?<![a-z0-9])(?:uh|um|er|erm|eh|ah|well|please|por favor|pues|just|hey|sir|maam)(?![a-z0-9])/g;

/** The words that count: fillers are gone, and one medicine is as good as another. */
export function wordsThatCount(said: string): readonly string[] {
  const left = withoutNames(said.replace(fillers, ' ')).replace(/ +/g, ' ').trim();
  return (left === '' ? said : left).split(' ');
}

/**
 * Features of a normalised phrase: words and pairs of them, 3 to 5 letters in a row, what the words are about and in
 * which order, the kinds of names, and how many words nobody ever used to ask for something of ours.
 */
export function featuresOf(
  said: string,
  isOurs: (word: string) => boolean,
  about: (word: string) => readonly string[] = conceptsOf,
): Features {
  const found = new Found();
  const words = wordsThatCount(said);
  const concepts = words.flatMap(about);
  const strange = words.filter((word) => !isOurs(word)).length;
  ['<', ...words].forEach((word, i) => found.add(`pair ${word} ${words[i] ?? '>'}`, weight.pair));
  for (const word of words) found.add(`word ${word}`, weight.word);
  for (const kind of kindsOf(said)) found.add(`kind ${kind}`, weight.kind);
  concepts.forEach((concept, i) => {
    found.add(`about ${concept}`, weight.concept);
    for (const later of concepts.slice(i + 1, i + 6)) {
      if (later !== concept) found.add(`about ${concept} ${later}`, weight.concepts);
    }
  });
  found.add(`strange ${min(strange, 3)}`, weight.strange);
  found.add(`strange share ${round((3 * strange) / words.length)}`, weight.strange);
  for (const word of words) addLetters(found, ` ${word} `);
  return found.scaled();
}

function addLetters(found: Found, letters: string): void {
  for (let from = 0; from < letters.length - 2; from++) {
    let hash = start;
    for (let at = from; at < min(from + 5, letters.length); at++) {
      hash = hashed(hash, letters.charCodeAt(at));
      if (at - from >= 2) found.put(hash, weight.letters);
    }
  }
}

class Found {
  private readonly at = new Map<number, number>();

  add(feature: string, value: number): void {
    let hash = start;
    for (let i = 0; i < feature.length; i++) hash = hashed(hash, feature.charCodeAt(i));
    this.put(hash, value);
  }

  put(hash: number, value: number): void {
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    if ((this.at.get(place) ?? 0) < value) this.at.set(place, value);
  }

  scaled(): Features {
    const places = new Int32Array(this.at.size);
    const values = new Float32Array(this.at.size);
    let squares = 0;
    let next = 0;
    for (const [place, value] of this.at) {
      places[next] = place;
      values[next] = value;
      squares += value * value;
      next += 1;
    }
    const length = sqrt(squares);
    for (let i = 0; i < values.length; i++) values[i]! /= length;
    return { places, values };
  }
}

/** FNV-1a, a character at a time. */
const start = 0x811c9dc5;
const hashed = (hash: number, character: number): number => imul(hash ^ character, 0x01000193);
