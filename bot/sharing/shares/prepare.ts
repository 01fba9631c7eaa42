import type { AuditWho } from '../../audit/audit.js';
import type { Person } from '../../identity/identity.js';
import type { HealthRecord } from '../../records/record.js';
import type { Effect, Trx } from '../../storage/effect.js';
import { issue } from '../../storage/tickets.js';
import { writeShlink } from '../shlink/payload.js';
import { clinicCode, type ClinicCode } from './clinic-code.js';
import { SHARE_AT_MOST, type EncryptedFile } from './files.js';
import { heldUntil } from './held.js';
import type { ShareParts } from './parts.js';
import { countLive, shareAad, shareKeyAad, tokenIndex, TRIES, type LinkSecret } from './rows.js';
import type { Prepared, ShareFacts, Shares, ShareTerms } from './shares.js';
import { expiryOf, toldExpiry } from './times.js';

/** Shares one person may have at a time. */
const LIVE_AT_MOST = 50;
/** 256 bits each. */
const SECRET_BYTES = 32;
const PASSCODE_DIGITS = 6;

type PrepareAnswer = Awaited<ReturnType<Shares['prepare']>>;

/** A share as one person gives it to somebody: files as ciphertext, a link, and what is stored of both once it is committed. */
export async function prepareShare(
  parts: ShareParts,
  who: AuditWho,
  owner: Person,
  record: HealthRecord,
  asked: ShareTerms,
): Promise<PrepareAnswer> {
  const { db, clock, random } = parts;
  // What is private in a special way leaves only where it was chosen.
  const terms = { ...asked, choice: { ...asked.choice, sensitive: asked.choice.sensitive ?? [] } };
  const now = clock.now();
  // A helper reads; giving away is the Veteran's alone.
  if (who.actorId !== owner.id || who.personId !== owner.id) return { state: 'held' };
  if ((await heldUntil(db, owner.id, now)) !== undefined) return { state: 'held' };
  if ((await countLive(db, owner.id, now)) >= LIVE_AT_MOST) return { state: 'tooMany' };
  const secret = { token: random.token(SECRET_BYTES), key: random.token(SECRET_BYTES) };
  const expiresAt = expiryOf(terms, now);
  const files = await parts.writeShare(record, {
    choice: terms.choice,
    language: terms.language,
    by: `${owner.given} ${owner.family}`,
    until: toldExpiry(expiresAt),
    key: secret.key,
  });
  if (sizeOf(files) > SHARE_AT_MOST) return { state: 'tooLarge' };
  const draft = { id: random.id(), owner, terms, secret, files, now, expiresAt, fetchedAt: record.fetchedAt };
  return ready(parts, who, draft);
}

interface Draft {
  readonly id: string;
  readonly owner: Person;
  readonly terms: ShareTerms;
  readonly secret: LinkSecret;
  readonly files: readonly EncryptedFile[];
  readonly now: number;
  readonly expiresAt: number;
  readonly fetchedAt: number;
}

async function ready(parts: ShareParts, who: AuditWho, draft: Draft): Promise<PrepareAnswer> {
  const { id, terms, expiresAt } = draft;
  // A code of eight digits alone can be typed by chance.
  const passcode = terms.passcode || terms.kind === 'code' ? parts.random.digits(PASSCODE_DIGITS) : undefined;
  const passcodeHash = passcode === undefined ? null : await parts.pinHash.hash(passcodeOf(id), passcode);
  const code = terms.kind === 'code' ? await clinicCode(parts) : undefined;
  const store: Effect = {
    name: 'shares.make',
    apply: (trx) => storeShare(parts, trx, draft, passcodeHash, code),
  };
  const prepared: Prepared = {
    id,
    link: linkOf(parts, terms, draft.secret, expiresAt, passcode !== undefined),
    ...(passcode !== undefined && { passcode }),
    ...(code && { code: code.code }),
    expiresAt,
    effects: [store, parts.audit.shareMade(who, id, terms.kind)],
  };
  return { state: 'ready', ...prepared };
}

/** Whose hash it is: of this share, and of nobody's PIN. */
export const passcodeOf = (shareId: string): string => `share ${shareId}`;

export function linkOf(
  { publicBaseUrl, label }: Pick<ShareParts, 'publicBaseUrl' | 'label'>,
  { kind, language }: Pick<ShareTerms, 'kind' | 'language'>,
  { token, key }: LinkSecret,
  expiresAt: number,
  hasPasscode: boolean,
): string {
  const until = toldExpiry(expiresAt);
  const payload = {
    url: `${publicBaseUrl}/shl/${token}`,
    key,
    ...(until !== undefined && { exp: Math.floor(until / 1000) }),
    flag: `${kind === 'live' ? 'L' : ''}${hasPasscode ? 'P' : ''}`,
    label: label(language),
    v: 1,
  };
  return writeShlink(payload, `${publicBaseUrl}/view#`);
}

async function storeShare(
  { sealing, clock }: ShareParts,
  trx: Trx,
  { id, owner, terms, secret, files, now, expiresAt, fetchedAt }: Draft,
  passcodeHash: string | null,
  code: ClinicCode | undefined,
): Promise<void> {
  const person = await trx
    .selectFrom('person')
    .select('wrappedKey')
    .where('id', '=', owner.id)
    .executeTakeFirst();
  // Erased meanwhile: nothing of them is kept any more.
  if (!person) return;
  // Writing it took a while. Nothing of the transaction is kept, and whoever asks again hears why.
  if ((await heldUntil(trx, owner.id, clock.now())) !== undefined) throw new Error('shares.held');
  const seal = sealing.personSeal(person.wrappedKey);
  const { kind, to, choice, language } = terms;
  const facts: ShareFacts = { to, choice, language };
  await trx
    .insertInto('share')
    .values({
      id,
      personId: owner.id,
      urlIndex: tokenIndex(sealing, secret.token),
      kind,
      sealed: seal.seal(shareAad(id), JSON.stringify(facts)),
      sealedKey: kind === 'copy' ? null : seal.seal(shareKeyAad(id), JSON.stringify(secret)),
      passcodeHash,
      triesLeft: TRIES,
      openingsLeft: kind === 'code' ? 1 : null,
      tell: terms.tell ? 1 : 0,
      createdAt: now,
      fetchedAt,
      expiresAt,
      revokedAt: null,
    })
    .execute();
  await storeFiles(trx, id, files);
  if (code) await issue(trx, code.ticket(id, owner.id, expiresAt));
}

export async function storeFiles(trx: Trx, shareId: string, files: readonly EncryptedFile[]): Promise<void> {
  for (const [n, file] of files.entries())
    await trx
      .insertInto('shareFile')
      .values({ shareId, n, ...file })
      .execute();
}

export const sizeOf = (files: readonly EncryptedFile[]): number =>
  files.reduce((sum, { jwe }) => sum + jwe.length, 0);
