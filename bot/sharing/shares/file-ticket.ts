import { timingSafeEqual } from 'node:crypto';
import type { Sealing } from '../../storage/sealing.js';
import { FILE_LASTS } from './times.js';

interface Named {
  readonly shareId: string;
  readonly n: number;
}

/** Opens one file for an hour at most: its number, until when, and a seal over both that only this service can make. */
export function fileTicket(sealing: Pick<Sealing, 'index'>, { shareId, n }: Named, now: number): string {
  const until = now + FILE_LASTS;
  return `${n}.${until}.${signed(sealing, { shareId, n }, until)}`;
}

/** The number of the file; undefined where the ticket is stale, changed, or of another share. */
export function fileOf(
  sealing: Pick<Sealing, 'index'>,
  shareId: string,
  ticket: string,
  now: number,
): number | undefined {
  const [, n, until, seal = ''] = /^(\d{1,3})\.(\d{13,15})\.([\w-]{43})$/.exec(ticket) ?? [];
  if (n === undefined || Number(until) <= now) return undefined;
  const right = signed(sealing, { shareId, n: Number(n) }, Number(until));
  return timingSafeEqual(Buffer.from(seal), Buffer.from(right)) ? Number(n) : undefined;
}

const signed = (sealing: Pick<Sealing, 'index'>, { shareId, n }: Named, until: number): string =>
  sealing.index('shareFile', JSON.stringify([shareId, n, until]));
