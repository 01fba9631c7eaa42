import { z } from 'zod';
import type { SectionId } from '../../records/record.js';
import { sectionIds } from '../../records/sections.js';
import type { Choice } from '../../sharing/choice.js';
import type { Form } from '../form.js';
import { redirect, type Reply } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import { choosable } from './files.js';

const day = z.union([z.literal(''), z.iso.date()]);
const sent = z.object({
  section: z.array(z.enum(sectionIds as readonly [SectionId, ...SectionId[]])),
  since: day,
  until: day,
  leave: z.array(z.literal('notes')),
  language: z.enum(['en', 'es']),
  format: z.enum(choosable.map(({ format }) => format) as [(typeof choosable)[number]['format']]),
});

/** What was chosen, kept from the form to the file. */
const note = z.object({ kind: z.literal('chosen'), personId: z.string(), chosen: sent });
export type ChosenFile = z.output<typeof sent>;

const TOKEN_BYTES = 16;
const WITHIN_MS = 10 * 60_000;

/** POST /download: a page that waits for the record is asked again, and a form is not. */
export async function chooseFile(visit: SignedInVisit): Promise<Reply> {
  const { services, browser } = visit;
  const chosen = read(visit.form);
  const personId = browser.signedIn.personId;
  if (!chosen || personId === undefined) return redirect('/download?problem=form');
  if (chosen.section.length === 0 && chosen.since === '' && chosen.until === '' && chosen.leave.length === 0)
    return redirect('/download?problem=nothing');
  if (chosen.since !== '' && chosen.until !== '' && chosen.until < chosen.since)
    return redirect('/download?problem=dates');
  const token = services.random.token(TOKEN_BYTES);
  await services.notes.keep(token, { kind: 'chosen', personId, chosen }, WITHIN_MS);
  return redirect(`/download/chosen?k=${token}`);
}

function read(form: Form): ChosenFile | undefined {
  const all = { section: form.getAll('section'), leave: form.getAll('leave') };
  const found = sent.safeParse({ ...Object.fromEntries(form), ...all });
  return found.success ? found.data : undefined;
}

/** For the person it was chosen for only. */
export async function chosenFile({
  services,
  browser,
  query,
}: SignedInVisit): Promise<ChosenFile | undefined> {
  const found = note.safeParse(await services.notes.look(query.get('k') ?? ''));
  return found.success && found.data.personId === browser.signedIn.personId ? found.data.chosen : undefined;
}

export const choiceOf = ({ section, since, until, leave }: ChosenFile): Choice => ({
  ...(section.length > 0 ? { sections: section } : {}),
  ...(since === '' ? {} : { since }),
  ...(until === '' ? {} : { until }),
  notes: leave.length === 0,
});
