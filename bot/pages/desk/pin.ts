import { html } from '../html.js';
import { wordsFor } from '../layout.js';
import { redirect, type Reply } from '../reply.js';
import { personPath } from './person.js';
import { deskField, deskForm, deskPage, problem, type DeskCase, type DeskVisit } from './visit.js';

const problems = {
  differ: 'pinsDiffer',
  length: 'pinLength',
  repeats: 'pinRepeats',
  run: 'pinRun',
  date: 'pinDate',
  ownNumber: 'pinOwnNumber',
} as const;

/** GET /desk/pin?k=case: read by the person, in their language. The PIN is never sent back, not even when it is refused. */
export function pinPage(visit: DeskVisit, about: DeskCase): Reply {
  const { language } = about.view.person;
  const words = wordsFor(language);
  const { pin: say } = words.desk;
  const wished = visit.query.get('problem') ?? '';
  const why = Object.hasOwn(problems, wished) ? problems[wished as keyof typeof problems] : undefined;
  const digits = (name: string, label: string, help?: string) =>
    deskField({ name, label, type: 'password', numeric: true, ...(help && { help }) });
  const fields = html`${digits('pin', say.label, say.help)}${digits('again', say.same)}`;
  return deskPage(
    visit,
    say.pageTitle,
    html`${why && problem(words.problem[why])}
      <div class="note warn"><p>${say.only}</p></div>
      ${deskForm(visit, 'pin', about.token, fields, say.save)}
      <p><a href="${personPath(about, 'pin')}">${say.stop}</a></p>`,
    { frame: { language } },
  );
}

/** POST /desk/pin */
export async function setPin(visit: DeskVisit, about: DeskCase): Promise<Reply> {
  const pin = visit.form.get('pin') ?? '';
  const again = (why: keyof typeof problems) => redirect(`/desk/pin?k=${about.token}&problem=${why}`);
  if (pin !== visit.form.get('again')) return again('differ');
  const result = await visit.desk.setPin(visit.staff, about.view.person.id, pin);
  if (result.state === 'notAgreed') return redirect(personPath(about, 'consent', 'problem'));
  if (result.state === 'weak') return again(result.why);
  await visit.services.commit(result.effects);
  return redirect(`/desk/pin/saved?k=${about.token}`);
}

/** GET /desk/pin/saved?k=case */
export function pinSaved(visit: DeskVisit, about: DeskCase): Reply {
  const { language } = about.view.person;
  const { desk } = wordsFor(language);
  const body = html`<div class="note" role="status"><p>${desk.pin.turnBack}</p></div>
    <p><a class="button" href="${personPath(about, 'card')}">${visit.words.desk.back}</a></p>`;
  return deskPage(visit, desk.pin.saved, body, { frame: { language } });
}
