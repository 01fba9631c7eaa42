import type {
  Allergy,
  Appointment,
  DemographicKey,
  EntrySource,
  EntryWarning,
  LabFlag,
  MedicineStatus,
  Vital,
} from '../../../bot/records/record.js';

const statuses: { readonly [S in MedicineStatus]: string } = {
  active: 'active',
  inProgress: 'in progress',
  onHold: 'on hold',
  expired: 'prescription expired',
  discontinued: 'discontinued',
  transferred: 'transferred',
  notAvailable: 'not available',
};
const flags: { readonly [F in LabFlag]: string } = {
  low: 'low',
  high: 'high',
  criticalLow: 'critically low',
  criticalHigh: 'critically high',
  critical: 'critical',
  abnormal: 'abnormal',
  normal: 'normal',
};
const severities: { readonly [S in NonNullable<Allergy['severity']>]: string } = {
  mild: 'mild',
  moderate: 'moderate',
  severe: 'severe',
};
const kinds: { readonly [K in Vital['kind']]: string | undefined } = {
  bloodPressure: 'Blood pressure',
  heartRate: 'Heart rate',
  breathing: 'Breathing rate',
  oxygen: 'Oxygen level',
  temperature: 'Temperature',
  weight: 'Weight',
  height: 'Height',
  pain: 'Pain score',
  other: undefined,
};
const appointmentStatuses: { readonly [S in Appointment['status']]: string } = {
  booked: 'scheduled',
  cancelled: 'canceled',
  noShow: 'missed',
  past: 'past',
  pending: 'waiting to be confirmed',
  unknown: 'status not available',
};
const ways: { readonly [H in NonNullable<Appointment['how']>]: string } = {
  inPerson: 'In person',
  video: 'By video',
  phone: 'By phone',
};
const sources: { readonly [K in EntrySource['kind']]: string } = {
  va: 'From VA.',
  selfEntered: 'Entered by you.',
  dod: 'From DOD.',
  outside: 'From outside VA.',
  added: 'Added by you.',
};
const aboutYou: { readonly [K in DemographicKey]: string } = {
  fullName: 'Name',
  birthDate: 'Date of birth',
  gender: 'Gender',
  address: 'Address',
  homePhone: 'Home phone',
  mobilePhone: 'Mobile phone',
  workPhone: 'Work phone',
  phone: 'Phone',
  email: 'Email',
  maritalStatus: 'Marital status',
  language: 'Language',
  race: 'Race',
  ethnicity: 'Ethnicity',
  religion: 'Religion',
  emergencyContact: 'Emergency contact',
  nextOfKin: 'Next of kin',
  contact: 'Contact',
};
const warnings: { readonly [W in EntryWarning]: string } = {
  unreadable: 'I could not read this entry. Ask your care team what it says.',
  nameMissing: 'The record gives only a code for it, no name.',
  dateUnreadable: 'I could not read its date.',
  timeUncertain: 'The time of day is not certain, so I give only the day.',
  statusUnknown: 'I could not read its status.',
  resultMissing: 'I could not read the result.',
  endDatePassed: 'The record still says active, but its end date has passed.',
  doNotTake: 'The record says NOT to take this.',
  ruledOut: 'The record says you do NOT have this.',
  unconfirmed: 'Suspected, not confirmed.',
  notCurrent: 'No longer current.',
  noneKnownElsewhere: 'Another part of the record says there are none.',
  halfPressure: 'One of the two blood pressure numbers is missing.',
};

/** The words around what an entry says. Record text itself is never put into other words. */
export const items = {
  and: 'and',
  /** As a text message: English needs nothing. */
  forText: (text: string): string => text,
  position: {
    medicines: (n: number, of: number): string => `Medication ${n} of ${of}.`,
    allergies: (n: number, of: number): string => `Allergy ${n} of ${of}.`,
    conditions: (n: number, of: number): string => `Condition ${n} of ${of}.`,
    labs: (n: number, of: number): string => `Result ${n} of ${of}.`,
    vitals: (n: number, of: number): string => `Reading ${n} of ${of}.`,
    immunizations: (n: number, of: number): string => `Vaccine ${n} of ${of}.`,
    appointments: (n: number, of: number): string => `Appointment ${n} of ${of}.`,
    demographics: (n: number, of: number): string => `Line ${n} of ${of}.`,
  },
  from: (place: string): string => `From ${place}.`,
  source: (kind: EntrySource['kind']): string => sources[kind],
  maybeSame: 'This may be the same as another entry from a different source.',

  asWritten: (directions: string): string => `Directions as written: ${directions}`,
  asWrittenSpoken: 'The directions, as written, are:',
  noDirections: 'The record has no directions for it.',
  reason: (reason: string): string => `For: ${reason}.`,
  status: (status: MedicineStatus): string => `Status: ${statuses[status]}.`,
  statusAsWritten: (status: MedicineStatus, written: string): string =>
    `Status: ${statuses[status]} (the record says "${written}").`,
  expired: 'Expired does not mean stopped.',
  nonVa: 'Not from a VA pharmacy.',
  refillsLeft: (n: number): string => `${n} ${n === 1 ? 'refill' : 'refills'} left.`,
  lastFilled: (date: string): string => `Last filled ${date}.`,
  quantity: (quantity: string): string => `Quantity: ${quantity}.`,

  pharmacyPhone: (phone: string): string => `Pharmacy phone: ${phone}.`,

  reactions: (list: string): string => `Reaction: ${list}.`,
  noReactions: 'The record names no reaction.',
  severity: (severity: NonNullable<Allergy['severity']>): string => `Severity: ${severities[severity]}.`,
  highRisk: 'Marked as high risk.',

  conditionStatus: (status: string): string => `Status: ${status}.`,
  dated: (date: string): string => `Date: ${date}.`,
  received: (date: string): string => `Received ${date}.`,
  noDate: 'The record has no date for it.',
  notes: (notes: string): string => `Notes: ${notes}`,

  labValue: (name: string, value: string, date?: string): string =>
    date ? `${name} was ${value} on ${date}.` : `${name} was ${value}. The record has no date for it.`,
  noResult: (name: string): string => `${name}: the record shows no result.`,
  labRange: (range: string): string => `The lab's range is ${range}.`,
  labFlag: (flag: LabFlag, written?: string): string =>
    written ? `The lab marked this ${flags[flag]} ("${written}").` : `The lab marked this ${flags[flag]}.`,
  labNoFlag: 'The lab did not mark it high or low.',
  labStatus: (status: string): string => `Status: ${status}.`,
  to: 'to',
  limits: { '<': 'below', '<=': 'up to', '>': 'above', '>=': 'at least' },

  vitalKind: (kind: Vital['kind'], name: string): string => kinds[kind] ?? name,
  vital: (name: string, value: string, date?: string): string =>
    date ? `${name}: ${value} on ${date}.` : `${name}: ${value}. The record has no date for it.`,
  noReading: (name: string): string => `${name}: the record has no value.`,
  over: 'over',
  percent: 'percent',

  appointment: (when: string, what: string): string => `${when}: ${what}.`,
  appointmentStatus: (status: Appointment['status']): string => `Status: ${appointmentStatuses[status]}.`,
  appointmentHow: (how: NonNullable<Appointment['how']>): string => `${ways[how]}.`,
  with: (provider: string): string => `With ${provider}.`,
  where: (place: string): string => `At ${place}.`,
  clinicPhone: (phone: string): string => `Phone: ${phone}.`,

  aboutYou: (key: DemographicKey): string => aboutYou[key],
  warning: (warning: EntryWarning): string => warnings[warning],
};
