import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { play } from '../../deployment/demo/chat/player.js';
import { shiftDate } from '../../deployment/demo/chat/shifted-date.js';
import { matches, parseTranscript, printLine } from '../../deployment/demo/chat/transcript.js';
import { startTranscriptWorld } from '../../deployment/demo/chat/transcript-world.js';
import { builtAssets, type Built } from '../support/built.js';
import { createPostgres } from '../support/databases.js';

describe('on PostgreSQL the same is said', () => {
  let built: Built;
  beforeAll(async () => {
    built = await builtAssets();
  });
  afterAll(() => built.remove());

  it.each([
    'web-signs-in-and-asks.web.en.chat',
    'text-readable-list.sms.en.chat',
    'phone-hears-medications.voice.en.chat',
    'phone-wrong-pin-until-locked.voice.en.chat',
  ])('%s', async (file) => {
    const transcript = parseTranscript(readFileSync(`tests/transcripts/${file}`, 'utf8'));
    const postgres = await createPostgres();
    const settings = { shiftDate, webFolder: built.folder, transcript, databaseUrl: postgres.url };
    const { world, date } = await startTranscriptWorld(settings);
    try {
      const happened = (await play(world, transcript)).map(printLine);
      const written = transcript.lines.map(printLine);
      expect(happened.filter((row, n) => !matches(written[n] ?? '', row))).toEqual([]);
      expect(happened).toHaveLength(written.length);
    } finally {
      await world.close();
      date.restore();
      await postgres.close();
    }
  });
});
