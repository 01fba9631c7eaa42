import type { SectionId } from '../../record.js';
import { linesOf } from '../lines.js';
import { sectionTitled } from './titles.js';

export interface Line {
  readonly text: string;
  /** Of the file, counted from 1. */
  readonly at: number;
}

export interface VaGovSection {
  /** Undefined for a title nobody knows. */
  readonly id: SectionId | undefined;
  readonly title: string;
  readonly line: number;
  readonly lines: readonly Line[];
}

export interface Split {
  /** What stands before the first section: whose it is, and the three lists. */
  readonly opening: readonly Line[];
  readonly sections: readonly VaGovSection[];
  /** The file ends with what a whole report ends with, or its format has no such line. */
  readonly ends: boolean;
}

export const isSectionRule = (line: string): boolean => /^_{45,60}$/.test(line);
export const isEntryRule = (line: string): boolean => /^-{45,60}$/.test(line);

/** A section begins with the rule of 53 underscores and `N) Title` below it. Rules inside a note begin nothing. */
export function splitReport(text: string): Split {
  const lines = linesOf(text).map((line, index): Line => ({ text: line, at: index + 1 }));
  const starts = lines.flatMap((_, i) => (isSectionRule(lines[i]!.text) ? titleAfter(lines, i) : []));
  const closing = lines.findLastIndex((line) => isSectionRule(line.text));
  const isOurs = starts.length > 0 && closing > starts.at(-1)!.index;
  const end = isOurs ? closing : lines.length;
  const sections = starts.map(({ title, index }, n): VaGovSection => {
    const next = starts[n + 1]?.rule ?? end;
    return { id: sectionTitled(title), title, line: index + 1, lines: lines.slice(index + 1, next) };
  });
  return { opening: lines.slice(0, starts[0]?.rule ?? lines.length), sections, ends: isOurs };
}

interface Start {
  readonly rule: number;
  readonly index: number;
  readonly title: string;
}

/** Some commits write the rule twice, or a blank line before the title. */
function titleAfter(lines: readonly Line[], rule: number): readonly Start[] {
  const index = lines.findIndex(({ text }, i) => i > rule && text.trim() !== '');
  const [, title] = /^\d{1,2}\) ?(\S.*)$/.exec(lines[index]?.text ?? '') ?? [];
  if (title === undefined || index > rule + 4) return [];
  const isKnown = sectionTitled(title) !== undefined;
  // An unknown title is one only where it looks like a title; "2) take with food" in a note does not.
  return isKnown || /^[A-ZÁÉÍÓÚ][^.:;]{2,50}$/.test(title) ? [{ rule, index, title }] : [];
}
