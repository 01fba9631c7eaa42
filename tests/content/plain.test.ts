import { describe, expect, it } from '@jest/globals';
import type { Language, Words } from '../../dialogs/message.js';
import * as gate from './gate.js';
import { allLeaves, type Leaf } from './leaves.js';

/** Plain words everywhere: the conversation, the pages, the chat page and the file people download. */
const languages: readonly Language[] = ['en', 'es'];
const aloud = ({ speech }: Words): string =>
  (speech ?? []).map((part) => ('say' in part ? part.say : '')).join(' ');
const forms = ({ words }: Leaf): string[] => [
  ...new Set([words.text, words.sms ?? words.text, aloud(words)].filter((text) => text !== '')),
];
const failing = (language: Language, test: (said: string) => boolean): string[] =>
  allLeaves(language).flatMap((leaf) =>
    forms(leaf)
      .filter(test)
      .map((said) => `${leaf.path}: ${said}`),
  );
const graded = (language: Language): string[] =>
  allLeaves(language)
    .flatMap(forms)
    .filter((said) => gate.wordsIn(said).length >= gate.ENOUGH_WORDS);

const HIGHEST_GRADE = 8;
const AIMED_GRADE = 6;
/** Of Fernández Huerta: below 60 is past the ninth grade, 80 is the sixth. */
const LEAST_EASE = 60;
const AIMED_EASE = 80;
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

describe('reading', () => {
  it('no English message is above grade 8', () => {
    const hard = (said: string) =>
      gate.wordsIn(said).length >= gate.ENOUGH_WORDS && gate.gradeOf(said) > HIGHEST_GRADE;
    expect(failing('en', hard)).toEqual([]);
  });

  it('no Spanish message is harder than that', () => {
    const hard = (said: string) =>
      gate.wordsIn(said).length >= gate.ENOUGH_WORDS && gate.easeOf(said) < LEAST_EASE;
    expect(failing('es', hard)).toEqual([]);
  });

  it('nine of ten messages are at grade 6 or below, and so is the mean', () => {
    const english = graded('en').map(gate.gradeOf);
    const spanish = graded('es').map(gate.easeOf);
    expect(english.length).toBeGreaterThan(150);
    expect(spanish.length).toBeGreaterThan(150);
    expect(english.filter((grade) => grade <= AIMED_GRADE).length / english.length).toBeGreaterThan(0.9);
    expect(spanish.filter((ease) => ease >= LEAST_EASE + 10).length / spanish.length).toBeGreaterThan(0.9);
    expect(mean(english)).toBeLessThan(AIMED_GRADE);
    expect(mean(spanish)).toBeGreaterThan(AIMED_EASE);
  });

  it.each(languages)('no sentence has more than 25 words: %s', (language) => {
    expect(failing(language, (said) => gate.longestSentence(said) > 25)).toEqual([]);
  });

  it.each(languages)('no word is an office’s, a clinic’s or a computer’s: %s', (language) => {
    // The download sets the clinical term beside the plain one, and the glossary explains it.
    const allowed = /^((?:document|ownReport)\.sections\.immunizations\.about|glossary\.)/;
    const found = failing(language, (said) => gate.jargonIn(said, language).length > 0);
    expect(found.filter((line) => !allowed.test(line))).toEqual([]);
  });

  it('"press" is for ears and "select" for eyes', () => {
    const spoken = allLeaves('en').filter(({ words }) => gate.selectedAloud(aloud(words)));
    expect(spoken.map(({ path }) => path)).toEqual([]);
    const written = allLeaves('en').filter(
      ({ path, words }) => /^(pages|chat|document)\./.test(path) && gate.pressedInWriting(words.text),
    );
    expect(written.map(({ path }) => path)).toEqual([]);
  });
});
