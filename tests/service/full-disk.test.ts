import { sql } from 'kysely';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoVeterans } from '../../deployment/demo/people.js';
import { seededRandom } from '../../deployment/demo/seeded-random.js';
import { startWorld, type World } from '../../deployment/demo/world.js';
import { builtAssets, type Built } from '../support/built.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('the disk under the store is full', () => {
  let built: Built;
  let world: World;
  let folder: string;

  beforeAll(async () => {
    built = await builtAssets();
    folder = await mkdtemp(join(tmpdir(), 'blue-button-'));
    world = await startWorld({
      people: demoVeterans.filter((v) => v.key === 'tom'),
      random: seededRandom('full disk'),
      webFolder: built.folder,
      databaseUrl: `file:${join(folder, 'full.db')}`,
      log: silent,
      advance: () => undefined,
    });
  });
  afterAll(async () => {
    await world.close();
    await built.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const db = () => world.running.services.db;
  const fillers = {
    ticket: (n: number) =>
      sql`insert into ticket (hash, purpose, "expiresAt", "triesLeft", sealed) values (${`filler-${n}`}, 'signIn', 0, 0, ${'x'.repeat(300)})`,
    inbox: (n: number) =>
      sql`insert into inbox (key, "conversationId", "receivedAt", sealed) values (${`filler-${n}`}, 'filler', 0, ${'x'.repeat(300)})`,
    conversation: (n: number) =>
      sql`insert into conversation (id, channel, version, "leaseUntil", "updatedAt", sealed) values (${`filler-${n}`}, 'filler', 1, 0, 0, ${'x'.repeat(300)})`,
  };

  /** No page more than there are now, and those full: SQLite then says SQLITE_FULL, as where the file system has no room. */
  const leaveNoRoom = async () => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db());
    await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(db());
    for (const filler of Object.values(fillers)) {
      let full = false;
      for (let n = 0; n < 2000 && !full; n += 1) {
        full = await filler(n)
          .execute(db())
          .then(
            () => false,
            () => true,
          );
      }
      expect(full).toBe(true);
    }
  };
  const makeRoom = async () => {
    await sql.raw('pragma max_page_count = 1000000').execute(db());
    await sql`delete from ticket where hash like 'filler-%'`.execute(db());
  };

  it('a text and a call are answered with the crisis line, and the next ones as ever', async () => {
    const { phone } = world.person('tom');
    await leaveNoRoom();
    const text = await world.simulators.twilio.text(phone, 'meds');
    expect(text.status).toBe(200);
    expect((await world.texts(phone)).join('\n')).toMatch(
      /cannot answer right now[^]*988[^]*No podemos contestar/,
    );
    const { callSid } = await world.simulators.twilio.call(phone);
    expect(
      world.simulators.twilio
        .view(callSid)
        .heard.map((h) => h.text)
        .join(' '),
    ).toContain('Something went wrong');

    await makeRoom();
    await world.simulators.twilio.text(phone, 'help');
    expect((await world.texts(phone)).at(-1)).toContain('Reply MENU for choices');
  });
});
