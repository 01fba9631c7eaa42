import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAudit } from '../../bot/audit/create.js';
import { commit } from '../../bot/storage/commit.js';
import { purge } from '../../bot/storage/purge.js';
import { retention } from '../../bot/storage/retention.js';
import { run } from '../../deployment/audit/run.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { command } from './command.js';

const NOW = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(databases)('audit tampering, on $name', ({ create }) => {
  let store: TestDatabase;
  beforeEach(async () => {
    store = await create();
    const audit = createAudit({ db: store.db, clock: { now: () => NOW } });
    for (const id of ['ann', 'ben', 'cal']) {
      const who = { personId: id, actorId: id, channel: 'web' } as const;
      await commit(store.db, [
        audit.signedIn(who, 2),
        audit.recordOpened(who, 'medicines'),
        audit.recordOpened(who, 'labs'),
        audit.signedOut(who),
      ]);
    }
  });
  afterEach(() => store.close());

  const audit = (argv: readonly string[], now = NOW) => command(run, argv, { DATABASE_URL: store.url }, now);
  /** Heads kept before anything happens, as the shell keeps them: with npm's own lines. */
  const keep = async () => {
    const file = join(folder, 'heads');
    const { out, code } = await audit(['heads']);
    expect(code).toBe(0);
    writeFileSync(file, `\n> blue-button-bot@0.1.0 audit\n> node main.js heads\n\n${out}`);
    return file;
  };
  const links = (id: string, from: number, to = from) =>
    store.db.deleteFrom('audit').where('personId', '=', id).where('seq', '>=', from).where('seq', '<=', to);
  const move = (id: string, from: number, to: number) =>
    store.db
      .updateTable('audit')
      .set({ seq: to })
      .where('personId', '=', id)
      .where('seq', '=', from)
      .execute();

  it('holds when nobody touched it, with and without heads, and goes on growing', async () => {
    const heads = await keep();
    const later = createAudit({ db: store.db, clock: { now: () => NOW } });
    await commit(store.db, [later.signedOut({ personId: 'ann', actorId: 'ann', channel: 'web' })]);
    const good = { code: 0, out: 'Chains: 3, of which do not hold: 0\n', err: '' };
    expect(await audit(['verify'])).toEqual(good);
    expect(await audit(['verify', '--heads', heads])).toEqual(good);
  });

  it.each<[string, number, () => Promise<unknown>]>([
    [
      'an edit',
      2,
      () =>
        store.db
          .updateTable('audit')
          .set({ actorId: 'x' })
          .where('personId', '=', 'ben')
          .where('seq', '=', 2)
          .execute(),
    ],
    ['a deletion', 2, () => links('ben', 2).execute()],
    [
      'a reordering',
      2,
      async () => {
        await move('ben', 2, 99);
        await move('ben', 3, 2);
        await move('ben', 99, 3);
      },
    ],
  ])('is found: %s', async (_, seq, tamper) => {
    await tamper();
    const { code, out } = await audit(['verify']);
    expect(code).toBe(2);
    expect(out).toBe(`ben: does not hold from entry ${seq} on\nChains: 3, of which do not hold: 1\n`);
  });

  it.each<[string, number, number, number]>([
    ['a chain cut short', 3, 4, 3],
    ['a chain removed', 1, 4, 1],
  ])('is found with heads kept before: %s', async (_, from, to, seq) => {
    const heads = await keep();
    await links('ben', from, to).execute();
    expect((await audit(['verify'])).code).toBe(0);
    const { code, out } = await audit(['verify', '--heads', heads]);
    expect(code).toBe(2);
    expect(out).toContain(`ben: does not hold from entry ${seq} on\n`);
  });

  it('does not take for tampering what was removed after its 6 years', async () => {
    const heads = await keep();
    const later = NOW + retention.audit;
    await purge(store.db, later);
    expect(await audit(['verify', '--heads', heads], later)).toMatchObject({ code: 0, err: '' });
    expect((await audit(['verify', '--heads', heads], later - 1)).code).toBe(2);
  });

  it.each([
    ['cut short', (text: string) => text.split('\n').slice(0, -2).join('\n')],
    ['with a line missing', (text: string) => text.replace(/^ben.*\n/m, '')],
    ['with a damaged line', (text: string) => text.replace(/^ben 4/m, 'ben four')],
    ['that is empty', () => ''],
  ])('is not vouched for by a file of heads %s', async (_, damage) => {
    const file = join(folder, 'damaged');
    writeFileSync(file, damage((await audit(['heads'])).out));
    expect(await audit(['verify', '--heads', file])).toMatchObject({ code: 2, out: '' });
  });
});

describe('npm run audit', () => {
  it('says that a file of heads is not there, which is no sign of tampering', async () => {
    const missing = ['verify', '--heads', join(folder, 'not-there')];
    const err = '--heads: there is no such file, or it cannot be read\n';
    expect(await command(run, missing, {})).toEqual({ code: 2, out: '', err });
  });

  it.each([[[]], [['verify', 'more']], [['heads', '--heads', 'x']], [['verify', '--what']]])(
    'says how it is used, for %j',
    async (argv) => {
      const said = await command(run, argv, {});
      expect(said).toMatchObject({ code: 2, out: '' });
      expect(said.err).toContain('Usage: npm run');
    },
  );

  it('makes no new store where there is none', async () => {
    const file = join(folder, 'nothing.db');
    const said = await command(run, ['verify'], { DATABASE_URL: `file:${file}` });
    expect(said).toMatchObject({ code: 2, err: 'DATABASE_URL: there is no such database\n' });
    expect(existsSync(file)).toBe(false);
  });
});
