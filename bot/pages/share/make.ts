import { z } from 'zod';
import type { SectionId, Sensitivity } from '../../records/record.js';
import { sensitivities } from '../../records/sensitivity.js';
import { sectionIds } from '../../records/sections.js';
import type { Choice } from '../../sharing/choice.js';
import { shareTimes, type ShareTerms } from '../../sharing/shares/shares.js';
import type { Form } from '../form.js';
import { openRecord } from '../open-record.js';
import { redirect, type Reply } from '../reply.js';
import { whoActs, type SignedInVisit } from '../visit.js';
import { byHelper, ways } from './fields.js';
import { notHere, type Problem } from './form.js';
import { ready } from './ready.js';

const day = z.union([z.literal(''), z.iso.date()]);
const sent = z.object({
  to: z.string().trim().min(1).max(60),
  what: z.enum(['whole', 'parts']),
  sections: z.array(z.enum(sectionIds as readonly [SectionId, ...SectionId[]])),
  since: day,
  until: day,
  leave: z.array(z.literal('notes')),
  categories: z.array(z.enum(sensitivities as readonly [Sensitivity, ...Sensitivity[]])),
  way: z.union([z.enum(ways), z.string().startsWith(byHelper).max(100)]),
  lasts: z.enum(shareTimes),
  passcode: z.boolean(),
  tell: z.boolean(),
});
type Sent = z.output<typeof sent>;

/** POST /share. The link, its passcode and its code are in this answer and nowhere else. */
export async function makeShare(visit: SignedInVisit): Promise<Reply> {
  const refused = notHere(visit);
  if (refused) return refused;
  const { services, actor } = visit;
  const asked = read(visit.form);
  if (!asked) return again('form');
  const problem = problemIn(asked, services.clock.now());
  if (problem) return again(problem);
  const opened = await openRecord(visit);
  if (opened.state === 'closed') return opened.reply;
  const helper = await helperOf(visit, asked);
  if (helper?.state === 'unreached') return again('noMobile');
  const made = await services.shares.prepare(
    whoActs(visit, actor.id),
    actor,
    opened.record,
    termsOf(visit, asked),
  );
  if (made.state !== 'ready') return again(made.state);
  const texted = helper ? services.textShare(helper.number, actor, made.link, visit.language) : [];
  await services.commit([...made.effects, ...texted]);
  return ready(visit, made, termsOf(visit, asked), helper?.given);
}

const again = (problem: Problem): Reply => redirect(`/share?problem=${problem}`);

function read(form: Form): Sent | undefined {
  const has = (name: string): boolean => form.has(name);
  const found = sent.safeParse({
    ...Object.fromEntries(form),
    sections: form.getAll('section'),
    leave: form.getAll('leave'),
    categories: form.getAll('category'),
    passcode: has('passcode'),
    tell: has('tell'),
  });
  return found.success ? found.data : undefined;
}

/** What would share more than was meant, or nothing at all, is asked again. */
function problemIn(asked: Sent, now: number): Problem | undefined {
  const { what, sections, since, until, passcode } = asked;
  if (what === 'parts' && sections.length === 0) return 'nothing';
  if (what === 'whole' && sections.length > 0) return 'wholeOrParts';
  if (since !== '' && until !== '' && until < since) return 'dates';
  if (since !== '' && Date.parse(since) > now) return 'dates';
  return !passcode && needsPasscode(asked) ? 'passcode' : undefined;
}

/** A square shown across a table may open without one; what lasts, is texted or is typed in may not. */
const needsPasscode = ({ way, lasts }: Sent): boolean =>
  way !== 'copy' || lasts === 'week' || lasts === 'untilStopped';

function termsOf({ language }: SignedInVisit, asked: Sent): ShareTerms {
  const { to, lasts, passcode, tell, way } = asked;
  const kind = ways.find((one) => one === way) ?? 'texted';
  return { kind, to, lasts, passcode, tell, language, choice: choiceOf(asked) };
}

const choiceOf = ({ what, sections, since, until, leave, categories }: Sent): Choice => ({
  ...(what === 'parts' ? { sections } : {}),
  ...(since === '' ? {} : { since }),
  ...(until === '' ? {} : { until }),
  notes: leave.length === 0,
  sensitive: categories,
});

/** Undefined: it goes to nobody by text. */
async function helperOf({ services, actor }: SignedInVisit, { way }: Sent) {
  if (!way.startsWith(byHelper)) return undefined;
  const grantId = way.slice(byHelper.length);
  const reached = await services.reach(actor.id, grantId);
  const view = (await services.accounts.helpersOf(actor.id)).find((one) => one.grantId === grantId);
  return reached.state === 'ready' && view
    ? ({ state: 'ready', number: reached.number, given: view.given } as const)
    : ({ state: 'unreached' } as const);
}
