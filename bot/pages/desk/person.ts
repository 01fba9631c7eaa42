import type { DeskView } from '../../identity/desk/desk.js';
import { birthDayOf, timeOf } from '../dates.js';
import { html, type Html } from '../html.js';
import { wordsFor } from '../layout.js';
import { inFours, written } from '../number.js';
import { redirect, type Reply } from '../reply.js';
import { deskField, deskForm, deskPage, problem, type DeskCase, type DeskVisit } from './visit.js';

type StepId = 'consent' | 'phones' | 'pin' | 'card';

/** Back to the person, at one step, with what its form came to. */
export const personPath = ({ token }: DeskCase, step?: StepId, outcome?: string): string =>
  `/desk/person?k=${token}${outcome ? `&at=${step}&outcome=${outcome}` : ''}${step ? `#${step}` : ''}`;

/** GET /desk/person?k=case: the four steps, in order. */
export function personPage(visit: DeskVisit, about: DeskCase): Reply {
  const { words, language } = visit;
  const { desk, accountPage } = words;
  const { view } = about;
  const { person } = view;
  const name = `${person.given} ${person.family}`;
  const agreed = view.agreedAt !== undefined;
  return deskPage(
    visit,
    desk.person.title(name),
    html`<dl class="facts">
        <dt>${desk.person.born}</dt>
        <dd>${birthDayOf(person.birthDate, language)}</dd>
        <dt>${desk.person.member}</dt>
        <dd>${inFours(person.memberNumber)}</dd>
        <dt>${desk.person.language}</dt>
        <dd lang="${person.language}">${accountPage.language[person.language]}</dd>
      </dl>
      ${progress(visit, about)} ${consent(visit, about)}
      ${agreed && html`${phones(visit, about)} ${pin(visit, about)} ${card(visit, about)}`}
      ${
        isDone(view)
          ? html`<p><a class="button" href="/desk">${desk.person.finished}</a></p>`
          : html`<p><a href="/desk">${desk.person.other}</a></p>`
      }`,
  );
}

const stepsOf = ({ desk: say }: DeskVisit['words'], view: DeskView) => [
  { label: say.consent.title, done: view.agreedAt !== undefined },
  { label: say.phones.title, done: view.phones.length > 0 },
  { label: say.pin.title, done: view.hasPin },
  { label: say.card.title, done: view.card !== undefined },
];

const isDone = (view: DeskView): boolean => stepsOf(wordsFor('en'), view).every(({ done }) => done);

function progress({ words, services }: DeskVisit, { view }: DeskCase): Html {
  const { person: say } = words.desk;
  const steps = stepsOf(words, view);
  const next = steps.find(({ done }) => !done);
  if (!next) return html`<div class="note"><p>${say.ready(written(services.number))}</p></div>`;
  return html`<h2>${say.steps}</h2>
    <ol>
      ${steps.map(
        (each) =>
          html`<li>
            ${each.label}
            ${(each.done || each === next) && html`<strong>(${each.done ? say.done : say.next})</strong>`}
          </li>`,
      )}
    </ol>`;
}

const step = (id: StepId, title: string, body: Html): Html =>
  html`<section id="${id}">
    <h2>${title}</h2>
    ${body}
  </section>`;

const outcomeOf = ({ query }: DeskVisit, id: StepId): string | undefined =>
  query.get('at') === id ? (query.get('outcome') ?? undefined) : undefined;

/** What is read to the person is in their language; the rest is in that of the staff. */
function consent(visit: DeskVisit, { token, view }: DeskCase): Html {
  const { consent: say } = visit.words.desk;
  if (view.agreedAt !== undefined)
    return step('consent', say.title, html`<p>${say.given(timeOf(view.agreedAt, visit.language))}</p>`);
  const theirs = wordsFor(view.person.language).desk.consent;
  const box = html`<label class="check" lang="${view.person.language}"
    ><input type="checkbox" name="agree" value="yes" required /> ${theirs.agree}</label
  >`;
  return step(
    'consent',
    say.title,
    html`${outcomeOf(visit, 'consent') === 'problem' && problem(say.problem)}
      <p>${say.read}</p>
      <div class="note" lang="${view.person.language}">
        ${theirs.lines.map((line) => html`<p>${line}</p>`)}
      </div>
      ${deskForm(visit, 'consent', token, box, say.save)}`,
  );
}

/** POST /desk/consent */
export async function agree(visit: DeskVisit, about: DeskCase): Promise<Reply> {
  if (visit.form.get('agree') !== 'yes') return redirect(personPath(about, 'consent', 'problem'));
  const { person } = about.view;
  const { wording } = wordsFor(person.language).desk.consent;
  await visit.services.commit(await visit.desk.agree(visit.staff, person.id, wording));
  return redirect(personPath(about, 'phones'));
}

function phones(visit: DeskVisit, { token, view }: DeskCase): Html {
  const { desk, accountPage, problem: known } = visit.words;
  const { phones: say } = desk;
  const outcome = outcomeOf(visit, 'phones');
  const fields = html`${deskField({ name: 'number', label: say.number, help: say.help, type: 'tel' })}
  ${deskField({ name: 'again', label: say.again, type: 'tel' })}`;
  return step(
    'phones',
    say.title,
    html`${outcome === 'added' && html`<div class="note" role="status"><p>${say.added}</p></div>`}
    ${outcome === 'differ' && problem(say.differ)} ${outcome === 'notANumber' && problem(known.notANumber)}
    ${outcome === 'notThisKind' && problem(say.notThisKind)}
    ${view.phones.length === 0 && html`<p>${say.none}</p>`}
    ${view.phones.map(
      ({ lineType, lastFour }) =>
        html`<div class="phone">
          <h3>${say.one(accountPage.phones.kinds[lineType], lastFour)}</h3>
          ${lineType === 'voip' && html`<p>${say.voip}</p>`}
        </div>`,
    )}
    ${deskForm(visit, 'phones', token, fields, say.save)}`,
  );
}

/** POST /desk/phones: typed twice, since no code proves it. */
export async function bindPhone(visit: DeskVisit, about: DeskCase): Promise<Reply> {
  const digits = (name: string) => (visit.form.get(name) ?? '').replace(/[^\d+]/g, '');
  if (digits('number') !== digits('again')) return redirect(personPath(about, 'phones', 'differ'));
  const result = await visit.desk.bindPhone(
    visit.staff,
    about.view.person.id,
    visit.form.get('number') ?? '',
  );
  if (result.state === 'notAgreed') return redirect(personPath(about, 'consent', 'problem'));
  if (result.state !== 'bound') return redirect(personPath(about, 'phones', result.state));
  await visit.services.commit(result.effects);
  return redirect(personPath(about, 'phones', 'added'));
}

function pin(visit: DeskVisit, { token, view }: DeskCase): Html {
  const { pin: say } = visit.words.desk;
  return step(
    'pin',
    say.title,
    html`<p>${view.hasPin ? say.set : say.unset}</p>
      <p>${say.turn}</p>
      <p><a class="button" href="/desk/pin?k=${token}">${view.hasPin ? say.openNew : say.open}</a></p>`,
  );
}

function card(visit: DeskVisit, { token, view }: DeskCase): Html {
  const { card: say } = visit.words.desk;
  return step(
    'card',
    say.title,
    html`<p>${view.card ? say.left(view.card.left) : say.none}</p>
      <p>${say.help}</p>
      ${deskForm(visit, 'card', token, undefined, say.issue)}`,
  );
}
