import type { EntryOf } from '../records/record.js';
import { fileType, measure } from './field.js';
import type { Field, Telling } from './field.js';

/** The sections whose entries are told one by one, without grouping and without a rule of their own. */
export type SimpleSection =
  | 'notes'
  | 'procedures'
  | 'visits'
  | 'plan'
  | 'history'
  | 'devices'
  | 'insurance'
  | 'careTeam'
  | 'military'
  | 'documents';

/** Fields in VA.gov's order where it has one (facts: va 1a). `text`, `details` and the source follow in every section. */
export const simpleFields: {
  readonly [S in SimpleSection]: (entry: EntryOf[S], telling: Telling) => readonly Field[];
} = {
  notes: (entry, { day }) => [
    ['date', day(entry.date, true)],
    ['kind', entry.kind],
    ['location', entry.from.facility],
    ['writtenBy', entry.author],
    ['signedBy', entry.signedBy],
    ['signedOn', day(entry.signedOn, true)],
  ],
  procedures: (entry, { day }) => [
    ['date', day(entry.date)],
    ['status', entry.status],
    ['provider', entry.provider],
    ['bodySite', entry.bodySite],
    ['why', entry.reason],
    ['location', entry.from.facility],
    ['comments', entry.notes],
  ],
  visits: (entry, { day }) => [
    ['began', day(entry.date, true)],
    ['ended', day(entry.end, true)],
    ['kind', entry.kind],
    ['status', entry.status],
    ['provider', entry.provider],
    ['where', entry.where],
    ['location', entry.from.facility],
    ['why', entry.reason],
    ['comments', entry.notes],
  ],
  plan: (entry, { words, day }) => [
    ['kind', words.planKind[entry.kind]],
    ['date', day(entry.date)],
    ['due', day(entry.due)],
    ['status', entry.status],
    ['provider', entry.provider],
    ['location', entry.from.facility],
    ['comments', entry.notes],
  ],
  history: (entry, { words, day }) => [
    ['kind', words.historyKind[entry.kind]],
    ['relation', entry.relation],
    ['date', day(entry.date)],
    ['result', entry.result && measure(entry.result)],
    ['status', entry.status],
    ['location', entry.from.facility],
    ['comments', entry.notes],
  ],
  devices: (entry, { day }) => [
    ['date', day(entry.date)],
    ['status', entry.status],
    ['maker', entry.maker],
    ['serialNumber', entry.serialNumber],
    ['udi', entry.udi],
    ['location', entry.from.facility],
    ['comments', entry.notes],
  ],
  insurance: (entry, { day }) => [
    ['kind', entry.kind],
    ['began', day(entry.date)],
    ['ended', day(entry.end)],
    ['status', entry.status],
    ['memberId', entry.memberId],
    ['groupNumber', entry.groupNumber],
    ['subscriber', entry.subscriber],
    ['contactPhone', entry.phone],
    ['location', entry.from.facility],
    ['comments', entry.notes],
  ],
  careTeam: (entry, { words, day }) => [
    ['kind', words.contactKind[entry.kind]],
    ['role', entry.role],
    ['date', day(entry.date)],
    ['contactPhone', entry.phone],
    ['address', entry.address],
    ['email', entry.email],
    ['location', entry.from.facility],
    ['comments', entry.notes],
  ],
  military: (entry, { day }) => [
    ['branch', entry.branch],
    ['rank', entry.rank],
    ['began', day(entry.date)],
    ['ended', day(entry.end)],
    ['status', entry.status],
    ['location', entry.from.facility],
    ['comments', entry.notes],
  ],
  /** The file itself is never printed. */
  documents: (entry, { words, day }) => [
    ['date', day(entry.date)],
    ['kind', entry.kind],
    ['writtenBy', entry.author],
    ['status', entry.status],
    ['location', entry.from.facility],
    ['fileType', entry.mediaType && fileType(entry.mediaType)],
    ['size', entry.bytes === undefined ? undefined : words.size(entry.bytes)],
  ],
};
