import type { EntryOf } from '../../../bot/records/record.js';
import type { SimpleSection } from '../../../bot/sharing/index.js';
import { describeDate, VA_ZONE } from '../../../bot/sharing/index.js';
import type { Words } from '../../message.js';
import { calmName } from '../calm.js';
import { sayPhone } from '../numbers.js';
import { personName } from '../people.js';
import {
  dateOf,
  ended,
  item,
  notesOf,
  recorded,
  recordedAlone,
  spokenNotesOf,
  urgentOf,
  type ItemContext,
  type Part,
} from './shared.js';

type Sentences = readonly Part[];
type Label = keyof ItemContext['say']['items']['labels'];

/** How facts are told: written, or aloud, where words of the record have a voice of their own. */
interface Told extends ItemContext {
  readonly aloud: boolean;
}
const ofRecord = (sentence: (words: string) => string, words: string, c: Told): Part =>
  c.aloud ? recorded(sentence, words, c) : sentence(words);
const nameOf = (written: string | undefined): string | undefined => written && personName(written);
const phone = (number: string | undefined, c: Told): Part =>
  number && c.say.items.clinicPhone(c.aloud ? sayPhone(number) : number);

/** What a person wants to know of an entry that has no rule of its own: a sentence a fact, most telling first. */
const facts: {
  readonly [S in SimpleSection]: (entry: EntryOf[S], c: Told) => Sentences;
} = {
  notes: (note, c) => [dated(note.date, c), fact('author', nameOf(note.author ?? note.signedBy), c)],
  procedures: (p, c) => [
    dated(p.date, c),
    fact('bodySite', p.bodySite, c),
    fact('status', unlessDone(p.status), c),
    p.provider && ofRecord(c.say.items.with, personName(p.provider), c),
    p.reason && ofRecord(c.say.items.reason, p.reason, c),
    notes(p.notes, c),
  ],
  visits: (v, c) => [
    ...span(v.date, v.end, c),
    fact('kind', v.kind, c),
    v.where && ofRecord(c.say.items.where, v.where, c),
    v.provider && ofRecord(c.say.items.with, personName(v.provider), c),
    v.reason && ofRecord(c.say.items.reason, v.reason, c),
    fact('status', unlessDone(v.status), c),
    notes(v.notes, c),
  ],
  plan: (p, c) => [
    ended(c.say.items.planKind(p.kind)),
    ifDated(p.date, c),
    when('due', p.due, c),
    fact('status', p.status, c),
    p.provider && ofRecord(c.say.items.with, personName(p.provider), c),
    notes(p.notes, c),
  ],
  history: (h, c) => [
    fact('result', h.result && [h.result.value, h.result.unit].filter(Boolean).join(' '), c),
    fact('relation', h.relation, c),
    ended(c.say.items.historyKind(h.kind)),
    ifDated(h.date, c),
    fact('status', unlessDone(h.status), c),
    notes(h.notes, c),
  ],
  devices: (d, c) => [
    dated(d.date, c),
    fact('status', d.status, c),
    fact('maker', d.maker, c),
    fact('serialNumber', d.serialNumber, c),
    c.position ? undefined : fact('udi', d.udi, c),
    notes(d.notes, c),
  ],
  insurance: (i, c) => [
    fact('kind', i.kind, c),
    ...span(i.date, i.end, c),
    fact('status', i.status, c),
    fact('memberId', i.memberId, c),
    fact('groupNumber', i.groupNumber, c),
    fact('subscriber', i.subscriber, c),
    phone(i.phone, c),
    notes(i.notes, c),
  ],
  careTeam: (p, c) => [
    ...role(p, c),
    ifDated(p.date, c),
    phone(p.phone, c),
    fact('address', p.address, c),
    fact('email', p.email, c),
    notes(p.notes, c),
  ],
  military: (s, c) => [
    fact('branch', s.branch, c),
    fact('rank', s.rank, c),
    ...span(s.date, s.end, c),
    fact('status', s.status, c),
    notes(s.notes, c),
  ],
  documents: (d, c) => [
    ifDated(d.date, c),
    fact('kind', d.kind, c),
    fact('author', nameOf(d.author), c),
    fact('status', d.status, c),
  ],
};

/** In a list by text; asked for by name, an entry is told whole. */
const TEXTED_FACTS = 3;

export const isSimple = (id: string): id is SimpleSection => id in facts;

export function simpleWords<S extends SimpleSection>(id: S, entry: EntryOf[S], c: ItemContext): Words {
  const name = calmName(entry.name);
  const written = facts[id](entry, { ...c, aloud: false }) as readonly (string | undefined)[];
  const first = [ended(name), ...urgentOf(entry, c)];
  return item(
    c.position && c.say.items.position(id, c.position.n, c.position.of),
    [...first, ...written, ...notesOf(entry, c)],
    [
      recordedAlone(name, c),
      ...urgentOf(entry, c),
      ...facts[id](entry, { ...c, aloud: true }),
      ...spokenNotesOf(entry, c),
    ],
    c,
    c.position && [...first, ...written.filter(Boolean).slice(0, TEXTED_FACTS), ...notesOf(entry, c)],
  );
}

/** What the record wrote after a label of ours. */
const fact = (label: Label, value: string | undefined, c: Told): Part =>
  value && ofRecord((words) => `${c.say.items.labels[label]}: ${words}`, ended(value), c);

/** A date after a label: our own words, in the language of the person. */
const when = (label: Label, date: string | undefined, { say, language }: Told): Part =>
  date && ended(`${say.items.labels[label]}: ${describeDate(date, language)}`);

/** Why a person is in the list comes before their role; a bare code ("C") says nothing to anybody. */
function role({ kind, role: written }: EntryOf['careTeam'], c: Told): Sentences {
  const named = written !== undefined && written.length > 2 ? written : undefined;
  const ours = ended(`${c.say.items.labels.role}: ${c.say.items.contactKind(kind)}`);
  if (named === undefined) return [ours];
  const byRole = fact('role', named, c);
  return kind === 'provider' || kind === 'facility' ? [byRole] : [ours, byRole];
}

/** That a visit is over needs no saying; any other status does. */
const unlessDone = (status: string | undefined): string | undefined =>
  /^(?:completed?|finished|final|done|not-done)$/i.test(status ?? '') ? undefined : status;

const notes = (written: string | undefined, c: Told): Part =>
  written && ofRecord(c.say.items.notes, ended(written), c);

const dated = (date: string | undefined, c: ItemContext): string =>
  date === undefined ? c.say.items.noDate : c.say.items.dated(dateOf({ date }, c));

/** A goal or a doctor's name has no day of its own: without one nothing is missing. */
const ifDated = (date: string | undefined, c: ItemContext): string | undefined =>
  date === undefined ? undefined : dated(date, c);

/** When something began, and when it ended if that was another day, with the time of day where the source gave one. */
function span(from: string | undefined, to: string | undefined, c: ItemContext): Sentences {
  const told = (date: string): string => describeDate(date, c.language, { time: true, timeZone: VA_ZONE });
  return [
    from === undefined ? c.say.items.noDate : c.say.items.began(told(from)),
    to === undefined || to.slice(0, 10) === from?.slice(0, 10) ? undefined : c.say.items.until(told(to)),
  ];
}
