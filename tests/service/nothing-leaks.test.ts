import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '../../bot/log.js';
import { openDatabase } from '../../bot/storage/database.js';
import { purge } from '../../bot/storage/purge.js';
import { play } from '../../deployment/demo/chat/player.js';
import { shiftDate } from '../../deployment/demo/chat/shifted-date.js';
import { parseTranscript } from '../../deployment/demo/chat/transcript.js';
import { startTranscriptWorld } from '../../deployment/demo/chat/transcript-world.js';
import { demoVeterans } from '../../deployment/demo/people.js';
import { builtAssets, type Built } from '../support/built.js';

const flows = readdirSync('tests/transcripts').filter((file) => file.endsWith('.chat'));

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

const DAY = 86_400_000;

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

  const holdsNone = async (file: string) => {
    const files = (await readdir(folder)).filter((f) => f.startsWith(`${file}.db`));
    expect(files).toContain(`${file}.db-wal`);
    const stored = await Promise.all(files.map((f) => readFile(join(folder, f), 'latin1')));
    const all = [...stored, ...logged].join('\n');
    expect(all.length).toBeGreaterThan(50_000);
    expect(canaries.filter((canary) => all.includes(canary))).toEqual([]);
  };

  const purgeLater = async (databaseUrl: string) => {
    const db = await openDatabase(databaseUrl);
    await purge(db, Date.now() + 2 * DAY);
    const said = await Promise.all(
      (['inbox', 'webLog', 'conversation'] as const).map((table) =>
        db.selectFrom(table).select('sealed').where('sealed', 'is not', null).execute(),
      ),
    );
    await db.destroy();
    expect(said.flat()).toEqual([]);
  };

  it.each(flows)('hold nothing of a person after %s, before the purge and after it', async (file) => {
    logged.length = 0;
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
      await holdsNone(file);
      await purgeLater(databaseUrl);
      await holdsNone(file);
    } finally {
      await world.close();
      date.restore();
    }
  });
});
