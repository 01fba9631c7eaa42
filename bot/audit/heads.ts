import type { Database } from '../storage/database.js';
import { retention } from '../storage/retention.js';
import { verify, type Head } from './chain.js';

/** The newest link of one chain, as it was kept elsewhere. */
export interface KeptHead extends Head {
  readonly personId: string;
  readonly at: number;
}

export interface Verified {
  readonly chains: number;
  /** `seq`: the first link that does not fit. */
  readonly broken: readonly { readonly personId: string; readonly seq: number }[];
}

/** Every chain there is, and every chain there was. One whose last entry is older than the audit is kept may be gone. */
export async function verifyAll(db: Database, kept: readonly KeptHead[], now: number): Promise<Verified> {
  const exported = new Map(kept.map((head) => [head.personId, head]));
  const chains = await peopleOf(db);
  const here = new Set(chains);
  const gone = kept.filter(({ personId, at }) => !here.has(personId) && at > now - retention.audit);
  const broken = gone.map(({ personId }) => ({ personId, seq: 1 }));
  for (const personId of chains) {
    const verdict = await verify(db, personId, exported.get(personId));
    if (!verdict.ok) broken.push({ personId, seq: verdict.seq });
  }
  return { chains: chains.length, broken };
}

export async function headsOf(db: Database): Promise<readonly KeptHead[]> {
  return db
    .selectFrom('audit as a')
    .select(['a.personId', 'a.seq', 'a.hash', 'a.at'])
    .where('a.seq', '=', ({ selectFrom }) =>
      selectFrom('audit as b')
        .select(({ fn }) => fn.max('b.seq').as('last'))
        .whereRef('b.personId', '=', 'a.personId'),
    )
    .orderBy('a.personId')
    .execute();
}

async function peopleOf(db: Database): Promise<readonly string[]> {
  const rows = await db.selectFrom('audit').select('personId').distinct().orderBy('personId').execute();
  return rows.map(({ personId }) => personId);
}

/** One line each, and a last one that says how many: a file that was cut short is none. */
export const writeHeads = (heads: readonly KeptHead[]): string =>
  [...heads.map((h) => `${h.personId} ${h.seq} ${h.hash} ${h.at}`), `chains ${heads.length}`, ''].join('\n');

const LINE = /^(\S+) (\d+) ([\w-]{43}) (\d+)$/;

/** Undefined when it is not whole. npm's own lines, which begin with >, do no harm. */
export function parseHeads(text: string): readonly KeptHead[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('> '));
  const heads = lines.slice(0, -1).map(headOf);
  const known = heads.filter((head) => head !== undefined);
  return known.length === heads.length && lines.at(-1) === `chains ${heads.length}` ? known : undefined;
}

function headOf(line: string): KeptHead | undefined {
  const [, personId = '', seq, hash = '', at] = LINE.exec(line) ?? [];
  return personId === '' ? undefined : { personId, seq: Number(seq), hash, at: Number(at) };
}
