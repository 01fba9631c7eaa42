import { createAccounts } from '../../bot/identity/accounts.js';
import type { VerifiedClaims } from '../../bot/identity/account.js';
import { createIdentity } from '../../bot/identity/create.js';
import type { Place, Standing } from '../../bot/identity/identity.js';
import type { LineTypePort } from '../../bot/identity/line-type.js';
import { createPinHash, type Argon } from '../../bot/identity/pin-hash.js';
import { enrol, type Enrolment } from '../../bot/identity/seed.js';
import { createAudit } from '../../bot/audit/create.js';
import type { Random } from '../../bot/ports.js';
import { commit } from '../../bot/storage/commit.js';
import { openDatabase, type Database } from '../../bot/storage/database.js';
import type { TestDatabase } from '../support/databases.js';
import type { Effect } from '../../bot/storage/effect.js';
import { createSealing } from '../../bot/storage/sealing.js';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export const MARY = '+12175550101';
export const MARY_MOBILE = '+12175550102';
export const STRANGER = '+12175550160';
export const PIN = '90417263';
export const WRONG_PIN = '90417264';
const START = Date.UTC(2025, 2, 3, 15);

/** What is not about crashes or processes needs no disk. */
export async function inMemory(): Promise<TestDatabase> {
  const url = 'file::memory:';
  const db = await openDatabase(url);
  return { url, db, close: () => db.destroy() };
}

/** A small linear generator: the same ids, tokens and codes at every run. */
export function seeded(seed: number): Random {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  const from = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[Math.floor((next() / 2_147_483_647) * alphabet.length)]).join('');
  return {
    id: () => from('0123456789abcdef', 32),
    token: (bytes) =>
      from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', Math.ceil((bytes * 4) / 3)),
    digits: (length) => from('0123456789', length),
  };
}

export const lineTypes: LineTypePort = {
  lineType: (number) =>
    Promise.resolve(
      number.endsWith('01')
        ? 'landline'
        : number.endsWith('99')
          ? 'voip'
          : number.endsWith('98')
            ? 'other'
            : 'mobile',
    ),
};

/** argon2id replaced by its input and a microtask: tests that count guesses, not ones that test hashing. */
export const quickArgon: Argon = {
  hash: (input) => Promise.resolve(String(input)),
  verify: (stored, input) => Promise.resolve(stored === input),
};

/** The quick one, with how often it checked a PIN. */
export function countingArgon(): Argon & { verified: number } {
  const counting = {
    ...quickArgon,
    verified: 0,
    verify: (...given: Parameters<Argon['verify']>) => {
      counting.verified++;
      return quickArgon.verify(...given);
    },
  };
  return counting;
}

export const words = {
  bindCode: (language: string, code: string) => `bind ${language} ${code}`,
  bindCall: (language: string, code: string) => `bind by call ${language} ${code}`,
  callCode: (language: string, code: string) => `call code ${language} ${code}`,
  factorChanged: (language: string) => `changed ${language}`,
  numberRemoved: (language: string) => `removed ${language}`,
};

export const claims = (changes: Partial<VerifiedClaims> = {}): VerifiedClaims => ({
  issuer: 'https://sign-in.example',
  subject: 'mary',
  given: 'Mary',
  family: 'Testcase',
  birthDate: '1948-03-04',
  patientId: 'p-mary',
  language: 'en',
  authTime: START / 1000,
  acr: 'ial2',
  ...changes,
});

export type World = ReturnType<typeof createWorld>;

/** Identity and accounts over a database, with a clock that stands until it is moved. */
export function createWorld(
  db: Database,
  options: { argon?: Argon; readableTexts?: boolean; seed?: number } = {},
) {
  const clock = { at: START, now: () => clock.at };
  const sent: { kind: 'text' | 'call'; to: string; body: string }[] = [];
  const push = (kind: 'text' | 'call') => (to: string, body: string) => ({
    name: `push.${kind}`,
    apply: () => Promise.resolve(void sent.push({ kind, to, body })),
  });
  const alerts: unknown[] = [];
  let web: Standing & { personId?: string; actorId?: string } = { level: 0 };
  const random = seeded(options.seed ?? 42);
  const parts = {
    db,
    clock,
    random,
    sealing: createSealing({ keyEncryptionKey: Buffer.alloc(32, 1), indexKey: Buffer.alloc(32, 2) }),
    pepper: Buffer.alloc(32, 3),
    audit: createAudit({ db, clock }),
    log: { warn: (...line: unknown[]) => void alerts.push(line) },
    pinHash: createPinHash(Buffer.alloc(32, 3), options.argon ?? quickArgon),
    lineType: lineTypes,
    outgoing: { text: push('text'), call: push('call') },
    words,
    config: { readableTexts: options.readableTexts ?? true, publicBaseUrl: 'https://va.example' },
    browsers: {
      standingOf: () => Promise.resolve(web),
      end: (): Effect => ({ name: 'browsers.end', apply: () => Promise.resolve() }),
      signInUrl: () => 'https://va.example/sign-in',
    },
  };
  const firstFactors: string[] = [];
  const identity = createIdentity({ ...parts, firstFactor: ({ id }) => void firstFactors.push(id) });
  return {
    ...parts,
    identity,
    accounts: createAccounts(parts),
    sent,
    alerts,
    firstFactors,
    commit: (effects: readonly Effect[]) => commit(db, effects),
    enrol: (enrolment: Partial<Enrolment> = {}) =>
      enrol(parts, { claims: claims(), phones: [{ number: MARY }], pin: PIN, card: true, ...enrolment }),
    signInOnWeb: (personId: string, actorId = personId) => void (web = { level: 2, personId, actorId }),
    /** Both factors on one call, from its beginning. */
    async prove(place: Place, pin: string, code: string) {
      await identity.phone.begin(place);
      const taken = await identity.phone.pin(place, pin);
      if (taken.state === 'locked') return taken;
      const verdict = await identity.phone.code(place, code);
      if (verdict.state === 'proven') await commit(db, verdict.effects);
      return verdict;
    },
  };
}

let calls = 0;
export const call = (address?: string): Place => ({
  conversationId: `call-${++calls}`,
  channel: 'voice',
  ...(address && { address }),
});
export const thread = (address: string): Place => ({
  conversationId: `thread-${address.slice(-2)}`,
  channel: 'sms',
  address,
});
