import type { ExpressionBuilder } from 'kysely';
import type { Audit } from '../audit/audit.js';
import type { Clock, Random } from '../ports.js';
import { clear, hit, limits } from '../storage/counters.js';
import type { Database } from '../storage/database.js';
import type { Effect, Trx } from '../storage/effect.js';
import type { Schema } from '../storage/schema.js';
import type { Sealing } from '../storage/sealing.js';
import { issueCode, tryCode, type Ticket } from '../storage/tickets.js';
import type { Accounts, PhoneView } from './account.js';
import { factorChanged } from './factor-changed.js';
import type { LineTypePort } from './line-type.js';
import { toE164 } from './number.js';
import type { FoundPerson, People } from './person.js';
import { phoneAad, type Phones } from './phones.js';
import { BINDING_LASTS, CODE_LASTS } from './times.js';
import type { CodeWords, Outgoing } from './words.js';

export interface BindingParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
  readonly audit: Audit;
  readonly people: People;
  readonly phones: Phones;
  readonly lineType: LineTypePort;
  readonly outgoing: Outgoing;
  readonly words: CodeWords;
}

interface Candidate {
  readonly number: string;
  readonly lineType: PhoneView['lineType'];
}

/** Binding a phone: a code goes to it and comes back on the account page. */
export function createBinding(parts: BindingParts): Pick<Accounts, 'startPhone' | 'confirmPhone'> {
  const { people, phones, lineType } = parts;
  return {
    async startPhone(personId, written) {
      const number = toE164(written);
      if (!number) return { state: 'notANumber' };
      if (!(await maySend(parts, number))) return { state: 'tooMany' };
      const line = await lineType.lineType(number);
      if (line === 'voip' || line === 'other') return { state: 'voip' };
      const candidate = { number, lineType: line };
      // Someone on that number asked for no texts; a call reads the code instead.
      const call = candidate.lineType === 'landline' || (await phones.isOptedOut(number));
      const found = await known(people, personId);
      const effects = sendBindCode(parts, found, candidate, call ? 'call' : 'text');
      return { state: 'sent', by: call ? 'call' : 'text', effects };
    },
    async confirmPhone(personId, code, here) {
      const { db, clock, sealing } = parts;
      const attempt = { purpose: 'phoneBind' as const, conversationId: thread(personId), code, sealing };
      const verdict = await tryCode(db, { ...attempt, now: clock.now() });
      if (verdict.state !== 'right') return { state: verdict.state === 'none' ? 'expired' : 'wrong' };
      const found = await known(people, personId);
      const candidate = opened(found, verdict.ticket);
      const again = (await phones.live(personId)).some(({ number }) => number === candidate.number);
      const changed = again ? [] : await factorChanged(parts, found.person, 'web', here);
      return { state: 'bound', effects: [...changed, ...bound(parts, found, candidate)] };
    },
  };
}

/** Codes of the account page belong to the account, whichever browser they are typed in. */
const thread = (personId: string): string => `account:${personId}`;

async function known(people: People, personId: string): Promise<FoundPerson> {
  const found = await people.find(personId);
  if (!found) throw new Error('noSuchPerson');
  return found;
}

/** Counted before the look-up: that costs money too. */
async function maySend({ db, clock, phones }: BindingParts, number: string): Promise<boolean> {
  const now = clock.now();
  const each = await hit(db, limits.send, phones.index(number), now);
  return each.state === 'ok' && (await hit(db, limits.sendAll, 'all', now)).state === 'ok';
}

function sendBindCode(
  { clock, random, sealing, outgoing, words }: BindingParts,
  { person, seal }: FoundPerson,
  candidate: Candidate,
  by: 'text' | 'call',
): readonly Effect[] {
  const code = random.digits(6);
  const conversationId = thread(person.id);
  const sealed = seal.seal(ticketAad(person.id), JSON.stringify(candidate));
  const expiresAt = clock.now() + CODE_LASTS;
  const draft = { purpose: 'phoneBind' as const, conversationId, personId: person.id, sealed, expiresAt };
  const issue: Effect = {
    name: 'identity.bindCode',
    apply: (trx) => issueCode(trx, { ...draft, code, sealing }),
  };
  const { number } = candidate;
  return [
    issue,
    by === 'text'
      ? outgoing.text(number, words.bindCode(person.language, code))
      : outgoing.call(number, words.bindCall(person.language, code)),
  ];
}

const ticketAad = (personId: string) => ({ table: 'ticket', key: `phoneBind:${personId}` });

const opened = ({ person, seal }: FoundPerson, ticket: Ticket): Candidate =>
  JSON.parse(seal.open(ticketAad(person.id), ticket.sealed ?? '')) as Candidate;

function bound(parts: BindingParts, found: FoundPerson, candidate: Candidate): readonly Effect[] {
  const personId = found.person.id;
  const bind: Effect = {
    name: 'identity.bindPhone',
    apply: (trx) => storePhone(parts, trx, found, candidate),
  };
  return [bind, parts.audit.phoneBound({ personId, actorId: personId, channel: 'web' })];
}

/** A number that counted no more may have been somebody else's meanwhile: it is as new as one never bound. */
const boundSince = (eb: ExpressionBuilder<Schema, 'phone'>, now: number) =>
  eb
    .case()
    .when('verifiedAt', '<=', now - BINDING_LASTS)
    .then(now)
    .else(eb.ref('boundAt'))
    .end();

/** A number this person has bound already is confirmed again; its choice of texts stays. */
export async function storePhone(
  { clock, random, phones }: Pick<BindingParts, 'clock' | 'random' | 'phones'>,
  trx: Trx,
  { person, seal }: FoundPerson,
  { number, lineType }: Candidate,
): Promise<void> {
  const now = clock.now();
  const numberIndex = phones.index(number);
  const again = await trx
    .updateTable('phone')
    .set((eb) => ({ verifiedAt: now, lineType, boundAt: boundSince(eb, now) }))
    .where('personId', '=', person.id)
    .where('numberIndex', '=', numberIndex)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  await clear(trx, limits.unreached, numberIndex);
  if (again.numUpdatedRows > 0n) return;
  const id = random.id();
  const sealed = seal.seal(phoneAad(id), number);
  const texts = lineType === 'mobile' ? 'notice' : 'none';
  const row = { id, personId: person.id, numberIndex, sealed, lineType, texts } as const;
  await trx
    .insertInto('phone')
    .values({ ...row, verifiedAt: now, boundAt: now })
    .execute();
}
