import type { Chosen, HealthRecord, Section } from '../records/record.js';
import { isReport } from './choose.js';
import type { DocumentSection } from './document.js';
import { isDated } from './in-dates.js';
import type { DocumentWords } from './words.js';

type State = DocumentSection['state'];

/** What is said of a section, and what must be read before its first entry. */
export function stateOf(
  record: HealthRecord,
  section: Section,
  words: DocumentWords,
): { readonly state: State; readonly notice?: string } {
  const state = statusOf(section, record.chosen);
  return { state, notice: noticeOf(record, section, state, words) };
}

/** A section without entries and with a source that did not answer is unavailable, whatever else it claims. */
function statusOf({ id, state, entries, failures }: Section, chosen?: Chosen): State {
  if (entries.length > 0) return 'present';
  if (state === 'failed' || failures.length > 0) return 'unavailable';
  if (state !== 'present' && state !== 'empty') return state;
  return (chosen?.since || chosen?.until) && isDated(id) ? 'emptyInDates' : 'empty';
}

function noticeOf(
  record: HealthRecord,
  { id, entries, failures }: Section,
  state: State,
  words: DocumentWords,
): string | undefined {
  if (state === 'knownNone') return words.sections[id].knownNone;
  if (state !== 'present') return undefined;
  const missing = failures.map((f) => `${sourceName(record, f.source)} (${words.why[f.why]})`);
  const wordless = record.chosen?.notes === false && entries.some((entry) => isReport(entry, id));
  const told = [
    ...(missing.length > 0 ? [words.incomplete(missing)] : []),
    ...(wordless ? [words.wordless] : []),
  ];
  return told.length > 0 ? told.join(' ') : undefined;
}

/** As people should hear it; an id that no source has is shown as it is. */
export const sourceName = (record: HealthRecord, id: string): string =>
  record.sources.find((source) => source.id === id)?.name ?? id;
