import type { DetailLabel } from '../records/detail-labels.js';
import type {
  Allergy,
  Appointment,
  CareContact,
  DemographicKey,
  EntrySource,
  EntryWarning,
  Failure,
  HistoryItem,
  Lab,
  LabFlag,
  MedicineStatus,
  PlanItem,
  SectionId,
  Vital,
} from '../records/record.js';

export type Labels<K extends string> = { readonly [L in K]: string };

/** Every word of the report. dialogs/content implements it once a language, as `document`. */
export interface DocumentWords {
  readonly language: 'en' | 'es';
  readonly title: string;
  readonly about: string;
  readonly name: string;
  readonly birthDate: string;
  readonly madeOn: string;
  readonly sources: string;
  /** In a copy that was given to somebody. */
  readonly shared: {
    readonly notice: string;
    /** Instead of `about`: who reads it is somebody else. */
    readonly about: string;
    readonly by: string;
    readonly until: string;
    readonly untilStopped: string;
  };
  /** Behind the name of a source; empty where that goes without saying, as of a file. */
  readonly answered: string;
  readonly notAnswered: string;
  readonly know: { readonly title: string; readonly points: readonly string[] };
  /** The crisis line comes first here. */
  readonly help: { readonly title: string; readonly points: readonly string[] };
  readonly downloaded: string;
  readonly included: string;
  /** Under `included`, where it is not cut by date. */
  readonly dateRange: string;
  /** Where it is: names what is in it whatever its date. */
  readonly datesChosen: (since: string | undefined, until: string | undefined) => string;
  readonly notIncluded: string;
  readonly unavailable: string;
  /** Behind a section's title in the three lists. */
  readonly entries: (count: number) => string;
  readonly empty: string;
  readonly notProvided: string;
  readonly unavailableNote: string;
  readonly emptyInDates: string;
  /** What the person left out, and that this says nothing of what there is. */
  readonly notChosen: string;
  readonly notChosenNote: string;
  /** A row of that list, and the notice where the words are missing. */
  readonly noteWords: string;
  readonly wordless: string;
  readonly sections: { readonly [S in SectionId]: SectionWords };
  /** Said before the first entry. `sources` are those that did not answer. */
  readonly incomplete: (sources: readonly string[]) => string;
  readonly fields: Labels<FieldName>;
  readonly why: Labels<Failure['why']>;
  readonly kinds: Labels<EntrySource['kind']>;
  readonly medicineStatus: { readonly [S in MedicineStatus]: readonly [name: string, meaning: string] };
  readonly asWritten: (word: string) => string;
  readonly nonVa: string;
  readonly severity: Labels<NonNullable<Allergy['severity']>>;
  readonly criticality: Labels<NonNullable<Allergy['criticality']>>;
  readonly observed: Labels<NonNullable<Allergy['observed']>>;
  readonly flag: Labels<LabFlag>;
  readonly labKind: Labels<NonNullable<Lab['kind']>>;
  readonly vital: Labels<Vital['kind']>;
  readonly appointmentStatus: Labels<Appointment['status']>;
  readonly how: Labels<NonNullable<Appointment['how']>>;
  readonly demographic: Labels<DemographicKey>;
  /** Labels of our readers; those of the source stay as it wrote them. */
  readonly details: Labels<DetailLabel>;
  readonly planKind: Labels<PlanItem['kind']>;
  readonly historyKind: Labels<HistoryItem['kind']>;
  readonly contactKind: Labels<CareContact['kind']>;
  readonly size: (bytes: number) => string;
  readonly warning: Labels<EntryWarning>;
  /** At the foot of a printed page. */
  readonly page: (n: number, of: number) => string;
  /** Instead of a heading that holds nothing to print. */
  readonly noName: string;
  /** Of an entry of which not even the name could be read. */
  readonly unreadableName: string;
  readonly on: (name: string, date: string) => string;
  readonly from: (name: string, source: string) => string;
  /** The page for emergencies. */
  readonly wallet: {
    readonly title: string;
    readonly about: string;
    readonly contacts: string;
    /** In place of entries: the record has some, and none belongs here. */
    readonly noneHere: string;
    /** Behind "empty" and its like: in an emergency nobody may take them for "none". */
    readonly notNone: string;
    readonly nobody: string;
    /** Under a section: how many had no room. */
    readonly noRoom: (count: number) => string;
    /** Under a section: how many are stopped, over or ruled out. */
    readonly apart: (count: number) => string;
    /** Where something was cut short. */
    readonly more: string;
    readonly notHere: string;
    readonly unread: string;
    readonly crisis: string;
    readonly fold: string;
  };
  readonly serviceMark: string;
  readonly end: string;
}

export interface SectionWords {
  readonly title: string;
  readonly about: string;
  /** Only ever said when every source answered and the record says so. */
  readonly knownNone: string;
}

export type FieldName =
  | 'date'
  | 'dateReceived'
  | 'dateEntered'
  | 'dateCompleted'
  | 'dateRecorded'
  | 'prescribedOn'
  | 'started'
  | 'lastFilled'
  | 'location'
  | 'documentedAt'
  | 'facility'
  | 'provider'
  | 'orderedBy'
  | 'prescribedBy'
  | 'specimen'
  | 'test'
  | 'result'
  | 'range'
  | 'flag'
  | 'status'
  | 'notes'
  | 'reactions'
  | 'severity'
  | 'criticality'
  | 'type'
  | 'observed'
  | 'refillsLeft'
  | 'refills'
  | 'prescriptionNumber'
  | 'pharmacyPhone'
  | 'directions'
  | 'directionsAsCoded'
  | 'reason'
  | 'quantity'
  | 'recordedAs'
  | 'how'
  | 'phone'
  | 'where'
  | 'clinic'
  | 'code'
  | 'kind'
  | 'writtenBy'
  | 'signedBy'
  | 'signedOn'
  | 'began'
  | 'ended'
  | 'due'
  | 'bodySite'
  | 'why'
  | 'relation'
  | 'maker'
  | 'serialNumber'
  | 'udi'
  | 'memberId'
  | 'groupNumber'
  | 'subscriber'
  | 'contactPhone'
  | 'role'
  | 'address'
  | 'email'
  | 'branch'
  | 'rank'
  | 'fileType'
  | 'size'
  | 'comments'
  | 'text'
  | 'details'
  | 'source'
  | 'warning'
  | 'maybeSameAs';
