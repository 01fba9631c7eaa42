import { earliest } from './dates.js';
import type { Entry, EntryOf, MedicineStatus, SectionId } from './record.js';

type Order<E extends Entry> = (a: E, b: E) => number;

const medicineOrder: readonly MedicineStatus[] = [
  'active',
  'inProgress',
  'onHold',
  'notAvailable',
  'expired',
  'transferred',
  'discontinued',
];

const newestFirst: Order<Entry> = (a, b) => compare(earliest(b.date), earliest(a.date));
const byName: Order<Entry> = (a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' });
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const by =
  <E extends Entry>(...orders: readonly Order<E>[]): Order<E> =>
  (a, b) =>
    orders.map((order) => order(a, b)).find((result) => result !== 0) ?? 0;

const rank =
  <E extends Entry>(place: (entry: E) => number): Order<E> =>
  (a, b) =>
    place(a) - place(b);

const notOver = ['active', 'recurrence', 'relapse'];
const coming = ['booked', 'pending'];

/** What is to come first, the nearest of it at the top; then what was, newest first. */
const appointments: Order<EntryOf['appointments']> = (a, b) => {
  const [aComes, bComes] = [coming.includes(a.status), coming.includes(b.status)];
  if (aComes !== bComes) return aComes ? -1 : 1;
  return aComes ? newestFirst(b, a) : newestFirst(a, b);
};

const kindOrder =
  <E extends Entry & { readonly kind: string }>(kinds: readonly E['kind'][]): Order<E> =>
  (a, b) =>
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind);

const over =
  /^(?:completed|achieved|cancell?ed|rejected|entered-in-error|inactive|expired|resolved|ended|revoked|removed)\b/i;
const currentFirst: Order<Entry & { readonly status?: string }> = rank((e) =>
  over.test(e.status ?? '') ? 1 : 0,
);

/** What is due is due soonest first; what has no day follows. */
const soonestDue: Order<EntryOf['plan']> = (a, b) => compare(dueAt(a), dueAt(b));
const dueAt = ({ due }: EntryOf['plan']): number => (due === undefined ? Infinity : earliest(due));

const isPrimary = (c: EntryOf['insurance']): boolean =>
  [c.kind, ...(c.details ?? []).map((d) => d.value)].some((words) => /\bprimary\b/i.test(words ?? ''));

const orders: { readonly [S in SectionId]?: Order<EntryOf[S]> } = {
  medicines: by(
    rank<EntryOf['medicines']>((m) => medicineOrder.indexOf(m.status)),
    byName,
    newestFirst,
  ),
  allergies: by(
    rank<EntryOf['allergies']>((a) =>
      a.warnings.includes('ruledOut') || a.warnings.includes('notCurrent') ? 1 : 0,
    ),
    rank<EntryOf['allergies']>((a) => (a.severity === 'severe' || a.criticality === 'high' ? 0 : 1)),
    byName,
  ),
  conditions: by(
    rank<EntryOf['conditions']>((c) => (notOver.includes(c.status?.toLowerCase() ?? 'active') ? 0 : 1)),
    newestFirst,
  ),
  labs: newestFirst,
  vitals: newestFirst,
  immunizations: newestFirst,
  appointments,
  notes: newestFirst,
  procedures: newestFirst,
  visits: newestFirst,
  plan: by<EntryOf['plan']>(
    currentFirst,
    kindOrder(['advanceDirective', 'goal', 'carePlan', 'reminder', 'order', 'instruction', 'concern']),
    soonestDue,
    newestFirst,
  ),
  history: by<EntryOf['history']>(
    kindOrder(['social', 'family', 'pastIllness', 'functional', 'survey', 'journal']),
    newestFirst,
  ),
  devices: by<EntryOf['devices']>(currentFirst, newestFirst),
  insurance: by<EntryOf['insurance']>(
    currentFirst,
    rank((c) => (isPrimary(c) ? 0 : 1)),
    newestFirst,
  ),
  careTeam: kindOrder<EntryOf['careTeam']>([
    'provider',
    'facility',
    'emergencyContact',
    'nextOfKin',
    'other',
  ]),
  military: newestFirst,
  documents: newestFirst,
};

/** The order useful to people. Stable: what the order does not decide stays as the source had it. */
export function sorted<S extends SectionId>(id: S, entries: readonly EntryOf[S][]): readonly EntryOf[S][] {
  const order: Order<EntryOf[S]> | undefined = orders[id];
  return order ? entries.toSorted(order) : entries;
}
