import { commit } from '../storage/commit.js';
import type { Effect } from '../storage/effect.js';
import type { Accounts, VerifiedClaims } from './account.js';
import { createAccounts, type AccountParts } from './accounts.js';
import type { Person } from './identity.js';
import { NUMBER_SETTLES, SHARES_HELD } from './times.js';

/** Someone to enrol through the same doors as on the account page, without a carrier in between. */
export interface Enrolment {
  readonly claims: VerifiedClaims;
  readonly phones: readonly {
    readonly number: string;
    /** The wording consented to, for a phone with readable texts. */
    readonly readable?: string;
  }[];
  readonly pin?: string;
  readonly card?: boolean;
}

export interface Enrolled {
  readonly person: Person;
  /** In order, from code number 1. With a seeded `random` the same ones every time. */
  readonly cardCodes: readonly string[];
}

/** Nothing of a new enrolment is held anymore. */
const LONG_AGO = Math.max(NUMBER_SETTLES, SHARES_HELD);

export type SeedParts = Omit<AccountParts, 'outgoing' | 'words'>;

/** Enrols a synthetic person, as if some days ago. Throws where the account page would refuse, such as a weak PIN. */
export async function enrol(parts: SeedParts, enrolment: Enrolment): Promise<Enrolled> {
  const mail: string[] = [];
  const clock = { now: () => parts.clock.now() - LONG_AGO };
  const accounts = createAccounts({ ...parts, clock, words: bareCodes, outgoing: into(mail) });
  const person = await accounts.signedIn(enrolment.claims);
  for (const phone of enrolment.phones) {
    await bind(parts, accounts, person.id, phone.number, mail);
    if (phone.readable) await readTexts(parts, accounts, person.id, phone.number, phone.readable);
  }
  if (enrolment.pin !== undefined) await setPin(parts, accounts, person.id, enrolment.pin);
  if (!enrolment.card) return { person, cardCodes: [] };
  const { codes, effects } = await accounts.issueCard(person.id);
  await commit(parts.db, effects);
  return { person, cardCodes: codes };
}

async function bind(
  { db }: SeedParts,
  accounts: Accounts,
  personId: string,
  number: string,
  mail: string[],
): Promise<void> {
  const started = await accounts.startPhone(personId, number);
  if (started.state !== 'sent') throw new Error(`seedPhone: ${started.state}`);
  await commit(db, started.effects);
  const bound = await accounts.confirmPhone(personId, mail.pop() ?? '');
  if (bound.state !== 'bound') throw new Error(`seedPhone: ${bound.state}`);
  await commit(db, bound.effects);
}

async function readTexts(
  { db }: SeedParts,
  accounts: Accounts,
  personId: string,
  number: string,
  wording: string,
): Promise<void> {
  const phone = (await accounts.phones(personId)).find((p) => p.number === number);
  if (phone) await commit(db, await accounts.setTexts(personId, phone.id, 'readable', wording));
}

async function setPin({ db }: SeedParts, accounts: Accounts, personId: string, pin: string): Promise<void> {
  const result = await accounts.setPin(personId, pin);
  if (result.state === 'weak') throw new Error(`seedPin: ${result.why}`);
  await commit(db, result.effects);
}

const bareCodes = {
  bindCode: (_: string, code: string) => code,
  bindCall: (_: string, code: string) => code,
  callCode: (_: string, code: string) => code,
  factorChanged: () => '',
  numberRemoved: () => '',
};

/** The code as it leaves, instead of a text or a call. */
function into(mail: string[]) {
  const keep = (_: string, body: string): Effect => {
    mail.push(body);
    return { name: 'identity.seedCode', apply: () => Promise.resolve() };
  };
  return { text: keep, call: keep };
}
