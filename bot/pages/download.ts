import { fileName, VA_ZONE } from '../sharing/index.js';
import type { ReportFormat } from '../reports.js';
import { html } from './html.js';
import { openRecord } from './open-record.js';
import { page, type Reply } from './reply.js';
import type { SignedInVisit } from './visit.js';
import { whoActs } from './visit.js';

/** Addresses and kinds of the files. Text first: it is the one that everybody can hear (VA: a text option for every download). */
export const files = [
  { path: 'record.txt', format: 'text', type: 'text/plain; charset=utf-8' },
  { path: 'record.pdf', format: 'pdf', type: 'application/pdf' },
  { path: 'record-large-print.pdf', format: 'large', type: 'application/pdf' },
  { path: 'record.html', format: 'html', type: 'text/html; charset=utf-8' },
] as const satisfies readonly { path: string; format: ReportFormat; type: string }[];

/** GET /download: the choice of a file. `?lang=` is the language it was asked for in. */
export function downloads(visit: SignedInVisit): Reply {
  const words = visit.words.downloadPage;
  const language = languageOf(visit);
  return page(
    words.title,
    html`<p>${words.intro}</p>
      <ul class="choices">
        ${files.map(
          ({ path, format }) =>
            html`<li>
              <a class="button" href="/download/${path}?lang=${language}" download>${words.files[format]}</a>
              <p>${words.about[format]}</p>
            </li>`,
        )}
      </ul>
      <p>${words.keep}</p>`,
  );
}

/** GET /download/record.*: the whole record as a file, recorded before it leaves. */
export const download =
  ({ path, format, type }: (typeof files)[number]) =>
  async (visit: SignedInVisit): Promise<Reply> => {
    const { services } = visit;
    const opened = await openRecord(visit);
    if (opened.state === 'closed') return opened.reply;
    const { owner, record } = opened;
    const body = await services.writeReport(record, languageOf(visit), format);
    await services.commit([services.audit.recordDownloaded(whoActs(visit, owner.id), format)]);
    const name = fileName(owner, services.clock.now(), VA_ZONE, path.slice(path.lastIndexOf('.') + 1));
    return { kind: 'file', name, type, body };
  };

function languageOf({ query, language }: SignedInVisit): 'en' | 'es' {
  const asked = query.get('lang');
  return asked === 'en' || asked === 'es' ? asked : language;
}
