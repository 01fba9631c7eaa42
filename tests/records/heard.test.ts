import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHeard, type Memory } from '../../bot/records/changes/heard.js';
import { commit } from '../../bot/storage/commit.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { writeEverything } from '../storage/everything-sealed.js';
import { testSealing } from '../storage/support.js';

const sealing = testSealing();

describe.each(databases)('what a reader was last told, on $name', ({ create }) => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await create();
    for (const id of ['rosa', 'tom']) await writeEverything(store.db, sealing, id, 'words');
    await store.db.deleteFrom('heard').execute();
  });
  afterAll(() => store.close());

  const memory = (asking: number): Memory => ({
    asking,
    after: { at: asking, sections: { medicines: { sources: ['vista'], traces: [`trace${asking}.a`] } } },
  });
  const own = { personId: 'rosa', readerId: 'rosa' };
  const helpers = { personId: 'rosa', readerId: 'tom' };

  it('is kept with the turn, for each reader, and replaced the next time', async () => {
    const heard = createHeard({ db: store.db, sealing });
    expect(await heard.of(own)).toBeUndefined();
    await commit(store.db, [heard.keep(own, memory(1)), heard.keep(helpers, memory(2))]);
    await commit(store.db, [heard.keep(own, memory(3))]);
    expect(await heard.of(own)).toEqual(memory(3));
    expect(await heard.of(helpers)).toEqual(memory(2));
  });

  it('is sealed with the key of the person whose record it is', async () => {
    const heard = createHeard({ db: store.db, sealing });
    await commit(store.db, [heard.keep(helpers, memory(4))]);
    const rows = await store.db.selectFrom('heard').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('trace4');
    expect(rows.every(({ sealed }) => sealed.startsWith('s1.p.'))).toBe(true);
    await store.db.updateTable('heard').set({ personId: 'tom' }).where('readerId', '=', 'tom').execute();
    await expect(heard.of({ personId: 'tom', readerId: 'tom' })).rejects.toThrow();
  });

  it('is not kept of somebody erased meanwhile', async () => {
    const heard = createHeard({ db: store.db, sealing });
    await commit(store.db, [heard.keep({ personId: 'gone', readerId: 'gone' }, memory(5))]);
    expect(await heard.of({ personId: 'gone', readerId: 'gone' })).toBeUndefined();
  });

  it('is hashed for each person alone', () => {
    const heard = createHeard({ db: store.db, sealing });
    expect(heard.hashFor('rosa')('x')).not.toBe(heard.hashFor('tom')('x'));
    expect(heard.hashFor('rosa')('x')).toHaveLength(12);
  });
});
