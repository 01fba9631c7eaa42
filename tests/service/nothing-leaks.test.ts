import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '../../bot/log.js';
import { play } from '../../deployment/demo/chat/player.js';
import { shiftDate } from '../../deployment/demo/chat/shifted-date.js';
import { parseTranscript } from '../../deployment/demo/chat/transcript.js';
import { startTranscriptWorld } from '../../deployment/demo/chat/transcript-world.js';
import { demoVeterans } from '../../deployment/demo/people.js';
import { builtAssets, type Built } from '../support/built.js';

const flows = [
  'web-signs-in-and-asks.web.en.chat',
  'text-readable-list.sms.en.chat',
  'text-in-spanish.sms.es.chat',
  'phone-hears-medications.voice.en.chat',
  'phone-code-from-a-text.voice.en.chat',
  'phone-wrong-pin-until-locked.voice.en.chat',
  'phone-crisis.voice.en.chat',
  'web-everything-down.web.en.chat',
];

/** Words of records and of people that these conversations say, hear or send. */
const canaries = [
  ...[
    'isinopril',
    'ISINOPRIL',
    'etoprolol',
    'METOPROLOL',
    'enicillin',
    'odeine',
    'CODEINE',
    'do not want to live',
  ],
  ...demoVeterans.flatMap((v) => [v.family, v.given, v.birthDate, v.patientId, v.pin]),
  ...demoVeterans.flatMap((v) => v.phones.flatMap((p) => [p.number, p.number.slice(2)])),
];

describe('the log, the database and its write-ahead log', () => {
  let built: Built;
  let folder: string;
  const logged: string[] = [];

  beforeAll(async () => {
    built = await builtAssets();
    folder = await mkdtemp(join(tmpdir(), 'blue-button-'));
  });
  afterAll(async () => {
    await built.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(flows)('hold nothing of a person after %s', async (file) => {
    const transcript = parseTranscript(readFileSync(`tests/transcripts/${file}`, 'utf8'));
    const log = createLog('debug', { write: (line) => logged.push(line) });
    const databaseUrl = `file:${join(folder, `${file}.db`)}`;
    const { world, date } = await startTranscriptWorld({
      shiftDate,
      webFolder: built.folder,
      transcript,
      databaseUrl,
      log,
    });
    try {
      await play(world, transcript);
      const files = (await readdir(folder)).filter((f) => f.startsWith(`${file}.db`));
      expect(files).toContain(`${file}.db-wal`);
      const stored = await Promise.all(files.map((f) => readFile(join(folder, f), 'latin1')));
      const all = [...stored, ...logged].join('\n');
      expect(all.length).toBeGreaterThan(50_000);
      expect(canaries.filter((canary) => all.includes(canary))).toEqual([]);
    } finally {
      await world.close();
      date.restore();
    }
  });
});
