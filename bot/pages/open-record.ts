import { byService } from '../audit/audit.js';
import type { Person } from '../identity/identity.js';
import type { HealthRecord } from '../records/record.js';
import { recordWaits, type RecordSubject } from '../records/records.js';
import { toldOn } from '../../dialogs/content/section-lines.js';
import { html } from './html.js';
import type { Reply } from './reply.js';
import { page } from './reply.js';
import { signInPath, type SignedInVisit } from './visit.js';

export type Opened =
  | { readonly state: 'open'; readonly owner: Person; readonly record: HealthRecord }
  | { readonly state: 'closed'; readonly reply: Reply };

/** The record this browser has open. A helper's grant is checked now, and a helper gets what was signed for. */
export async function openRecord(visit: SignedInVisit): Promise<Opened> {
  const { services, browser, actor, words } = visit;
  const { personId } = browser.signedIn;
  const owner = personId === undefined ? undefined : await services.accounts.person(personId);
  if (!owner) return { state: 'closed', reply: await ended(visit) };
  const result = await services.records.of(subjectOf(owner), browser.signedIn.own, recordWaits.web);
  if (result.state === 'ready') {
    const { signedFor = [] } = browser.signedIn;
    const reader = owner.id === actor.id ? 'owner' : { signedFor };
    const record = toldOn(visit.language, result.record, reader);
    return { state: 'open', owner, record };
  }
  if (result.state === 'deceased') {
    const who = { personId: owner.id, actorId: byService, channel: 'web' as const };
    await services.commit(services.reports.deceased(who));
    services.records.forget(owner.id);
  }
  const { record } = words;
  const why = result.state === 'failed' ? result.why : undefined;
  const failed = why === undefined ? record.failed : record.failedFor[why];
  const said = { mismatch: record.notShown, deceased: record.paused, failed }[result.state];
  const status = result.state === 'failed' && why === undefined ? 503 : 403;
  const again = signInPath(visit.query.size > 0 ? `${visit.path}?${visit.query}` : visit.path);
  const body = html`<div class="note problem" role="alert"><p>${said}</p></div>
    ${why === 'signIn' && html`<p><a class="button" href="${again}">${record.signInAgain}</a></p>`}`;
  return { state: 'closed', reply: page(words.error.title, body, { status }) };
}

export const subjectOf = ({ id, patientId, given, family, birthDate }: Person): RecordSubject => ({
  personId: id,
  patientId,
  given,
  family,
  birthDate,
});

async function ended({ services, words, browser, actor }: SignedInVisit): Promise<Reply> {
  const paused = (await services.accounts.pausedWhy(actor.id)) !== undefined;
  if (paused)
    return page(
      words.error.title,
      html`<div class="note warn" role="alert"><p>${words.record.paused}</p></div>`,
      {
        status: 403,
      },
    );
  return page(
    words.error.title,
    html`<div class="note warn" role="alert"><p>${words.record.ended}</p></div>
      <form method="post" action="/account/record">
        <input type="hidden" name="csrf" value="${browser.csrf}" />
        <input type="hidden" name="person" value="${actor.id}" />
        <button>${words.record.ownRecord}</button>
      </form>`,
    { status: 403 },
  );
}
