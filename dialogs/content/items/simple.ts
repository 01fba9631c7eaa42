import type { EntryOf } from '../../../bot/records/record.js';
import type { SimpleSection } from '../../../bot/sharing/index.js';
import { describeDate, VA_ZONE } from '../../../bot/sharing/index.js';
import type { Words } from '../../message.js';
import { sayPhone } from '../numbers.js';
import { dateOf, ended, item, notesOf, urgentOf, type ItemContext } from './shared.js';

type Sentences = readonly (string | undefined)[];
type Label = keyof ItemContext['say']['items']['labels'];

/** What a person wants to know of an entry that has no rule of its own: a sentence a fact, most telling first. */
const facts: {
  readonly [S in SimpleSection]: (entry: EntryOf[S], c: ItemContext, aloud: boolean) => Sentences;
} = {
  notes: (note, c) => [dated(note.date, c), fact('author', note.author ?? note.signedBy, c)],
  procedures: (p, c) => [
    dated(p.date, c),
    fact('bodySite', p.bodySite, c),
    fact('status', unlessDone(p.status), c),
    p.provider && c.say.items.with(p.provider),
    p.reason && c.say.items.reason(p.reason),
    notes(p.notes, c),
  ],
  visits: (v, c) => [
    ...span(v.date, v.end, c),
    fact('kind', v.kind, c),
    v.where && c.say.items.where(v.where),
    v.provider && c.say.items.with(v.provider),
    v.reason && c.say.items.reason(v.reason),
    fact('status', unlessDone(v.status), c),
    notes(v.notes, c),
  ],
  plan: (p, c) => [
    ended(c.say.items.planKind(p.kind)),
    ifDated(p.date, c),
    fact('due', p.due && describeDate(p.due, c.language), c),
    fact('status', p.status, c),
    p.provider && c.say.items.with(p.provider),
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
  insurance: (i, c, aloud) => [
    fact('kind', i.kind, c),
    ...span(i.date, i.end, c),
    fact('status', i.status, c),
    fact('memberId', i.memberId, c),
    fact('groupNumber', i.groupNumber, c),
    fact('subscriber', i.subscriber, c),
    i.phone && c.say.items.clinicPhone(aloud ? sayPhone(i.phone) : i.phone),
    notes(i.notes, c),
  ],
  careTeam: (p, c, aloud) => [
    fact('role', roleOf(p, c), c),
    ifDated(p.date, c),
    p.phone && c.say.items.clinicPhone(aloud ? sayPhone(p.phone) : p.phone),
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
    fact('author', d.author, c),
    fact('status', d.status, c),
  ],
};

/** In a list by text; asked for by name, an entry is told whole. */
const TEXTED_FACTS = 3;

export const isSimple = (id: string): id is SimpleSection => id in facts;

export function simpleWords<S extends SimpleSection>(id: S, entry: EntryOf[S], c: ItemContext): Words {
  const sentences = (aloud: boolean): Sentences => [
    ended(entry.name),
    ...urgentOf(entry, c),
    ...facts[id](entry, c, aloud),
    ...notesOf(entry, c),
  ];
  const telling = facts[id](entry, c, false).filter(Boolean).slice(0, TEXTED_FACTS);
  return item(
    c.position && c.say.items.position(id, c.position.n, c.position.of),
    sentences(false),
    sentences(true),
    c,
    c.position && [ended(entry.name), ...urgentOf(entry, c), ...telling, ...notesOf(entry, c)],
  );
}

const fact = (label: Label, value: string | undefined, { say }: ItemContext): string | undefined =>
  value && ended(`${say.items.labels[label]}: ${value}`);

/** Why a person is in the list comes before their role; a bare code ("C") says nothing to anybody. */
function roleOf({ kind, role }: EntryOf['careTeam'], { say }: ItemContext): string {
  const named = role !== undefined && role.length > 2 ? role : undefined;
  const why = say.items.contactKind(kind);
  return kind === 'provider' || kind === 'facility'
    ? (named ?? why)
    : [why, named].filter(Boolean).join(', ');
}

/** That a visit is over needs no saying; any other status does. */
const unlessDone = (status: string | undefined): string | undefined =>
  /^(?:completed?|finished|final|done|not-done)$/i.test(status ?? '') ? undefined : status;

const notes = (written: string | undefined, { say }: ItemContext): string | undefined =>
  written && ended(say.items.notes(written));

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
