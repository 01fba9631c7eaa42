import { maskedRecord } from '../../bot/records/mask/record.js';
import type { MaskLabels } from '../../bot/records/mask.js';
import type { Entry, HealthRecord } from '../../bot/records/record.js';

/** Who reads: the owner on their signed-in web, on a call or in a text thread; or a helper, anywhere. */
export type Reader = 'owner' | 'ownCall' | 'ownTexts' | 'helper';

/**
 * A record as this reader may be told it: the one place where anything is left out of it. Only the owner on their signed-in
 * web reads notes with the names and numbers in them: a call is overheard, a text lies open, a helper is somebody else.
 */
export function toldTo(record: HealthRecord, reader: Reader, labels: MaskLabels): HealthRecord {
  if (reader === 'owner') return record;
  return maskedRecord(reader === 'ownCall' ? record : withoutSensitive(record, reader), labels);
}

/**
 * Without the entries that stay out of readable texts and that a helper never gets. A section with nothing left never says
 * "none". To a helper nothing shows that something was left out: a section that never had entries reads the same.
 */
function withoutSensitive(record: HealthRecord, reader: 'helper' | 'ownTexts'): HealthRecord {
  const untold = reader === 'helper' ? ['present', 'empty'] : ['present'];
  const kept = Object.entries(record.sections).map(([id, section]) => {
    const entries = section.entries.filter((e: Entry) => e.sensitivity.length === 0);
    const emptied = entries.length === 0 && untold.includes(section.state);
    return [id, { ...section, entries, state: emptied ? 'notProvided' : section.state }];
  });
  return { ...record, sections: Object.fromEntries(kept) as unknown as HealthRecord['sections'] };
}
