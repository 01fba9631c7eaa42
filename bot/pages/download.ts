import { isoDay } from './dates.js';
import { openRecord } from './open-record.js';
import type { Reply } from './reply.js';
import type { SignedInVisit } from './visit.js';
import { whoActs } from './visit.js';

/** GET /download/record.txt: the whole record as a text file, recorded before it leaves. */
export async function download(visit: SignedInVisit): Promise<Reply> {
  const { services, language, words } = visit;
  const opened = await openRecord(visit);
  if (opened.state === 'closed') return opened.reply;
  const { owner, record } = opened;
  const now = services.clock.now();
  await services.commit([services.audit.recordDownloaded(whoActs(visit, owner.id), 'text')]);
  const name = `${words.file.name}-${owner.given}-${owner.family}-${isoDay(now)}.txt`.replace(
    /[\s/\\]+/g,
    '-',
  );
  return { kind: 'file', name, text: services.writeText(record, language, now) };
}
