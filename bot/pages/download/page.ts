import { sectionIds } from '../../records/sections.js';
import { sectionTitle } from '../../../dialogs/content/section-lines.js';
import { keptNote } from '../account/whose.js';
import { timeOf } from '../dates.js';
import { html, nothing, type Html } from '../html.js';
import { page, type Reply } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import { choosable, files } from './files.js';
import { languageOf } from './language.js';

const MADE_LINES = 10;
/** Of the audit: between two downloads there are other events. */
const LOOKED_THROUGH = 200;

/** GET /download: the whole record at once, or what is chosen of it. `?lang=` is the language it was asked for in. */
export async function downloads(visit: SignedInVisit): Promise<Reply> {
  const { services, browser, actor, words } = visit;
  const say = words.downloadPage;
  const own = browser.signedIn.personId === actor.id;
  return page(
    say.title,
    html`${problem(visit)} ${own ? await waiting(visit) : nothing}
      <p>${say.intro}</p>
      ${whole(visit)}
      <p>${say.keep}</p>
      ${chooser(visit)} ${own ? made(visit, await services.audit.history(actor.id, LOOKED_THROUGH)) : nothing}`,
  );
}

function problem({ query, words: { downloadPage: say } }: SignedInVisit): Html {
  const known = query.get('problem') ?? '';
  if (!Object.hasOwn(say.problems, known)) return nothing;
  return html`<div class="note problem" role="alert">
    <p>${say.problems[known as keyof typeof say.problems]}</p>
  </div>`;
}

async function waiting(visit: SignedInVisit): Promise<Html> {
  const kept = await visit.services.keptFor.of(visit.actor.id);
  return kept ? keptNote(visit, kept) : nothing;
}

const whole = (visit: SignedInVisit): Html =>
  html`<ul class="choices">
    ${files.map(
      ({ path, format }) =>
        html`<li>
          <a class="button" href="/download/${path}?lang=${languageOf(visit)}">
            ${visit.words.downloadPage.files[format]}
          </a>
          <p>${visit.words.downloadPage.about[format]}</p>
        </li>`,
    )}
  </ul>`;

function chooser(visit: SignedInVisit): Html {
  const { browser, language } = visit;
  const { downloadPage: say, accountPage } = visit.words;
  return html`<details>
    <summary>${say.choose.title}</summary>
    <form method="post" action="/download">
      <input type="hidden" name="csrf" value="${browser.csrf}" />
      <fieldset>
        <legend>${say.choose.parts}</legend>
        <p>${say.choose.partsHelp}</p>
        ${sectionIds.map((id) => check('section', id, sectionTitle(language, id)))}
      </fieldset>
      ${day('since', say.choose.since)} ${day('until', say.choose.until)}
      <p>${say.choose.datesHelp}</p>
      ${check('leave', 'notes', say.choose.notes)}
      <div class="field">
        <label for="language">${say.choose.language}</label>
        <select id="language" name="language">
          ${(['en', 'es'] as const).map(
            (code) =>
              html`<option value="${code}" lang="${code}" ${code === languageOf(visit) && html`selected`}>
                ${accountPage.language[code]}
              </option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="format">${say.choose.format}</label>
        <select id="format" name="format">
          ${choosable.map(({ format }) => html`<option value="${format}">${say.files[format]}</option>`)}
        </select>
      </div>
      <button>${say.choose.make}</button>
    </form>
  </details>`;
}

const check = (name: string, value: string, label: string): Html =>
  html`<label class="check"
    ><input type="checkbox" name="${name}" value="${value}" /> <span>${label}</span></label
  >`;

const day = (name: string, label: string): Html =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="date" />
  </div>`;

/** Of the whole record or a part, by whom, when: from the audit. */
function made(
  { words, language, actor }: SignedInVisit,
  history: Awaited<ReturnType<SignedInVisit['services']['audit']['history']>>,
): Html {
  const say = words.downloadPage;
  const all = history.filter(({ event }) => event === 'recordDownloaded').slice(0, MADE_LINES);
  const names: Readonly<Record<string, string>> = say.files;
  return html`<section>
    <h2>${say.made.title}</h2>
    ${all.length === 0 && html`<p>${say.made.none}</p>`}
    <ul class="entries">
      ${all.map(
        ({ at, facts, actorId }) =>
          html`<li>
            ${names[String(facts['format'])] ?? say.made.file}, ${timeOf(at, language)}
            ${actorId !== actor.id && say.made.byHelper}
          </li>`,
      )}
    </ul>
  </section>`;
}
