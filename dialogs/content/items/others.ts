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
import { calm, calmName } from '../calm.js';
import { plainName } from '../names.js';
import { personName } from '../people.js';
import { sayPhone } from '../numbers.js';
import { listed } from '../words.js';
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
} from './shared.js';

const heading = (id: SectionId, c: ItemContext): string | undefined =>
  c.position && c.say.items.position(id, c.position.n, c.position.of);

export function allergyWords(a: Allergy, c: ItemContext): Words {
  const say = c.say.items;
  const name = plainName(a.name, c.language);
  const reactions = a.reactions.map((reaction) => calm(reaction));
  const severity = a.severity && say.severity(a.severity);
  const risk = a.criticality === 'high' ? say.highRisk : undefined;
  const notes = a.notes && calm(a.notes);
  const text = [
    ended(name),
    ...urgentOf(a, c),
    reactions.length > 0 ? say.reactions(listed(reactions, say.and)) : say.noReactions,
    severity,
    risk,
    notes && ended(say.notes(notes)),
    ...notesOf(a, c),
  ];
  const speech = [
    recordedAlone(plainName(a.name, 'en'), c),
    ...urgentOf(a, c),
    reactions.length > 0 ? recorded(say.reactions, listed(reactions, 'and'), c) : say.noReactions,
    severity,
    risk,
    notes && recorded(say.notes, ended(notes), c),
    ...spokenNotesOf(a, c),
  ];
  return item(heading('allergies', c), text, speech, c);
}

export function conditionWords(condition: Condition, c: ItemContext): Words {
  const say = c.say.items;
  const name = calmName(condition.name);
  const date = dateOf(condition, c);
  const { status, notes } = condition;
  const text = [
    ended(name),
    ...urgentOf(condition, c),
    status && say.conditionStatus(calm(status)),
    date && say.dated(date),
    notes && ended(say.notes(notes)),
    ...notesOf(condition, c),
  ];
  const speech = [
    recordedAlone(name, c),
    ...urgentOf(condition, c),
    status && recorded(say.conditionStatus, calm(status), c),
    date && say.dated(date),
    notes && recorded(say.notes, ended(notes), c),
    ...spokenNotesOf(condition, c),
  ];
  return item(heading('conditions', c), text, speech, c);
}

export function immunizationWords(vaccine: Immunization, c: ItemContext): Words {
  const say = c.say.items;
  const name = calmName(vaccine.name);
  const date = dateOf(vaccine, c);
  const refused = vaccine.warnings.includes('notDone');
  const told = refused ? { ...vaccine, warnings: vaccine.warnings.filter((w) => w !== 'notDone') } : vaccine;
  const when = refused ? date && say.dated(date) : date && say.received(date);
  // Where several sources stand in one list, each entry says where it is from anyway.
  const { facility } = vaccine.from;
  const place = c.position === undefined && c.from === undefined && facility ? say.from(facility) : undefined;
  const first = [refused ? say.notGiven : undefined, ...urgentOf(told, c), when ?? say.noDate, place];
  const { notes } = vaccine;
  return item(
    heading('immunizations', c),
    [ended(name), ...first, notes && ended(say.notes(notes)), ...notesOf(vaccine, c)],
    [
      recordedAlone(name, c),
      ...first,
      notes && recorded(say.notes, ended(notes), c),
      ...spokenNotesOf(vaccine, c),
    ],
    c,
  );
}

export function appointmentWords(a: Appointment, c: ItemContext): Words {
  const say = c.say.items;
  const name = calmName(a.name);
  const when =
    a.date === undefined ? say.noDate : describeDate(a.date, c.language, { time: true, timeZone: VA_ZONE });
  const status = [say.appointmentStatus(a.status), a.how && say.appointmentHow(a.how)];
  const place = a.where ?? a.clinic;
  const text = [
    a.date === undefined ? `${ended(name)} ${when}` : say.appointment(when, name),
    ...urgentOf(a, c),
    ...status,
    a.provider && say.with(personName(a.provider)),
    place && say.where(place),
    a.phone && say.clinicPhone(a.phone),
    ...notesOf(a, c),
  ];
  const speech = [
    a.date === undefined
      ? recordedAlone(name, c)
      : recorded((words) => say.appointment(when, words), name, c),
    a.date === undefined ? when : undefined,
    ...urgentOf(a, c),
    ...status,
    a.provider && recorded(say.with, personName(a.provider), c),
    place && recorded(say.where, place, c),
    a.phone && say.clinicPhone(sayPhone(a.phone)),
    ...spokenNotesOf(a, c),
  ];
  return item(heading('appointments', c), text, speech, c);
}

export function demographicWords(line: Demographic, c: ItemContext): Words {
  const { label, details } = inItsOwnWords(line);
  const text = `${label ?? c.say.items.aboutYou(line.name)}: ${valueOf(line, c)}`;
  const parts = [ended(text), ...urgentOf(line, c), ...notesOf({ ...line, details }, c)];
  return item(undefined, parts, parts, c);
}

const valueOf = (line: Demographic, c: ItemContext): string =>
  line.name === 'birthDate' || line.name === 'deathDate' ? describeDate(line.value, c.language) : line.value;
