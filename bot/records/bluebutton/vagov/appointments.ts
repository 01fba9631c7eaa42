import { latest } from '../../dates.js';
import { defined } from '../../defined.js';
import type { Appointment } from '../../record.js';
import { usDate } from '../us-dates.js';
import { base, take, taken } from './entry.js';
import { one } from './one.js';

export const appointment = one<'appointments'>((facts, name, context): Appointment => {
  const isDate = usDate(name).date !== undefined;
  const how = take(facts, 'how');
  const written = take(facts, 'status') ?? '';
  const entry = base(
    facts,
    { name: isDate ? (how ?? 'Appointment') : name, date: isDate ? name : undefined },
    context,
  );
  const isPast = entry.date !== undefined && latest(entry.date) < context.file.now;
  const known = appointmentWords.find(([words]) => words.test(written))?.[1];
  return {
    ...entry,
    status: known ?? (isPast ? 'past' : written === '' ? 'unknown' : 'booked'),
    ...defined({
      statusAsWritten: within.exec(written)?.[1] ?? (written || undefined),
      how: ways.find(([words]) => words.test(how ?? ''))?.[1],
    }),
    ...taken(facts, 'provider', 'clinic', 'phone', 'where'),
  };
});

const appointmentWords = [
  [/cancel/i, 'cancelled'],
  [/no.?show|missed|faltó/i, 'noShow'],
  [/pend|request|waiting|espera/i, 'pending'],
] as const;
/** Our own report says ours and the source's: `Booked (written as "arrived")`. */
const within = /\((?:written as|escrito como) "(.*)"\)$/;
const ways = [
  [/video/i, 'video'],
  [/phone|teléfono/i, 'phone'],
  [/in person|in-person|clinic|en persona/i, 'inPerson'],
] as const;
