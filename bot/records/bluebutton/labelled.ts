import type { Detail, Entry, EntrySource, EntryWarning, SectionId } from '../record.js';
import { sensitivityOf } from '../sensitivity.js';
import { saysNoneKnown } from '../vocabulary/none-known.js';
import { unreadableName } from '../unreadable.js';

/** `Label: value` as a text report writes it, with the lines that go on below it. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  /** Of the file, counted from 1. */
  readonly line: number;
}

/** The labelled facts of one entry, each taken once: what nobody takes becomes a detail. */
export class Facts {
  private readonly left: Labelled[];

  constructor(items: readonly Labelled[]) {
    this.left = items.filter((item) => item.value !== '' && item.value !== '[object Object]');
  }

  /** The first value under one of these labels (lower case), taken out. */
  take(...labels: readonly string[]): string | undefined {
    const at = this.left.findIndex((item) => labels.includes(item.label.toLowerCase()));
    return at < 0 ? undefined : this.left.splice(at, 1)[0]?.value;
  }

  /** All values under one of these labels, taken out. */
  takeAll(...labels: readonly string[]): readonly string[] {
    const taken: string[] = [];
    for (let next = this.take(...labels); next !== undefined; next = this.take(...labels)) taken.push(next);
    return taken;
  }

  rest(): readonly Detail[] | undefined {
    return this.left.length === 0 ? undefined : this.left.map(({ label, value }) => ({ label, value }));
  }
}

export interface EntryParts {
  readonly id: string;
  readonly name: string | undefined;
  readonly from: EntrySource;
  readonly warnings?: readonly (EntryWarning | undefined)[];
  /** Free text beside the name, for sensitivity only. */
  readonly words?: readonly (string | undefined)[];
}

/** What every entry has. One without a name says that it cannot be read, and its facts stay. */
export function entryOf({ id, name, from, warnings = [], words = [] }: EntryParts): Entry {
  const all: readonly (EntryWarning | undefined)[] = [
    name === undefined ? 'unreadable' : undefined,
    ...warnings,
  ];
  return {
    id,
    name: name?.replace(/\s+/g, ' ') ?? unreadableName,
    from,
    sensitivity: sensitivityOf({ words: [name, ...words].filter((word) => word !== undefined) }),
    warnings: [...new Set(all.filter((warning) => warning !== undefined))],
  };
}

/** "No known allergies" under an entry's heading is a statement about the section, not an entry. */
export const statesNone = (id: SectionId, { name }: Entry): boolean =>
  (id === 'allergies' || id === 'medicines' || id === 'conditions') && saysNoneKnown(id, { words: name });
