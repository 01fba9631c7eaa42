import type {
  Allergy,
  Appointment,
  Condition,
  Demographic,
  Immunization,
  SectionId,
} from '../../../bot/records/record.js';
import { describeDate, inItsOwnWords, VA_ZONE } from '../../../bot/sharing/index.js';
import type { Words } from '../../message.js';
import { plainName } from '../names.js';
import { sayPhone } from '../numbers.js';
import { listed } from '../words.js';
import { dateOf, ended, item, notesOf, urgentOf, type ItemContext } from './shared.js';

const heading = (id: SectionId, c: ItemContext): string | undefined =>
  c.position && c.say.items.position(id, c.position.n, c.position.of);

export function allergyWords(a: Allergy, c: ItemContext): Words {
  const say = c.say.items;
  const reaction = a.reactions.length > 0 ? say.reactions(listed(a.reactions, say.and)) : say.noReactions;
  const parts = [
    ended(plainName(a.name, c.language)),
    ...urgentOf(a, c),
    reaction,
    a.severity && say.severity(a.severity),
    a.criticality === 'high' ? say.highRisk : undefined,
    a.notes && ended(say.notes(a.notes)),
    ...notesOf(a, c),
  ];
  return item(heading('allergies', c), parts, parts, c);
}

export function conditionWords(condition: Condition, c: ItemContext): Words {
  const say = c.say.items;
  const date = dateOf(condition, c);
  const parts = [
    ended(condition.name),
    ...urgentOf(condition, c),
    condition.status && say.conditionStatus(condition.status),
    date && say.dated(date),
    condition.notes && ended(say.notes(condition.notes)),
    ...notesOf(condition, c),
  ];
  return item(heading('conditions', c), parts, parts, c);
}

export function immunizationWords(vaccine: Immunization, c: ItemContext): Words {
  const say = c.say.items;
  const date = dateOf(vaccine, c);
  const refused = vaccine.warnings.includes('notDone');
  const told = refused ? { ...vaccine, warnings: vaccine.warnings.filter((w) => w !== 'notDone') } : vaccine;
  const when = refused ? date && say.dated(date) : date && say.received(date);
  const parts = [
    ended(vaccine.name),
    refused ? say.notGiven : undefined,
    ...urgentOf(told, c),
    when ?? say.noDate,
    vaccine.notes && ended(say.notes(vaccine.notes)),
    ...notesOf(vaccine, c),
  ];
  return item(heading('immunizations', c), parts, parts, c);
}

export function appointmentWords(a: Appointment, c: ItemContext): Words {
  const say = c.say.items;
  const when =
    a.date === undefined ? say.noDate : describeDate(a.date, c.language, { time: true, timeZone: VA_ZONE });
  const parts = (phone: string | undefined) => [
    a.date === undefined ? `${ended(a.name)} ${when}` : say.appointment(when, a.name),
    ...urgentOf(a, c),
    say.appointmentStatus(a.status),
    a.how && say.appointmentHow(a.how),
    a.provider && say.with(a.provider),
    (a.where ?? a.clinic) && say.where(a.where ?? a.clinic ?? ''),
    phone && say.clinicPhone(phone),
    ...notesOf(a, c),
  ];
  return item(heading('appointments', c), parts(a.phone), parts(a.phone && sayPhone(a.phone)), c);
}

export function demographicWords(line: Demographic, c: ItemContext): Words {
  const { label, details } = inItsOwnWords(line);
  const text = `${label ?? c.say.items.aboutYou(line.name)}: ${valueOf(line, c)}`;
  const parts = [ended(text), ...urgentOf(line, c), ...notesOf({ ...line, details }, c)];
  return item(undefined, parts, parts, c);
}

const valueOf = (line: Demographic, c: ItemContext): string =>
  line.name === 'birthDate' || line.name === 'deathDate' ? describeDate(line.value, c.language) : line.value;
