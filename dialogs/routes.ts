import type { SectionId } from '../bot/records/record.js';
import type { Conversation } from './interrupt.js';
import type { Slots } from './understanding/understand.js';

type Route = NonNullable<Conversation['routes'][keyof Conversation['routes']]>;

/** A whole section, or one item of it where one was named, or what a time was asked for. `about`: what comes first of it. */
const section =
  (id: SectionId, about?: 'dose' | 'refills'): Route =>
  ({ item, since, which }: Slots) => {
    const tests = id === 'labs' || id === 'vitals';
    if (since !== undefined || (which !== undefined && id !== 'medicines') || (tests && item !== undefined)) {
      const last = tests && item !== undefined && since === undefined ? 'last' : undefined;
      return { script: 'over time', args: { section: id, name: item, since, which: which ?? last } };
    }
    return item === undefined
      ? { script: 'section', args: { section: id } }
      : { script: 'item', args: { section: id, name: item, about } };
  };

/** Of these no single item is asked for by its name. */
const whole =
  (id: SectionId): Route =>
  ({ since, which }: Slots) =>
    since === undefined && which === undefined
      ? { script: 'section', args: { section: id } }
      : { script: 'over time', args: { section: id, since, which } };

const to =
  (script: string): Route =>
  () => ({ script });

/** What a person can ask for, and the script that answers. */
export const routes: Conversation['routes'] = {
  medicines: section('medicines'),
  medicine: section('medicines'),
  medicineDose: section('medicines', 'dose'),
  refillsLeft: section('medicines', 'refills'),
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
  download: ({ byMail, ownFile }) => ({
    script: ownFile ? 'upload' : byMail ? 'paper copy' : 'download',
  }),
  textMe: to('textMe'),
  verify: to('proven'),
  readableTexts: to('readable texts'),
  callMe: to('call me'),
  whatsNew: to('whatsNew'),
  share: ({ person }) => ({ script: 'share', args: { person } }),
  unshare: to('unshare'),
  pauseHelper: () => ({ script: 'helper access', args: { act: 'pause' } }),
  resumeHelper: to('helper resumes'),
  sendHelper: to('send to helper'),
  explainTerm: ({ item }) => ({ script: 'explain term', args: { term: item } }),
};
