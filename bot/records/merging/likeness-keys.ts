import { earliest } from '../dates.js';
import type {
  Appointment,
  CareContact,
  Coverage,
  Device,
  Entry,
  HistoryItem,
  Lab,
  PlanItem,
  SectionId,
  Service,
  Vital,
} from '../record.js';
import { normal, normalNumbers, normalPhone } from './normal.js';

/** What entries that may be one have in common: any key is enough, when `near` agrees. */
export function likenessKeys(id: SectionId, entry: Entry): readonly string[] {
  if (entry.warnings.includes('unreadable') && id !== 'appointments') return [];
  const code = entry.code && `code ${entry.code.system}|${entry.code.code}`;
  const own = (ownKeys[id] ?? byName)(entry);
  return [...new Set([code, ...own])].filter((key) => key !== undefined);
}

type Keys = (entry: Entry) => readonly (string | undefined)[];

const key = (label: string, value: string | undefined): string | undefined => value && `${label} ${value}`;
const wordsOf = (name: string): readonly string[] => normal(name).match(/[\p{L}\p{N}]+/gu) ?? [];

const byName: Keys = ({ name }) => [key('name', wordsOf(name).join(' '))];
const byDay: Keys = ({ date }) => [date === undefined ? undefined : 'day'];

const ownKeys: { readonly [S in SectionId]?: Keys } = {
  medicines: ({ name }) => medicineKeys(name),
  // Penicillin and penicillins are one.
  allergies: ({ name }) => [key('name', wordsOf(name).join(' ').replace(/s$/, ''))],
  vitals: (entry) => [
    ...byName(entry),
    (entry as Vital).kind === 'other' ? undefined : key('kind', (entry as Vital).kind),
  ],
  appointments: byDay,
  visits: byDay,
  devices: (entry) => [
    ...byName(entry),
    key('udi', (entry as Device).udi?.replace(/\W/g, '')),
    key('serial', (entry as Device).serialNumber),
  ],
  insurance: (entry) => [...byName(entry), key('member', (entry as Coverage).memberId?.replace(/\W/g, ''))],
  // SMITH,JOHN and John Smith.
  careTeam: (entry) => [
    key('name', wordsOf(entry.name).toSorted().join(' ')),
    key('phone', (entry as CareContact).phone && normalPhone((entry as CareContact).phone!)),
  ],
  military: (entry) => [
    ...byName(entry),
    key('branch', (entry as Service).branch && normal((entry as Service).branch!)),
  ],
};

/** What a medicine's name says beside its ingredients: forms, salts, strengths, ways. */
const notIngredients = new Set(
  (
    'tab tabs tablet tablets cap caps capsule capsules oral soln sol solution susp suspension inj injection cream oint ointment gel patch ' +
    'spray drops inhaler inhl neb film chewable disintegrating coated extended delayed release immediate sustained hcl hydrochloride sodium ' +
    'potassium calcium succinate tartrate besylate maleate mesylate acetate sulfate phosphate nasal ophthalmic topical rectal vaginal unit ' +
    'units mg mcg meq for and with the use dose pack pen prefilled actuation'
  ).split(' '),
);

/**
 * METFORMIN HCL 500MG TAB and metFORMIN 500 mg oral tablet begin with the same ingredient; so do HYDROCHLOROTHIAZIDE/LISINOPRIL and
 * lisinopril 20 mg / hydrochlorothiazide 25 mg when each ingredient counts. Strengths may differ: that is what people should notice.
 */
function medicineKeys(name: string): readonly string[] {
  const words = wordsOf(name).filter((word) => /^\p{L}{3,}$/u.test(word));
  const ingredients = [...new Set(words.filter((word) => !notIngredients.has(word)))];
  const named = ingredients.length > 0 ? ingredients : words.slice(0, 1);
  const first = named[0] ?? wordsOf(name)[0];
  return [key('first', first), key('all', named.toSorted().join(' '))].filter((k) => k !== undefined);
}

const day = 86_400_000;

/** Two progress notes a year apart are two notes. */
const dated: readonly SectionId[] = [
  'labs',
  'vitals',
  'immunizations',
  'notes',
  'procedures',
  'visits',
  'history',
  'documents',
  'military',
];

/** Whether two entries that share a key may be the same thing. */
export function near(id: SectionId, a: Entry, b: Entry): boolean {
  if (id === 'appointments') return sameAppointment(a as Appointment, b as Appointment);
  if (id === 'insurance') return either((a as Coverage).memberId, (b as Coverage).memberId);
  if (id === 'plan') return (a as PlanItem).kind === (b as PlanItem).kind;
  if (!dated.includes(id)) return true;
  return sameDay(a, b) && sameResult(a as Lab, b as Lab) && sameRelative(a as HistoryItem, b as HistoryItem);
}

/** One system writes local days, the other UTC, so a day and a half is the same day. */
const sameDay = (a: Entry, b: Entry): boolean =>
  a.date === undefined || b.date === undefined || Math.abs(earliest(a.date) - earliest(b.date)) <= 1.5 * day;

/** Two appointments of one day at two times are two; a day without a time may be either. */
const sameAppointment = (a: Appointment, b: Appointment): boolean =>
  a.date?.includes('T') && b.date?.includes('T') ? earliest(a.date) === earliest(b.date) : sameDay(a, b);

const either = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || normal(a) === normal(b);

const sameResult = (a: Lab, b: Lab): boolean =>
  a.result === undefined ||
  b.result === undefined ||
  normalNumbers(a.result.value) === normalNumbers(b.result.value);

/** The mother's diabetes is not the father's. */
const sameRelative = (a: HistoryItem, b: HistoryItem): boolean => either(a.relation, b.relation);
