import { spawn } from 'node:child_process';
import { join, dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ofService } from '../../bot/audit/audit.js';
import { createAudit } from '../../bot/audit/create.js';
import { createSealing } from '../../bot/storage/sealing.js';
import { run } from '../../deployment/keys/run.js';
import { openEverything, writeEverything } from '../storage/everything-sealed.js';
import { createSqlite, type TestDatabase } from '../support/databases.js';
import { buildService } from '../support/service-process.js';
import { command } from './command.js';

const [before, after, index] = [1, 3, 2].map((n) => Buffer.alloc(32, n).toString('base64')) as [
  string,
  string,
  string,
];
/** What writeEverything seals with the person's own key. */
const OWN = 10;
const sealing = (keyEncryptionKey: string) => createSealing({ keyEncryptionKey, indexKey: index });

describe('npm run keys', () => {
  let store: TestDatabase;
  beforeEach(async () => {
    store = await createSqlite();
  });
  afterEach(() => store.close());
  const env = () => ({
    DATABASE_URL: store.url,
    INDEX_KEY: index,
    KEY_ENCRYPTION_KEY: after,
    KEY_ENCRYPTION_KEYS_OLD: before,
  });

  it('new prints a key, another each time', async () => {
    const [one, two] = [await command(run, ['new'], {}), await command(run, ['new'], {})];
    expect(Buffer.from(one.out, 'base64')).toHaveLength(32);
    expect(one.out).not.toBe(two.out);
  });

  it('rotate prints counts, and the act is in the audit of the service', async () => {
    await writeEverything(store.db, sealing(before), 'p', 'words');
    const first = await command(run, ['rotate'], env());
    expect(first).toEqual({
      code: 0,
      out: 'People whose key is wrapped anew: 1\nOther rows sealed anew: 9\nNo old key is needed any more.\n',
      err: '',
    });
    const audit = createAudit({ db: store.db, clock: { now: () => 0 } });
    expect(await audit.history(ofService.personId, 5)).toMatchObject([
      { event: 'keyRotated', facts: { people: 1, rows: 9 } },
    ]);
    expect((await command(run, ['rotate'], env())).out).toContain('wrapped anew: 0\n');
    expect(await audit.history(ofService.personId, 5)).toHaveLength(1);
  });

  it('rotate without the old key says how many rows it cannot open', async () => {
    await writeEverything(store.db, sealing(before), 'p', 'words');
    const left = (await openEverything(store.db, sealing(before))) - OWN + 1;
    const said = await command(run, ['rotate'], { ...env(), KEY_ENCRYPTION_KEYS_OLD: '' });
    expect(said.code).toBe(2);
    expect(said.out).toContain(
      `Rows that still need an old key: ${left}, of which no key given here opens ${left}\n`,
    );
  });

  it.each([[[]], [['rotate', 'now']], [['old']]])('says how it is used, for %j', async (argv) => {
    expect(await command(run, argv, {})).toMatchObject({ code: 2, out: '' });
  });

  it('names what the environment lacks, and tells no key', async () => {
    const said = await command(run, ['rotate'], { DATABASE_URL: store.url, KEY_ENCRYPTION_KEYS_OLD: before });
    expect(said).toEqual({
      code: 2,
      out: '',
      err: 'KEY_ENCRYPTION_KEY: is required\nINDEX_KEY: is required\n',
    });
  });
});

describe('killed in the middle of a change of the key', () => {
  let built: Awaited<ReturnType<typeof buildService>>;
  beforeAll(async () => (built = await buildService()), 60_000);
  afterAll(() => built.remove());

  it('every row opens with one of the two keys, and the next run ends what was begun', async () => {
    const store = await createSqlite();
    try {
      const people = 300;
      for (let n = 0; n < people; n++) await writeEverything(store.db, sealing(before), `p${n}`, 'words');
      const all = await openEverything(store.db, sealing(before));
      const main = join(dirname(dirname(built.main)), 'deployment/keys/main.js');
      const env = {
        PATH: process.env['PATH'] ?? '',
        DATABASE_URL: store.url,
        INDEX_KEY: index,
        KEY_ENCRYPTION_KEY: after,
        KEY_ENCRYPTION_KEYS_OLD: before,
      };
      const both = createSealing({ keyEncryptionKey: after, oldKeys: [before], indexKey: index });
      const turned = async () => {
        const rows = store.db
          .selectFrom('person')
          .select('id')
          .where('wrappedKey', 'like', `${both.currentPrefix}%`);
        return (await rows.execute()).length;
      };
      const child = spawn(process.execPath, [main, 'rotate'], { env, stdio: 'ignore' });
      const ended = new Promise<string | null>((resolve) =>
        child.once('exit', (_, signal) => resolve(signal)),
      );
      while ((await turned()) === 0 && child.exitCode === null)
        await new Promise((later) => setTimeout(later, 2));
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      expect(await openEverything(store.db, both)).toBe(all);
      const again = spawn(process.execPath, [main, 'rotate'], { env, stdio: 'ignore' });
      expect(await new Promise((resolve) => again.once('exit', resolve))).toBe(0);
      expect(await openEverything(store.db, sealing(after))).toBe(all);
    } finally {
      await store.close();
    }
  }, 60_000);
});
