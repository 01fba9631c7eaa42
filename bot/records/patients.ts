import type { RecordSubject } from './records.js';

/** What stands on the photo ID a person shows, and how the record source may know them. */
export interface Sought {
  readonly given: string;
  readonly family: string;
  /** YYYY-MM-DD */
  readonly birthDate: string;
  readonly identifier?: string;
}

export type Patient = Omit<RecordSubject, 'personId'>;

export type FoundPatient =
  | { readonly state: 'found'; readonly patient: Patient }
  | {
      /**
       * differs: the identifier is that of somebody with another name or birth date, who is not told. identifierNeeded: a source cannot
       * be searched by name. failed: a source that might know more did not answer.
       */
      readonly state: 'none' | 'several' | 'differs' | 'deceased' | 'identifierNeeded' | 'failed';
    };

/** Finds who somebody is in the record sources, with the service's own access. Never throws. */
export interface Patients {
  find(sought: Sought): Promise<FoundPatient>;
}
