import { choose, fileName, VA_ZONE } from '../../sharing/index.js';
import { everything, type Choice } from '../../sharing/choice.js';
import { openRecord } from '../open-record.js';
import { redirect, type Reply } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import { whoActs } from '../visit.js';
import { choiceOf, chosenFile } from './choose.js';
import { fileOf, type File } from './files.js';
import { languageOf } from './language.js';
import { stillReading } from './wait.js';

/** GET /download/record.*: the whole record as a file. */
export const download =
  (file: File) =>
  (visit: SignedInVisit): Promise<Reply> =>
    fileReply(visit, file, everything, languageOf(visit));

/** GET /download/chosen?k=: the part of it that was chosen. */
export async function downloadChosen(visit: SignedInVisit): Promise<Reply> {
  const chosen = await chosenFile(visit);
  const file = chosen && fileOf(chosen.format);
  if (!chosen || !file) return redirect('/download?problem=form');
  return fileReply(visit, file, choiceOf(chosen), chosen.language);
}

/** Recorded before it leaves. */
async function fileReply(
  visit: SignedInVisit,
  { path, format, type, called }: File,
  choice: Choice,
  language: 'en' | 'es',
): Promise<Reply> {
  const { services, actor } = visit;
  const waiting = await stillReading(visit);
  if (waiting) return waiting;
  const opened = await openRecord(visit);
  if (opened.state === 'closed') return opened.reply;
  const { owner, record } = opened;
  const body = await services.writeReport(choose(record, choice), language, format);
  const taken = owner.id === actor.id ? [services.keptFor.taken(owner.id)] : [];
  await services.commit([services.audit.recordDownloaded(whoActs(visit, owner.id), format), ...taken]);
  const kind = [choice === everything ? undefined : 'part', called].filter(Boolean).join('-');
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const name = fileName(owner, services.clock.now(), VA_ZONE, extension, kind);
  return { kind: 'file', name, type, body };
}
