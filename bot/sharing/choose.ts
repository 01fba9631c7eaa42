import { withAllowed, withOnly, withSections } from '../records/only.js';
import type { Chosen, Entry, HealthRecord, Lab, Section, SectionId } from '../records/record.js';
import type { Choice } from './choice.js';
import { inDates } from './in-dates.js';
import { VA_ZONE } from './zones.js';

/**
 * The part of a record that was chosen for a file or a share. It says of itself what was left out by choice, so that every
 * output can; of sensitive categories it says nothing. Medicines bring allergies. `timeZone` is the reader's.
 */
export function choose(record: HealthRecord, choice: Choice, timeZone = VA_ZONE): HealthRecord {
  const { since, until, notes, sensitive } = choice;
  const dated = withOnly(
    record,
    (entry, id) => isChosen(id, choice) && inDates(entry, id, { since, until, timeZone }),
    outOfDates,
  );
  const chosen = withSections(dated, (section) =>
    isChosen(section.id, choice) ? section : notChosen(section),
  );
  const worded = notes ? chosen : withSections(chosen, withoutWords);
  const told = limits(choice);
  return { ...(sensitive ? withAllowed(worded, sensitive) : worded), ...(told ? { chosen: told } : {}) };
}

function isChosen(id: SectionId, { sections }: Choice): boolean {
  if (sections === undefined || sections.includes(id)) return true;
  return id === 'allergies' && sections.includes('medicines');
}

/** Not even that it failed: who did not ask for it hears nothing of it. */
const notChosen = ({ id }: Section): Section => ({ id, state: 'notChosen', entries: [], failures: [] });

/** Nothing in these dates is not "could not be read", and the other way round. */
function outOfDates({ state, failures }: Section): Section['state'] {
  if (state !== 'present') return state;
  return failures.length > 0 ? 'failed' : 'empty';
}

/** Undefined where nothing was left out. */
function limits({ sections, since, until, notes }: Choice): Chosen | undefined {
  if (sections === undefined && since === undefined && until === undefined && notes) return undefined;
  return { ...(since ? { since } : {}), ...(until ? { until } : {}), notes };
}

const withoutWords = (section: Section): Section => ({
  ...section,
  entries: section.entries.map((entry) => wordless(entry, section.id)),
});

function wordless(entry: Entry, id: SectionId): Entry {
  if (id === 'visits' || id === 'procedures') return without(entry, ['text']);
  return isReport(entry, id) ? without(entry, ['text', 'details', 'notes', 'result', 'content']) : entry;
}

/** A note, a held document, or a result that is a report in words and not a value. */
export function isReport(entry: Entry, id: SectionId): boolean {
  if (id !== 'labs') return id === 'notes' || id === 'documents';
  const { kind, result, text } = entry as Lab;
  if (kind === undefined) return result === undefined && text !== undefined;
  return kind !== 'laboratory' && kind !== 'microbiology';
}

const without = (entry: Entry, fields: readonly string[]): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([field]) => !fields.includes(field))) as unknown as Entry;
