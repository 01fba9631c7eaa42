import type {
  Allergy,
  Appointment,
  CareContact,
  DemographicKey,
  EntrySource,
  EntryWarning,
  HistoryItem,
  LabFlag,
  MedicineStatus,
  PlanItem,
  SectionId,
  Vital,
} from '../../../bot/records/record.js';
import {
  aboutYou,
  appointmentStatuses,
  flags,
  kinds,
  severities,
  sources,
  statuses,
  warnings,
  ways,
} from './item-labels.js';
import { details } from './detail-labels.js';
import { codes } from './document-labels.js';
import { sections } from './sections.js';

/** The words around what an entry says. Record text itself is never put into other words. */
export const items = {
  and: 'and',
  /** As a text message: English needs nothing. */
  forText: (text: string): string => text,
  position: (id: SectionId, n: number, of: number): string => `${sections[id].entry} ${n} of ${of}.`,
  from: (place: string): string => `From ${place}.`,
  source: (kind: EntrySource['kind']): string => sources[kind],
  /** The beginning of what its source wrote in its own words only. */
  freeText: (words: string): string => `In free text, the record says: "${words}".`,
  freeTextAloud: (words: string): string => `In free text, the record says: ${words}.`,
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
  notGiven: 'NOT given, the record says.',
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

  /** Before what has no field: labels of our readers. Those of the source stay as it wrote them. */
  details,
  /** Before a fact of an entry: "Rank: Sergeant." */
  labels: {
    author: 'By',
    kind: 'Type',
    status: 'Status',
    result: 'Answer',
    bodySite: 'Part of the body',
    due: 'Due',
    relation: 'Family member',
    maker: 'Made by',
    serialNumber: 'Serial number',
    udi: 'Device identifier',
    memberId: 'Member ID',
    groupNumber: 'Group',
    subscriber: 'Policy holder',
    role: 'Role',
    address: 'Address',
    email: 'Email',
    branch: 'Branch',
    rank: 'Rank',
  },
  planKind: (kind: PlanItem['kind']): string => codes.planKind[kind],
  historyKind: (kind: HistoryItem['kind']): string => codes.historyKind[kind],
  contactKind: (kind: CareContact['kind']): string => codes.contactKind[kind],
  began: (when: string): string => `From ${when}.`,
  until: (when: string): string => `Until ${when}.`,
  directionsAsCoded: (directions: string): string => `Its coded fields say: ${directions}`,

  aboutYou: (key: DemographicKey): string => aboutYou[key],
  warning: (warning: EntryWarning): string => warnings[warning],
};
