import { linesOf } from '../lines.js';
import type { Labelled } from '../labelled.js';

export interface CmsSection {
  readonly title: string;
  readonly line: number;
  /** As the section says of itself: `MyMedicare.gov`, `Self-Entered`. */
  readonly source: string;
  readonly items: readonly Labelled[];
  /** Lines that are no `Label: value`. */
  readonly loose: readonly string[];
}

const rule = /^-{20,}$/;

/** Titles stand between two rules of 32 dashes, with blank lines between all lines. */
export function cmsSections(text: string): readonly CmsSection[] {
  const lines = linesOf(text);
  const inked = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [{ text: line.trim(), line: index + 1 }],
  );
  const starts = inked.flatMap((_, i) =>
    rule.test(inked[i]!.text) &&
    i + 2 < inked.length &&
    !rule.test(inked[i + 1]!.text) &&
    rule.test(inked[i + 2]!.text)
      ? [i]
      : [],
  );
  return starts.map((start, n) => {
    const body = inked.slice(start + 3, starts[n + 1] ?? inked.length);
    return sectionOf(inked[start + 1]!.text, inked[start + 1]!.line, body);
  });
}

interface Inked {
  readonly text: string;
  readonly line: number;
}

function sectionOf(title: string, line: number, body: readonly Inked[]): CmsSection {
  const items: { label: string; value: string; line: number }[] = [];
  const loose: string[] = [];
  let isOpen = false;
  for (const { text, line: at } of body) {
    const [, label, value] = /^([A-Z][^:]{0,60}):(.*)$/.exec(text) ?? [];
    if (rule.test(text)) {
      isOpen = false;
      continue;
    }
    if (label !== undefined) {
      items.push({ label: label.trim(), value: meant(value ?? ''), line: at });
      isOpen = true;
    } else if (isOpen) items.at(-1)!.value = `${items.at(-1)!.value}\n${text}`.trim();
    else loose.push(text);
  }
  const source = items[0]?.label === 'Source' ? items.shift()!.value : '';
  return { title, line, source, items, loose };
}

/** Medicare's ways of writing nothing. */
const meant = (value: string): string => {
  const text = value.replace(/\s+/g, ' ').trim();
  return /^(\* ?)?(not available|no information available)( ?\*)?$/i.test(text) ? '' : text;
};
