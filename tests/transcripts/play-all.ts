import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { createLog } from '../../bot/log.js';
import { purge } from '../../bot/storage/purge.js';
import { play } from '../../deployment/demo/chat/player.js';
import { shiftDate, type ShiftedDate } from '../../deployment/demo/chat/shifted-date.js';
import { matches, parseTranscript, printLine } from '../../deployment/demo/chat/transcript.js';
import type { Line } from '../../deployment/demo/chat/transcript.js';
import { startTranscriptWorld } from '../../deployment/demo/chat/transcript-world.js';
import { demoVeterans, folderVeterans } from '../../deployment/demo/people.js';
import type { World } from '../../deployment/demo/world.js';
import { builtAssets, type Built } from '../support/built.js';
import { canariesOf, everyFile } from './canaries.js';

jest.setTimeout(60_000);

const folder = 'tests/transcripts';
const DAY = 24 * 60 * 60_000;

/** Plays the transcripts of some channels; afterwards nothing of them may be readable. */
export const playAll = (channels: readonly ('web' | 'sms' | 'voice')[]) => (): void => {
  const files = readdirSync(folder).filter((file) =>
    channels.some((channel) => file.includes(`.${channel}.`) && file.endsWith('.chat')),
  );
  let built: Built;
  let date: ShiftedDate | undefined;
  let world: World | undefined;
  let store: string;
  const logged: string[] = [];

  beforeAll(async () => {
    built = await builtAssets();
  });
  afterAll(() => built.remove());
  afterEach(async () => {
    await world?.close();
    date?.restore();
    world = date = undefined;
    await rm(store, { recursive: true, force: true });
  });

  it.each(files)('%s', async (file) => {
    const written = parseTranscript(readFileSync(join(folder, file), 'utf8'));
    store = await mkdtemp(join(tmpdir(), 'blue-button-'));
    logged.length = 0;
    ({ world, date } = await startTranscriptWorld({
      shiftDate,
      webFolder: built.folder,
      transcript: written,
      databaseUrl: `file:${join(store, 'said.db')}`,
      log: createLog('debug', { write: (line) => void logged.push(line) }),
    }));
    const happened = await play(world, written);
    const asWritten = written.lines.map(printLine);
    const asHappened = happened.map(printLine);
    const same = asWritten.map((row, n) => (matches(row, asHappened[n] ?? '') ? asHappened[n] : row));
    expect(asHappened).toEqual(same);
    await leavesNothing(world, written.records, happened);
  });

  /** In the log, the database and its write-ahead log, before and after the purge of what was said. */
  async function leavesNothing(world: World, records: string | undefined, happened: readonly Line[]) {
    const veterans = records ? await folderVeterans(records) : demoVeterans;
    const canaries = canariesOf(veterans, world.people, happened);
    expect(canaries).toEqual(expect.arrayContaining(['lisinopril', 'METOPROLOL', veterans[0]?.birthDate]));
    expect(await readdir(store)).toEqual(expect.arrayContaining(['said.db', 'said.db-wal']));
    const found = async () => {
      const all = [await everyFile(store), ...logged].join('\n');
      expect(all.length).toBeGreaterThan(50_000);
      return canaries.filter((canary) => all.includes(canary));
    };
    expect(await found()).toEqual([]);
    const { db, clock } = world.running.services;
    await purge(db, clock.now() + 2 * DAY);
    expect(await found()).toEqual([]);
  }
};
