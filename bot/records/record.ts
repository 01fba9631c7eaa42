import type { DetailLabel } from './detail-labels.js';

/** The record as this service knows it, whatever it was read from. Readers fill it, outputs render it. */
export interface HealthRecord {
  readonly person: RecordPerson;
  readonly sections: { readonly [S in SectionId]: Section<EntryOf[S]> };
  readonly sources: readonly SourceStatus[];
  /** Milliseconds since 1970: every list says when it was fetched. */
  readonly fetchedAt: number;
  /** Absent: nothing was left out by choice. */
  readonly chosen?: Chosen;
}

/** What the Veteran chose of the record for a file or a share. Never says a word of sensitive categories. */
export interface Chosen {
  /** YYYY-MM-DD, both days included. */
  readonly since?: string;
  readonly until?: string;
  /** False: the words of notes and reports were left out. */
  readonly notes: boolean;
}

export interface RecordPerson {
  readonly patientId: string;
  readonly given: string;
  readonly family: string;
  /** YYYY-MM-DD, or shorter where the source is less precise. */
  readonly birthDate?: string;
  readonly deceased: boolean;
}

export type SectionId =
  | 'medicines'
  | 'allergies'
  | 'conditions'
  | 'labs'
  | 'vitals'
  | 'immunizations'
  | 'appointments'
  | 'notes'
  | 'procedures'
  | 'visits'
  | 'plan'
  | 'history'
  | 'devices'
  | 'insurance'
  | 'careTeam'
  | 'military'
  | 'demographics'
  | 'documents';

/**
 * present: has entries. knownNone: every expected source answered and the record says "none known".
 * empty: every expected source answered with nothing. notProvided: no source offers this section.
 * failed: nothing could be read; never to be told as empty. notChosen: left out of a file or a share by choice, whatever it holds.
 */
export type SectionState = 'present' | 'knownNone' | 'empty' | 'notProvided' | 'failed' | 'notChosen';

export interface Section<E extends Entry = Entry> {
  readonly id: SectionId;
  readonly state: SectionState;
  readonly entries: readonly E[];
  /** Sources that did not answer. Not empty while `state` is present: the list is incomplete and must say so first. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly source: string;
  /**
   * tooMany: the source asked us to slow down. unreadable: it answered with something we cannot trust or understand.
   * signIn: the person's own sign-in has ended there, and a new one is needed. webOnly: only their own web session may read it.
   */
  readonly why: 'timeout' | 'unavailable' | 'refused' | 'tooMany' | 'unreadable' | 'signIn' | 'webOnly';
}

export interface SourceStatus {
  /** Short id from configuration, such as `vista`. */
  readonly id: string;
  /** As people should hear it, such as "VA Dayton". */
  readonly name: string;
  readonly answered: boolean;
}

/** A date with the precision the source gave: `1999`, `1999-03`, `1999-03-07`, or a full instant with its zone. */
export type PartialDate = string;

export interface Entry {
  readonly id: string;
  /** The plain name people hear: always there; "Unreadable entry" never replaces what the source wrote. */
  readonly name: string;
  readonly date?: PartialDate;
  readonly code?: Code;
  readonly from: EntrySource;
  readonly sensitivity: readonly Sensitivity[];
  readonly warnings: readonly EntryWarning[];
  /** Free text of the entry itself (a note, a report), lines kept, as written: identifiers in it are masked on the way out. */
  readonly text?: string;
  /** What the model has no field for, under the source's own label: nothing a source wrote is dropped. */
  readonly details?: readonly Detail[];
  /** Ids of entries from other sources that may be the same thing. Both are shown, and said to be so. */
  readonly maybeSameAs?: readonly string[];
}

export interface Detail {
  readonly label: string;
  readonly value: string;
  /** The label where it is a reader's own and not the source's: said in the person's language. */
  readonly ours?: DetailLabel;
}

/**
 * What an entry must say about itself, beside what it holds. Codes: the words live in dialogs/content.
 * unreadable: something is there and could not be understood. nameMissing: only a code was given.
 * dateUnreadable, statusUnknown, resultMissing: the source gave no such part, or none that could be read.
 * timeUncertain: the source gave a time without its zone, so only the day is kept.
 * endDatePassed: the source still says active, its own end date has passed. doNotTake: an order *not* to take it.
 * ruledOut: the record says the person does not have it. unconfirmed: suspected only. notCurrent: no longer active.
 * noneKnownElsewhere: another part of the record says "none known". halfPressure: one of the two numbers is missing.
 * conflict: the source's words and its coded fields disagree; the words stand, the fields are in `details`.
 * narrativeOnly: the source wrote this as free text only. notDone: planned or offered, and not done (a refused vaccine).
 * cutOff: the source ended in the middle of it.
 */
export type EntryWarning =
  | 'unreadable'
  | 'nameMissing'
  | 'dateUnreadable'
  | 'timeUncertain'
  | 'statusUnknown'
  | 'resultMissing'
  | 'endDatePassed'
  | 'doNotTake'
  | 'ruledOut'
  | 'unconfirmed'
  | 'notCurrent'
  | 'noneKnownElsewhere'
  | 'halfPressure'
  | 'conflict'
  | 'narrativeOnly'
  | 'notDone'
  | 'cutOff';

export interface Code {
  readonly system: string;
  readonly code: string;
}

export interface EntrySource {
  readonly source: string;
  readonly kind: 'va' | 'selfEntered' | 'dod' | 'outside' | 'added';
  readonly facility?: string;
  /** All sources when the same entry came from several. */
  readonly also?: readonly string[];
}

/** restricted: the source marks it so (HL7 Confidentiality R or V) without saying why. */
export type Sensitivity =
  | 'substanceUse'
  | 'hiv'
  | 'sickleCell'
  | 'mentalHealth'
  | 'sexualTrauma'
  | 'reproductiveHealth'
  | 'restricted';

export type MedicineStatus =
  'active' | 'inProgress' | 'onHold' | 'expired' | 'discontinued' | 'transferred' | 'notAvailable';

export interface Medicine extends Entry {
  readonly status: MedicineStatus;
  /** The source's own status word, shown beside ours. */
  readonly statusAsWritten?: string;
  /** Directions as written; expansion into plain words happens where they are said. */
  readonly directions?: string;
  /** What the coded fields say, only where that disagrees with `directions` (warning `conflict`). */
  readonly directionsAsCoded?: string;
  readonly reason?: string;
  readonly quantity?: string;
  readonly refillsLeft?: number;
  readonly lastFilled?: PartialDate;
  readonly prescribedBy?: string;
  readonly prescriptionNumber?: string;
  readonly pharmacyPhone?: string;
  readonly nonVa: boolean;
}

export interface Allergy extends Entry {
  readonly reactions: readonly string[];
  readonly severity?: 'mild' | 'moderate' | 'severe';
  readonly criticality?: 'low' | 'high';
  readonly type?: string;
  readonly observed?: 'observed' | 'historical';
  readonly notes?: string;
}

export interface Condition extends Entry {
  readonly status?: string;
  readonly provider?: string;
  readonly notes?: string;
}

export interface Measure {
  /** As people read it: decimals rounded. Text results are kept as written. */
  readonly value: string;
  readonly unit?: string;
}

export type LabFlag = 'low' | 'high' | 'criticalLow' | 'criticalHigh' | 'critical' | 'abnormal' | 'normal';

export interface Lab extends Entry {
  readonly result?: Measure;
  readonly range?: string;
  /** Only what the lab sent, never worked out from the range. `critical`: marked critical without a direction. */
  readonly flag?: LabFlag;
  /** The lab's own word or letter, shown beside ours. */
  readonly flagAsWritten?: string;
  readonly status?: string;
  readonly panel?: string;
  /** Radiology, EKG and pathology reports are results too: `text` holds the report. */
  readonly kind?: 'laboratory' | 'microbiology' | 'pathology' | 'radiology' | 'ekg' | 'other';
  readonly orderedBy?: string;
  readonly specimen?: string;
  readonly notes?: string;
}

export interface Vital extends Entry {
  readonly kind:
    | 'bloodPressure'
    | 'heartRate'
    | 'breathing'
    | 'oxygen'
    | 'temperature'
    | 'weight'
    | 'height'
    | 'pain'
    | 'other';
  readonly result?: Measure;
  readonly notes?: string;
}

export interface Immunization extends Entry {
  readonly notes?: string;
}

export interface Appointment extends Entry {
  readonly status: 'booked' | 'cancelled' | 'noShow' | 'past' | 'pending' | 'unknown';
  /** The source's own word, where ours says less or something else. */
  readonly statusAsWritten?: string;
  readonly provider?: string;
  readonly clinic?: string;
  readonly phone?: string;
  readonly where?: string;
  readonly how?: 'inPerson' | 'video' | 'phone';
}

/** Progress notes, consults, discharge summaries: `text` holds the note. */
export interface Note extends Entry {
  /** As the source calls it, such as "Progress note". */
  readonly kind?: string;
  readonly author?: string;
  readonly signedBy?: string;
  readonly signedOn?: PartialDate;
}

export interface Procedure extends Entry {
  readonly status?: string;
  readonly provider?: string;
  readonly bodySite?: string;
  readonly reason?: string;
  readonly notes?: string;
}

/** Encounters, admissions and discharges. `date` is when it began. */
export interface Visit extends Entry {
  readonly kind?: string;
  readonly end?: PartialDate;
  readonly status?: string;
  readonly provider?: string;
  readonly where?: string;
  readonly reason?: string;
  readonly notes?: string;
}

export interface PlanItem extends Entry {
  readonly kind: 'goal' | 'carePlan' | 'order' | 'reminder' | 'concern' | 'instruction' | 'advanceDirective';
  readonly status?: string;
  readonly due?: PartialDate;
  readonly provider?: string;
  readonly notes?: string;
}

/** Social and family history, past illness, functional status, surveys, the person's own journals. */
export interface HistoryItem extends Entry {
  readonly kind: 'social' | 'family' | 'pastIllness' | 'functional' | 'survey' | 'journal';
  readonly result?: Measure;
  /** Whose, in family history: "Mother". */
  readonly relation?: string;
  readonly status?: string;
  readonly notes?: string;
}

export interface Device extends Entry {
  readonly status?: string;
  readonly maker?: string;
  readonly serialNumber?: string;
  /** Unique device identifier, as written. */
  readonly udi?: string;
  readonly notes?: string;
}

/** `date` is when the cover began; `name` is the company or plan. */
export interface Coverage extends Entry {
  readonly kind?: string;
  readonly status?: string;
  readonly end?: PartialDate;
  readonly memberId?: string;
  readonly groupNumber?: string;
  readonly subscriber?: string;
  readonly phone?: string;
  readonly notes?: string;
}

/** The people and places that care for the person, and whom to call. */
export interface CareContact extends Entry {
  readonly kind: 'provider' | 'facility' | 'emergencyContact' | 'nextOfKin' | 'other';
  readonly role?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly email?: string;
  readonly notes?: string;
}

/** A period of service, a deployment, a retirement: `name` says which kind, `date` is when it began. */
export interface Service extends Entry {
  readonly branch?: string;
  readonly rank?: string;
  readonly end?: PartialDate;
  readonly status?: string;
  readonly notes?: string;
}

/** A file kept in the record, such as a scanned PDF. */
export interface HeldDocument extends Entry {
  readonly kind?: string;
  readonly author?: string;
  readonly status?: string;
  readonly mediaType?: string;
  /** Size of the file itself. */
  readonly bytes?: number;
  /** The file in base64, where the source holds it inside the record. Never rendered into text. */
  readonly content?: string;
}

export type DemographicKey =
  | 'fullName'
  | 'otherName'
  | 'birthDate'
  | 'birthPlace'
  | 'deathDate'
  | 'gender'
  | 'sex'
  | 'address'
  | 'homePhone'
  | 'mobilePhone'
  | 'workPhone'
  | 'phone'
  | 'fax'
  | 'email'
  | 'maritalStatus'
  | 'language'
  | 'race'
  | 'ethnicity'
  | 'religion'
  | 'occupation'
  | 'bloodType'
  | 'organDonor'
  | 'eligibility'
  | 'emergencyContact'
  | 'nextOfKin'
  | 'guardian'
  | 'contact'
  /** Anything else: the source's own label is in `details[0]`, whose value is `value`. */
  | 'other';

/** One line of "about you": `name` is the label's key; `value` as the source wrote it. */
export interface Demographic extends Entry {
  readonly name: DemographicKey;
  readonly value: string;
}

export interface EntryOf {
  medicines: Medicine;
  allergies: Allergy;
  conditions: Condition;
  labs: Lab;
  vitals: Vital;
  immunizations: Immunization;
  appointments: Appointment;
  notes: Note;
  procedures: Procedure;
  visits: Visit;
  plan: PlanItem;
  history: HistoryItem;
  devices: Device;
  insurance: Coverage;
  careTeam: CareContact;
  military: Service;
  demographics: Demographic;
  documents: HeldDocument;
}
