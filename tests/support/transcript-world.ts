import { shiftDate } from '../../deployment/demo/chat/shifted-date.js';
import {
  startTranscriptWorld,
  type TranscriptSettings,
} from '../../deployment/demo/chat/transcript-world.js';
import type { World } from '../../deployment/demo/world.js';
import { builtAssets } from './built.js';

export interface OpenedWorld {
  readonly world: World;
  /** The world ends, the date is today's again, what was built for it is removed. */
  close(): Promise<void>;
}

/** The demo on the transcripts' day, for one test or one suite. */
export async function openTranscriptWorld(
  settings: Omit<TranscriptSettings, 'shiftDate' | 'webFolder'> = {},
): Promise<OpenedWorld> {
  const built = await builtAssets();
  const { world, date } = await startTranscriptWorld({ ...settings, shiftDate, webFolder: built.folder });
  return {
    world,
    close: async () => {
      await world.close();
      date.restore();
      await built.remove();
    },
  };
}
