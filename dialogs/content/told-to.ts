import { maskedRecord } from '../../bot/records/mask/record.js';
import type { MaskLabels } from '../../bot/records/mask.js';
import type { Entry, HealthRecord, Section, Sensitivity } from '../../bot/records/record.js';

/** Who reads: the owner on their signed-in web, on a call or in a text thread; or a helper, anywhere, with what was signed for. */
export type Reader = 'owner' | 'ownCall' | 'ownTexts' | { readonly signedFor: readonly Sensitivity[] };

/**
 * A record as this reader may be told it: the one place where anything is left out of it. Only the owner on their signed-in
 * web reads notes with the names and numbers in them: a call is overheard, a text lies open, a helper is somebody else.
 */
export function toldTo(record: HealthRecord, reader: Reader, labels: MaskLabels): HealthRecord {
  if (reader === 'owner') return record;
  return maskedRecord(allowed(record, reader), labels);
}

function allowed(record: HealthRecord, reader: Exclude<Reader, 'owner'>): HealthRecord {
  if (reader === 'ownCall') return record;
  if (reader === 'ownTexts') return withSections(record, outOfTexts);
  const { signedFor } = reader;
  const told = (entry: Entry): boolean => entry.sensitivity.every((one) => signedFor.includes(one));
  const withheld = idsOf(record, (entry) => !told(entry));
  return withSections(record, (section) => toHelper(section, told, withheld));
}

/** Sensitive entries stay out of readable texts. A section with nothing left never says "none". */
function outOfTexts(section: Section): Section {
  const entries = section.entries.filter((entry) => entry.sensitivity.length === 0);
  const emptied = entries.length === 0 && section.state === 'present';
  return { ...section, entries, state: emptied ? 'notProvided' : section.state };
}

/**
 * A helper gets an entry only if all that makes it sensitive was signed for, and nothing shows that there was more: a section with
 * nothing left reads like one that never had anything, and no entry points to one that is left out.
 */
function toHelper(section: Section, told: (entry: Entry) => boolean, withheld: ReadonlySet<string>): Section {
  const entries = section.entries.filter(told).map((entry) => withoutPointers(entry, withheld));
  return { ...section, entries, state: entries.length > 0 ? section.state : stateOfNothing(section) };
}

function stateOfNothing({ state, failures }: Section): Section['state'] {
  if (state !== 'present' && state !== 'empty') return state;
  return failures.length > 0 ? 'failed' : 'notProvided';
}

function withoutPointers(entry: Entry, withheld: ReadonlySet<string>): Entry {
  if (!entry.maybeSameAs?.some((id) => withheld.has(id))) return entry;
  const { maybeSameAs, ...rest } = entry;
  const left = maybeSameAs.filter((id) => !withheld.has(id));
  return left.length > 0 ? { ...rest, maybeSameAs: left } : rest;
}

const idsOf = ({ sections }: HealthRecord, wanted: (entry: Entry) => boolean): ReadonlySet<string> =>
  new Set(Object.values(sections).flatMap((section) => section.entries.filter(wanted).map(({ id }) => id)));

function withSections(record: HealthRecord, change: (section: Section) => Section): HealthRecord {
  const changed = Object.entries(record.sections).map(([id, section]) => [id, change(section)]);
  return { ...record, sections: Object.fromEntries(changed) as unknown as HealthRecord['sections'] };
}
