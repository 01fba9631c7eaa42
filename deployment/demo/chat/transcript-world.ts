import { createLog, type Log } from '../../../bot/log.js';
import { folderVeterans, demoVeterans } from '../people.js';
import { seededRandom } from '../seeded-random.js';
import { startWorld, type World, type WorldSettings } from '../world.js';
import type { ShiftedDate, shiftDate } from './shifted-date.js';
import type { Transcript } from './transcript.js';

/** The day on which every transcript happens: 11 in the morning on the East coast. */
const TRANSCRIPT_DAY = Date.UTC(2026, 2, 10, 15, 0, 0);

export interface TranscriptSettings {
  readonly shiftDate: typeof shiftDate;
  readonly webFolder: string;
  readonly transcript?: Transcript;
  /** Instead of what the transcript names. */
  readonly recordsFolder?: string;
  readonly databaseUrl?: string;
  readonly log?: Log;
  readonly guarded?: WorldSettings['guarded'];
}

/** The demo on that day and with chance from a seed, so that what it says is the same every time. */
export async function startTranscriptWorld(
  settings: TranscriptSettings,
): Promise<{ readonly world: World; readonly date: ShiftedDate }> {
  const recordsFolder = settings.recordsFolder ?? settings.transcript?.records;
  const people = recordsFolder ? await folderVeterans(recordsFolder) : demoVeterans;
  const date = settings.shiftDate(TRANSCRIPT_DAY);
  const world = await startWorld({
    people,
    recordsFolder,
    random: seededRandom('transcripts'),
    webFolder: settings.webFolder,
    databaseUrl: settings.databaseUrl ?? 'file::memory:',
    // What is printed is the transcript and nothing else.
    log: settings.log ?? createLog('silent'),
    guarded: settings.guarded,
    advance: date.advance,
  });
  return { world, date };
}
