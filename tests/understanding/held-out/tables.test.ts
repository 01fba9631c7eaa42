import { describe, expect, it } from '@jest/globals';
import { intents } from '../../../dialogs/understanding/index.js';
import { sectionIds } from '../../../bot/records/sections.js';
import { readHeldOut } from './read.js';
import { slotNames } from './score.js';

const firstSet = ['asked.en.txt', 'asked.es.txt', 'off-topic.en.txt', 'off-topic.es.txt'];
const secondSet = firstSet.map((file) => file.replace('.', '-second.'));
const files = [...firstSet, ...secondSet];
const first = ['danger-explicit.txt', 'danger-veiled.txt', 'not-danger.txt'];
const again = ['danger-explicit-again.txt', 'danger-veiled-again.txt', 'not-danger-again.txt'];
const third = ['danger-explicit-third.txt', 'danger-veiled-third.txt', 'not-danger-third.txt'];
const fourth = ['danger-explicit-fourth.txt', 'not-danger-fourth.txt'];
const dangers = [...first, ...again, ...third, ...fourth];
const namedIn = (language: string, set: string): readonly string[] =>
  [
    ...new Set(
      [`asked${set}.${language}.txt`, `off-topic${set}.${language}.txt`]
        .flatMap(readHeldOut)
        .flatMap(({ heading }) => heading.split('|')),
    ),
  ].sort();
const sizeOf = (...names: string[]): number => names.flatMap(readHeldOut).length;

describe('the phrases kept apart say what they must', () => {
  it('names only intents there are, and every one of them in both languages', () => {
    for (const language of ['en', 'es']) {
      for (const set of ['', '-second']) expect(namedIn(language, set)).toEqual([...intents].sort());
    }
  });

  it('names only slots there are', () => {
    for (const { slots } of files.flatMap(readHeldOut)) {
      for (const slot of Object.keys(slots)) expect(slotNames).toContain(slot);
      if (slots.section !== undefined) expect(sectionIds).toContain(slots.section);
      if (slots.since !== undefined) expect(slots.since).toMatch(/^(P\d+[YMWD]|\d{4}(-\d\d)?)(\|P\d+D)?$/);
      if (slots.which !== undefined) expect(['next', 'last', 'first']).toContain(slots.which);
    }
  });

  it('says nothing twice', () => {
    for (const group of [files, dangers]) {
      const all = group.flatMap(readHeldOut).map(({ phrase }) => phrase.toLowerCase());
      expect(all.filter((phrase, i) => all.indexOf(phrase) !== i)).toEqual([]);
    }
  });

  it('marks danger as crisis or emergency, in English or Spanish', () => {
    const headings = dangers.flatMap(readHeldOut).map(({ heading }) => heading);
    for (const heading of headings) expect(heading).toMatch(/^(crisis|emergency|none) (en|es)$/);
  });

  it('is large enough to mean something', () => {
    expect(sizeOf('asked.en.txt', 'asked.es.txt')).toBeGreaterThanOrEqual(460);
    expect(sizeOf('off-topic.en.txt', 'off-topic.es.txt')).toBeGreaterThanOrEqual(140);
    expect(sizeOf('danger-explicit.txt')).toBeGreaterThanOrEqual(100);
    expect(sizeOf('danger-explicit.txt', 'danger-veiled.txt')).toBeGreaterThanOrEqual(170);
    expect(sizeOf('not-danger.txt')).toBeGreaterThanOrEqual(170);
    expect(sizeOf('danger-explicit-again.txt', 'danger-veiled-again.txt')).toBeGreaterThanOrEqual(40);
    expect(sizeOf('not-danger-again.txt')).toBeGreaterThanOrEqual(40);
    expect(sizeOf('danger-explicit-third.txt', 'danger-veiled-third.txt')).toBeGreaterThanOrEqual(40);
    expect(sizeOf('not-danger-third.txt')).toBeGreaterThanOrEqual(40);
  });
});
