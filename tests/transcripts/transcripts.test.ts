import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { play } from '../../deployment/demo/chat/player.js';
import { shiftDate, type ShiftedDate } from '../../deployment/demo/chat/shifted-date.js';
import { matches, parseTranscript, printLine } from '../../deployment/demo/chat/transcript.js';
import { startTranscriptWorld } from '../../deployment/demo/chat/transcript-world.js';
import type { World } from '../../deployment/demo/world.js';
import { builtAssets, type Built } from '../support/built.js';

const folder = 'tests/transcripts';
const files = readdirSync(folder).filter((f) => f.endsWith('.chat'));

describe('what really happens is what the transcript says', () => {
  let built: Built;
  let date: ShiftedDate | undefined;
  let world: World | undefined;

  beforeAll(async () => {
    built = await builtAssets();
  });
  afterAll(() => built.remove());
  afterEach(async () => {
    await world?.close();
    date?.restore();
    world = date = undefined;
  });

  it.each(files)('%s', async (file) => {
    const written = parseTranscript(readFileSync(join(folder, file), 'utf8'));
    ({ world, date } = await startTranscriptWorld({
      shiftDate,
      webFolder: built.folder,
      transcript: written,
    }));
    const happened = await play(world, written);
    const asWritten = written.lines.map(printLine);
    const asHappened = happened.map(printLine);
    const same = asWritten.map((row, n) => (matches(row, asHappened[n] ?? '') ? asHappened[n] : row));
    expect(asHappened).toEqual(same);
  });
});
