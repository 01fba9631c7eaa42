import { fileName } from '../sharing/index.js';
import { openRecord } from './open-record.js';
import type { Reply } from './reply.js';
import type { SignedInVisit } from './visit.js';
import { whoActs } from './visit.js';

/**
 * GET /download/record.txt: the whole record as a text file, recorded before it leaves. `?lang=` is the language it was
 * asked for in, when that is not the person's usual one.
 */
export async function download(visit: SignedInVisit): Promise<Reply> {
  const { services, query } = visit;
  const asked = query.get('lang');
  const language = asked === 'en' || asked === 'es' ? asked : visit.language;
  const opened = await openRecord(visit);
  if (opened.state === 'closed') return opened.reply;
  const { owner, record } = opened;
  const now = services.clock.now();
  await services.commit([services.audit.recordDownloaded(whoActs(visit, owner.id), 'text')]);
  return { kind: 'file', name: fileName(owner, now), text: services.writeText(record, language, now) };
}
