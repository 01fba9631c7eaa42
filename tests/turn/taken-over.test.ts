import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordResult } from '../../bot/records/records.js';
import { openDatabase, type Database } from '../../bot/storage/database.js';
import { readAfter } from '../../bot/storage/web-log.js';
import { channels } from '../../bot/turn/channels.js';
import { createBot } from '../../bot/turn/turn.js';
import { conversation } from '../../dialogs/index.js';
import type { DialogServices } from '../../dialogs/turn.js';
import { level2, textOf } from '../support/fake-turn.js';
import { sampleRecord, three } from '../support/sample-record.js';
import { countingRandom, fakeClock, testSealing } from '../storage/support.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const nothing = { name: 'nothing', apply: () => Promise.resolve() };

describe('a turn that outlives its lease', () => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase('file::memory:');
  });
  afterAll(() => db.destroy());

  const slow = { read: () => Promise.resolve() };
  const clock = fakeClock();
  const sealing = testSealing();
  const ready: RecordResult = { state: 'ready', record: sampleRecord({ medicines: { entries: three } }) };
  const services = {
    identity: { standing: () => Promise.resolve(level2) },
    records: { of: () => slow.read().then(() => ready) },
    audit: { recordOpened: () => nothing, crisisShown: () => nothing },
  } as unknown as DialogServices;
  const say = (text: string, id: string) =>
    createBot({
      ...{ db, sealing, clock, conversation, services, log: silent, random: countingRandom() },
      owner: id,
      poke: () => undefined,
    }).process({
      activity: { type: 'message', text, conversation: { id: 'web:slow' } as never },
      channel: channels.web,
      inboxKey: `web:slow:${id}`,
      render: (messages) => ({ log: [{ type: 'message', text: textOf(messages) }] }),
    });

  const logOf = async () => (await readAfter(db, sealing.deployment, 'web:slow', 0)).map((e) => e.activity);

  it('lets another message be answered meanwhile, and then still answers, once', async () => {
    slow.read = async () => {
      slow.read = () => Promise.resolve();
      clock.pass(15_000);
      expect(textOf((await say('help', 'second')).messages)).toContain('988');
    };
    expect(textOf((await say('medications', 'first')).messages)).toMatch(/lisinopril/i);
    expect((await logOf()).map((activity) => /lisinopril/i.test(activity))).toEqual([false, true]);
  });

  it('never keeps words of crisis waiting: they are answered while the lease is held, and once', async () => {
    const before = (await logOf()).length;
    slow.read = async () => {
      slow.read = () => Promise.resolve();
      const answers = await Promise.all([1, 2, 3, 4].map(() => say('I want to kill myself', 'crisis')));
      expect(answers.map((a) => textOf(a.messages)).filter((text) => text.includes('988'))).toHaveLength(1);
    };
    expect(textOf((await say('allergies', 'third')).messages)).toMatch(/allerg/i);
    const said = (await logOf()).slice(before);
    expect(said.map((activity) => /988 and select 1/.test(activity))).toEqual([true, false]);
  });
});
