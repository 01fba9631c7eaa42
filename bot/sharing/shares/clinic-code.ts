import { hashToken, peek, type TicketDraft } from '../../storage/tickets.js';
import type { Sealing } from '../../storage/sealing.js';
import type { ShareParts } from './parts.js';

const DIGITS = 8;

export interface ClinicCode {
  readonly code: string;
  ticket(shareId: string, personId: string, expiresAt: number): TicketDraft & { readonly token: string };
}

/** Keyed: all codes could be tried against a plain hash. */
const tokenOf = (sealing: Pick<Sealing, 'index'>, code: string): string => sealing.index('clinicCode', code);

const aad = (token: string) => ({ table: 'ticket', key: hashToken('clinicCode', token) });

/** A code that nobody has been given in these minutes. */
export async function clinicCode({ db, sealing, random }: ShareParts): Promise<ClinicCode> {
  for (;;) {
    const code = random.digits(DIGITS);
    const token = tokenOf(sealing, code);
    const hash = hashToken('clinicCode', token);
    const taken = await db.selectFrom('ticket').select('hash').where('hash', '=', hash).executeTakeFirst();
    if (taken) continue;
    return {
      code,
      ticket: (shareId, personId, expiresAt) => ({
        purpose: 'clinicCode',
        token,
        personId,
        sealed: sealing.deployment.seal(aad(token), shareId),
        expiresAt,
      }),
    };
  }
}

/** The share it was given for. It works until that was opened once: a page that is closed by mistake is opened anew. */
export async function shareOfCode(
  { db, sealing, clock }: Pick<ShareParts, 'db' | 'sealing' | 'clock'>,
  code: string,
): Promise<string | undefined> {
  const token = tokenOf(sealing, code);
  const ticket = await peek(db, { purpose: 'clinicCode', token, now: clock.now() });
  return ticket?.sealed ? sealing.deployment.open(aad(token), ticket.sealed) : undefined;
}
