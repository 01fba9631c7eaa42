import { latest } from '../../../dates.js';
import type { Appointment } from '../../../record.js';
import { takeWhen, type Collected } from '../collect.js';
import { layout, readFacts, type Facts } from '../facts.js';
import type { Block } from '../split.js';

const known = layout({
  starts: ['Date/Time'],
  labels: ['Location', 'Status', 'Clinic', 'Phone Number', 'Type', 'Provider'],
  free: ['Note'],
});

const heading = /^\s*(FUTURE|PAST) APPOINTMENTS\s*:?$/i;

/** VA APPOINTMENTS, under `FUTURE APPOINTMENTS:` and `PAST APPOINTMENTS:`. */
export function readAppointments(block: Block, out: Collected): readonly string[] {
  const said: string[] = [];
  let from = 0;
  let half: string | undefined;
  const read = (to: number): void => {
    const part = readFacts(block.lines.slice(from, to), block.line + from, known);
    for (const facts of part.items) addAppointment(facts, half, block, out);
    for (const line of part.said) said.push(line);
  };
  block.lines.forEach((line, n) => {
    const found = heading.exec(line);
    if (found === null) return;
    read(n);
    from = n + 1;
    half = found[1]?.toLowerCase();
  });
  read(block.lines.length);
  return said;
}

function addAppointment(facts: Facts, half: string | undefined, block: Block, out: Collected): void {
  const when = takeWhen(facts, ['Date/Time']);
  const written = facts.fields.find((f) => f.label === 'Status')?.value.trim();
  const status = statusOf(written, when.date, half, out.context.now);
  const clinic = facts.take('Clinic');
  const facility = facts.take('Location');
  const unknown = status === 'unknown' ? ('statusUnknown' as const) : undefined;
  out.add(
    'appointments',
    block,
    {
      name: facts.take('Type') ?? clinic ?? facility ?? 'Appointment',
      when,
      facts,
      facility,
      warnings: [unknown],
      words: [clinic],
    },
    {
      status,
      clinic,
      where: facility,
      phone: facts.take('Phone Number'),
      provider: facts.take('Provider'),
      ...howOf(clinic),
    },
  );
}

/** VistA's words; NOT APPLICABLE is what it writes for one that was neither cancelled nor missed. */
function statusOf(
  written: string | undefined,
  date: string | undefined,
  half: string | undefined,
  now: number,
): Appointment['status'] {
  const word = written?.toUpperCase() ?? '';
  if (/CANCEL/.test(word)) return 'cancelled';
  if (/NOT KEPT|NO[- ]?SHOW/.test(word)) return 'noShow';
  if (/KEPT|CHECKED OUT|INPATIENT/.test(word)) return 'past';
  if (/PENDING|REQUESTED/.test(word)) return 'pending';
  if (word !== '' && !/FUTURE|NOT APPLICABLE|SCHEDULED|BOOKED|NO ACTION|--/.test(word)) return 'unknown';
  if (date !== undefined) return latest(date) < now ? 'past' : 'booked';
  return half === 'future' ? 'booked' : half === 'past' ? 'past' : 'unknown';
}

/** Only where the clinic's name says it outright: CVT is VA's clinical video telehealth. */
function howOf(clinic: string | undefined): Pick<Appointment, 'how'> {
  if (clinic === undefined) return {};
  if (/\b(CVT|VVC|VIDEO)\b/i.test(clinic)) return { how: 'video' };
  return /\bTELEPHONE\b|\bPHONE\b/i.test(clinic) ? { how: 'phone' } : {};
}
