import { namesToHear } from './matching/names-to-hear.js';
import { rememberedRecord } from './reading.js';
import type { Turn } from './turn.js';

/**
 * The names of a proven caller's own medicines, for the recogniser. Of a record in memory only, and only what this caller may be
 * told. They go into this one answer, as the list itself does, and never into the question that is kept.
 */
export function ownNames(turn: Turn): readonly string[] {
  if (!turn.channel.keypad || turn.standing.level < 2 || !turn.standing.person) return [];
  const record = rememberedRecord(turn);
  return record ? namesToHear(record.sections.medicines.entries) : [];
}
