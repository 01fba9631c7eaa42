import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { build } from 'esbuild';
import { createSqlite } from '../support/databases.js';

const COMMITS = 20;

/** Not every machine has strace, and not every container lets it watch a process. */
const canWatch = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

describe('threat: power cut', () => {
  let folder: string;
  beforeAll(async () => {
    mkdirSync(resolve('.cache'), { recursive: true });
    folder = mkdtempSync(resolve('.cache', 'power-'));
    const outfile = join(folder, 'child.mjs');
    const entryPoints = [resolve('tests/threats/commits-child.ts')];
    await build({
      entryPoints,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('SQLite writes ahead and waits for the disk at each commit', async () => {
    const store = await createSqlite();
    const journal = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(store.db);
    const synchronous = await sql<{ synchronous: number }>`pragma synchronous`.execute(store.db);
    await store.close();
    expect([journal.rows[0]?.journal_mode, synchronous.rows[0]?.synchronous]).toEqual(['wal', 2]);
  });

  /** The kernel's own count where it can be had; where it cannot, the commits themselves. */
  it(`${COMMITS} commits: ${canWatch ? 'at least one fsync before each is told' : 'all told, not watched: no strace here'}`, () => {
    const url = `file:${join(folder, 'store.db')}`;
    const trace = join(folder, 'trace');
    const child = [process.execPath, join(folder, 'child.mjs'), url, String(COMMITS)];
    const watching = ['strace', '-f', '-o', trace, '-e', 'trace=fsync,fdatasync,write'];
    const [command = '', ...rest] = [...(canWatch ? watching : []), ...child];
    const ran = spawnSync(command, rest, { encoding: 'utf8' });
    expect([ran.status, ran.stdout.match(/committed/g)?.length]).toEqual([0, COMMITS]);
    if (canWatch) expect(syncsBefore(readFileSync(trace, 'utf8')).filter((n) => n < 1)).toEqual([]);
  });

  /** How many syncs ended since the last word, for each commit told. */
  function syncsBefore(trace: string): number[] {
    const told: number[] = [];
    let syncs = 0;
    for (const line of trace.split('\n')) {
      if (/(?:fsync|fdatasync)(?:\(\d+\)| resumed>\)).*= 0/.test(line)) syncs += 1;
      if (!/write\(1, "(?:opened|committed)/.test(line)) continue;
      if (line.includes('committed')) told.push(syncs);
      syncs = 0;
    }
    expect(told).toHaveLength(COMMITS);
    return told;
  }
});
