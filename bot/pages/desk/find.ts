import { z } from 'zod';
import type { Sought } from '../../records/patients.js';
import { html } from '../html.js';
import { redirect, type Reply } from '../reply.js';
import { keepFound } from './check.js';
import { deskField, deskForm, deskPage, problem, type DeskVisit } from './visit.js';

type Problem = keyof DeskVisit['words']['desk']['find']['problems'];

/** GET /desk */
export const findPage = (visit: DeskVisit): Reply => {
  const wished = visit.query.get('problem') ?? '';
  const { problems } = visit.words.desk.find;
  return show(visit, Object.hasOwn(problems, wished) ? (wished as Problem) : undefined, {});
};

/** What was typed stays in the form when nobody was found, and in no address. */
function show(visit: DeskVisit, what: Problem | undefined, typed: Record<string, string>): Reply {
  const { find } = visit.words.desk;
  const value = (name: string) => (typed[name] ? { value: typed[name] } : {});
  const fields = html`${deskField({ name: 'given', label: find.given, ...value('given') })}
  ${deskField({ name: 'family', label: find.family, ...value('family') })}
  ${deskField({ name: 'birthDate', label: find.birthDate, help: find.birthDateHelp, ...value('birthDate') })}
  ${deskField({
    name: 'identifier',
    label: find.identifier,
    help: find.identifierHelp,
    optional: true,
    ...value('identifier'),
  })}`;
  return deskPage(
    visit,
    find.title,
    html`${what && problem(find.problems[what])}
      <p>${find.intro}</p>
      ${deskForm(visit, 'find', undefined, fields, find.button)}`,
  );
}

const name = z.string().trim().min(1).max(60);
const findForm = z.object({
  given: name,
  family: name,
  birthDate: z.string().transform(asDate).pipe(z.iso.date()),
  identifier: z.string().trim().max(60).default(''),
});

/** 3/14/1948, 03-14-1948 or 03 14 1948, as people in the United States write it. */
function asDate(written: string): string {
  const [, month = '', day = '', year = ''] =
    /^\s*(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})\s*$/.exec(written) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** POST /desk/find: name and birth date as on the photo ID must be those of one person in the record. */
export async function find(visit: DeskVisit): Promise<Reply> {
  const { services, staff, desk } = visit;
  const typed = Object.fromEntries(visit.form);
  const sent = findForm.safeParse(typed);
  if (!sent.success) return show(visit, 'form', typed);
  const { identifier, ...photoId } = sent.data;
  const sought: Sought = identifier === '' ? photoId : { ...photoId, identifier };
  const result = await desk.patients.find(sought);
  const who = { personId: staff.staffId, actorId: staff.staffId, channel: 'desk' as const };
  await services.commit([services.audit.deskLookedUp(who, result.state)]);
  if (result.state !== 'found') return show(visit, result.state, typed);
  return redirect(`/desk/check?k=${await keepFound(visit, result.patient)}`);
}
