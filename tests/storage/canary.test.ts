import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createAudit } from '../../bot/audit/create.js';
import { systemRandom } from '../../bot/ports.js';
import { commit } from '../../bot/storage/commit.js';
import { saveConversation } from '../../bot/storage/conversations.js';
import { hit, limits } from '../../bot/storage/counters.js';
import type { Effect, Trx } from '../../bot/storage/effect.js';
import { finish, receive } from '../../bot/storage/inbox.js';
import { enqueue } from '../../bot/storage/outbox.js';
import { purge } from '../../bot/storage/purge.js';
import { hashToken, issue, issueCode } from '../../bot/storage/tickets.js';
import { append } from '../../bot/storage/web-log.js';
import { createSqlite, type TestDatabase } from '../support/databases.js';
import { writeEverything } from './everything-sealed.js';
import { fakeClock, testSealing } from './support.js';

const sealing = testSealing();
const seal = sealing.deployment;
const clock = fakeClock();

const canaries = {
  name: 'Canary-Given Canary-Family',
  phone: '+12175550142',
  code: '90718264',
  token: 'canary-link-token-0123456789',
  medicine: 'canaryprofen 200 mg',
};

describe('threat: disk theft · a stolen disk', () => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await createSqlite();
    await receive(store.db, { key: 'k', conversationId: 'c', now: 1 });
    await hit(store.db, limits.send, sealing.index('phone', canaries.phone), 1);
    await commit(store.db, [effect(writePerson), effect(writeTurn), effect(writeTickets)]);
    await writeEverything(store.db, sealing, 'everything', Object.values(canaries).join(' '));
    const audit = createAudit({ db: store.db, clock });
    const who = { personId: 'p', actorId: 'p', channel: 'sms' } as const;
    await commit(store.db, [audit.recordOpened(who, 'medicines'), audit.phoneBound(who)]);
  });
  afterAll(() => store.close());

  const effect = (apply: (trx: Trx) => Promise<unknown>): Effect => ({
    name: 'test.canary',
    apply: async (trx) => {
      await apply(trx);
    },
  });

  async function writePerson(trx: Trx) {
    const wrappedKey = sealing.newPersonKey();
    const person = sealing.personSeal(wrappedKey);
    const names = { createdAt: 1, subjectIndex: sealing.index('subject', 's'), memberIndex: 'm' };
    const profile = person.seal({ table: 'person', key: 'p' }, JSON.stringify({ given: canaries.name }));
    await trx
      .insertInto('person')
      .values({ id: 'p', wrappedKey, sealed: profile, ...names })
      .execute();
    const sealed = person.seal({ table: 'phone', key: 'f' }, canaries.phone);
    const line = { id: 'f', personId: 'p', lineType: 'mobile', texts: 'none', verifiedAt: 1 } as const;
    const numberIndex = sealing.index('phone', canaries.phone);
    await trx
      .insertInto('phone')
      .values({ ...line, sealed, numberIndex })
      .execute();
  }

  async function writeTurn(trx: Trx) {
    const words = Object.values(canaries).join(' ');
    await saveConversation(trx, seal, { id: 'c', channel: 'sms', state: { words }, version: 0, now: 1 });
    await append(trx, seal, { conversationId: 'c', activities: [words], now: 1 });
    const text = { conversationId: 'c', kind: 'text', to: canaries.phone, body: words } as const;
    await enqueue(trx, sealing, [text], { now: 1, random: systemRandom });
    await finish(trx, seal, { key: 'k', reply: words, now: 1 });
  }

  async function writeTickets(trx: Trx) {
    const { token, code } = canaries;
    const sealed = seal.seal({ table: 'ticket', key: hashToken('textLink', token) }, canaries.medicine);
    await issue(trx, { purpose: 'textLink', token, sealed, expiresAt: 10 });
    await issueCode(trx, { purpose: 'callCode', conversationId: 'c', code, sealing, expiresAt: 10 });
  }

  const onDisk = () => {
    const folder = dirname(store.url.slice('file:'.length));
    return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  };
  const words = Object.values(canaries).flatMap((canary) => [canary, ...canary.split(' '), canary.slice(1)]);

  it('holds the rows', () => {
    expect(onDisk().map((file) => file.name)).toEqual(expect.arrayContaining(['store.db', 'store.db-wal']));
    expect(onDisk().some((file) => file.bytes.includes('recordOpened'))).toBe(true);
  });

  it.each([['as written'], ['after the purge']])(
    'holds no name, number, code, token or medicine, %s',
    async (when) => {
      if (when === 'after the purge') await purge(store.db, 1e12);
      for (const { bytes } of onDisk()) {
        for (const word of words.filter((w) => w.length > 5)) {
          expect(bytes.includes(word)).toBe(false);
          expect(bytes.includes(Buffer.from(word, 'utf16le'))).toBe(false);
          expect(bytes.includes(Buffer.from(word).toString('base64').replace(/=+$/, '').slice(0, -1))).toBe(
            false,
          );
        }
      }
    },
  );
});
