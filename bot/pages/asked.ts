import type { HealthRecord, SectionId } from '../records/record.js';
import { sectionIds } from '../records/sections.js';
import { sectionLines, sectionTitle } from '../../dialogs/content/section-lines.js';
import type { Item } from '../../dialogs/content/section-lines.js';
import { lookAsked } from './asked-note.js';
import type { Asked } from './asked-note.js';
import type { Html } from './html.js';
import { html, nothing } from './html.js';
import { notMineForm } from './not-mine.js';
import { openRecord } from './open-record.js';
import type { Reply } from './reply.js';
import { page } from './reply.js';
import { isSection } from './text-link.js';
import type { SignedInVisit } from './visit.js';
import { signInPath, whoActs } from './visit.js';

/** GET /asked?k=note or ?section=id: what a text asked for, or any other part of the record. */
export async function asked(visit: SignedInVisit): Promise<Reply> {
  const { services, query, words, language } = visit;
  const opened = await openRecord(visit);
  if (opened.state === 'closed') return opened.reply;
  const { record, owner } = opened;
  const note = await lookAsked(services, query.get('k') ?? '');
  const shown = sectionsFor(query.get('section') ?? note?.asked ?? '');
  const who = whoActs(visit, owner.id);
  await services.commit(shown.map((section) => services.audit.recordOpened(who, section)));
  const name = `${owner.given} ${owner.family}`;
  const [first] = shown;
  return page(
    first ? words.record.title(sectionTitle(language, first), name) : words.record.all(name),
    html`${note && (await matchCode(visit, note))}
    ${shown.map((section, i) => showSection(visit, record, section, i > 0))}
    ${first ? nothing : html`<p>${words.record.pick}</p>`} ${otherSections(visit, shown)}
    ${notMineForm(visit)}`,
  );
}

/** Medications always bring allergies: a list of one without the other has hurt people. */
function sectionsFor(wanted: string): readonly SectionId[] {
  if (wanted === 'medicines') return ['medicines', 'allergies'];
  if (wanted === 'summary') return ['medicines', 'allergies', 'conditions'];
  return isSection(wanted) ? [wanted] : [];
}

function showSection(visit: SignedInVisit, record: HealthRecord, id: SectionId, heading: boolean): Html {
  const { title, notes, items } = sectionLines(visit.language, record, id);
  const { state, failures } = record.sections[id];
  const whole = state === 'present' && failures.length === 0;
  const [first, ...others] = notes;
  return html`<section id="${id}">
    ${heading && html`<h2>${title}</h2>`}
    ${whole ? notes.map(line) : [html`<div class="note warn">${line(first ?? '')}</div>`, ...others.map(line)]}
    ${failures.some(({ why }) => why === 'signIn') && signInAgain(visit, id)}
    <ol class="entries lines">
      ${items.map((item) => showItem(visit, item))}
    </ol>
  </section>`;
}

const signInAgain = ({ words }: SignedInVisit, id: SectionId): Html =>
  html`<p class="screen">
    <a class="button" href="${signInPath(`/asked?section=${id}`)}">${words.record.signInAgain}</a>
  </p>`;

/** A note is as long as it is: closed until it is selected. */
const showItem = ({ words }: SignedInVisit, { line, text }: Item): Html =>
  html`<li>
    <p>${line}</p>
    ${
      text
        ? html`<details>
            <summary>${words.record.readText}</summary>
            <div class="passage">${text}</div>
          </details>`
        : nothing
    }
  </li>`;

const line = (text: string): Html => html`<p>${text}</p>`;

/** Only for the number's owner, who opted in to readable texts: the service decides. */
async function matchCode(visit: SignedInVisit, { conversationId, number }: Asked): Promise<Html> {
  const { services, words, actor, browser } = visit;
  if (browser.signedIn.personId !== actor.id) return nothing;
  const result = await services.links.matchCode({ conversationId, number, personId: actor.id });
  const { record } = words;
  if (result.state === 'due')
    return html`<div class="note warn"><p>${record.confirmPhone}</p></div>
      <p class="screen"><a class="button" href="/account#phones">${words.account}</a></p>`;
  if (result.state !== 'code') return nothing;
  return html`<div class="note">
    <h2>${record.codeTitle}</h2>
    <p>${record.code}</p>
    <p class="code" aria-label="${result.code.split('').join(' ')}">${result.code}</p>
    <p>${record.codeLasts} ${record.codeNever}</p>
  </div>`;
}

const otherSections = ({ language, words }: SignedInVisit, shown: readonly SectionId[]): Html =>
  html`<section class="screen">
    <h2>${words.record.others}</h2>
    <ul class="choices">
      ${sectionIds
        .filter((id) => !shown.includes(id))
        .map(
          (id) =>
            html`<li><a class="button" href="/asked?section=${id}">${sectionTitle(language, id)}</a></li>`,
        )}
      <li><a class="button" href="/download">${words.record.download}</a></li>
    </ul>
  </section>`;
