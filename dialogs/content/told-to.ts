import { maskedRecord } from '../../bot/records/mask/record.js';
import type { MaskLabels } from '../../bot/records/mask.js';
import { withAllowed, withSections } from '../../bot/records/only.js';
import type { HealthRecord, Section, Sensitivity } from '../../bot/records/record.js';

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
  return withAllowed(record, reader.signedFor);
}

/** Sensitive entries stay out of readable texts. A section with nothing left never says "none". */
function outOfTexts(section: Section): Section {
  const entries = section.entries.filter((entry) => entry.sensitivity.length === 0);
  const emptied = entries.length === 0 && section.state === 'present';
  return { ...section, entries, state: emptied ? 'notProvided' : section.state };
}
