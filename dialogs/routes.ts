import type { SectionId } from '../bot/records/record.js';
import type { Conversation } from './interrupt.js';
import type { Slots } from './understanding/understand.js';

type Route = NonNullable<Conversation['routes'][keyof Conversation['routes']]>;

/** A whole section, or one item of it where one was named. */
const section =
  (id: SectionId): Route =>
  ({ item }: Slots) =>
    item === undefined
      ? { script: 'section', args: { section: id } }
      : { script: 'item', args: { section: id, name: item } };

const whole =
  (id: SectionId): Route =>
  () => ({ script: 'section', args: { section: id } });

const to =
  (script: string): Route =>
  () => ({ script });

/** What a person can ask for, and the script that answers. */
export const routes: Conversation['routes'] = {
  medicines: section('medicines'),
  medicine: section('medicines'),
  medicineDose: section('medicines'),
  refillsLeft: section('medicines'),
  allergies: section('allergies'),
  conditions: section('conditions'),
  labs: section('labs'),
  vitals: section('vitals'),
  immunizations: section('immunizations'),
  appointments: whole('appointments'),
  notes: whole('notes'),
  procedures: whole('procedures'),
  visits: whole('visits'),
  plan: whole('plan'),
  history: whole('history'),
  devices: whole('devices'),
  insurance: whole('insurance'),
  careTeam: whole('careTeam'),
  military: whole('military'),
  demographics: whole('demographics'),
  documents: whole('documents'),
  summary: to('summary'),
  download: to('download'),
  textMe: to('textMe'),
  verify: to('proven'),
  readableTexts: to('readable texts'),
  callMe: to('call me'),
  whatsNew: to('whatsNew'),
  share: to('later'),
  unshare: () => ({ script: 'helper access', args: { act: 'end' } }),
  pauseHelper: () => ({ script: 'helper access', args: { act: 'pause' } }),
  resumeHelper: to('helper resumes'),
  sendHelper: to('send to helper'),
  explainTerm: to('later'),
};
