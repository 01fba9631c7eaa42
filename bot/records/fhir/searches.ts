import type { SectionId } from '../record.js';

/** One search of a FHIR server and the sections that are incomplete when it fails. */
export interface Search {
  readonly query: string;
  readonly sections: readonly SectionId[];
  /** US Core demands only this narrower form of a server that refuses the plain one. */
  readonly otherwise?: string;
  /** Not in US Core: a server that refuses it does not have it. */
  readonly optional?: boolean;
  /** What it finds may be named by a Medication only. */
  readonly names?: boolean;
}

/** What people ask for first. Asked before anything else and answered by sections of their own. */
export const firstSearches: readonly Search[] = [
  { query: 'MedicationRequest?_include=MedicationRequest:medication', sections: ['medicines'], names: true },
  { query: 'AllergyIntolerance?', sections: ['allergies'] },
  { query: 'Condition?', sections: ['conditions'] },
  { query: 'Observation?category=laboratory', sections: ['labs'] },
  { query: 'DiagnosticReport?category=LAB', sections: ['labs'] },
  { query: 'Observation?category=vital-signs', sections: ['vitals'] },
  { query: 'Immunization?', sections: ['immunizations'] },
  { query: 'Appointment?_include=Appointment:location', sections: ['appointments'] },
];

/** The rest of the record, asked afterwards. What these find is shown where its own kind and category belong. */
export const laterSearches: readonly Search[] = [
  { query: 'DocumentReference?', sections: ['notes', 'documents'] },
  { query: 'DiagnosticReport?', sections: ['notes'] },
  { query: 'Procedure?', sections: ['procedures'] },
  { query: 'Encounter?_include=Encounter:location', sections: ['visits'] },
  { query: 'CarePlan?', otherwise: 'CarePlan?category=assess-plan', sections: ['plan'] },
  { query: 'Goal?', sections: ['plan'] },
  { query: 'ServiceRequest?', sections: ['plan'] },
  { query: 'Observation?category=social-history', sections: ['history'] },
  { query: 'Observation?category=survey', sections: ['history'] },
  { query: 'Observation?category=exam,procedure,imaging', sections: ['history'], optional: true },
  { query: 'FamilyMemberHistory?', sections: ['history'], optional: true },
  { query: 'Device?', sections: ['devices'] },
  { query: 'Coverage?', sections: ['insurance'] },
  {
    query: 'CareTeam?_include=CareTeam:participant',
    otherwise: 'CareTeam?status=active',
    sections: ['careTeam'],
  },
  { query: 'RelatedPerson?', sections: ['careTeam'], optional: true },
  { query: 'MedicationStatement?', sections: ['medicines'], optional: true },
  { query: 'QuestionnaireResponse?', sections: ['history'], optional: true },
  { query: 'Media?', sections: ['documents'], optional: true },
  { query: 'Consent?', sections: ['plan'], optional: true },
];

/** These only add to entries found by the others; a server without them loses nothing that must be told. */
export const extraSearches: readonly string[] = ['MedicationDispense?'];

/** Read beside the searches: whose record it is, what entries name by reference, and the files of documents. */
const named = [
  'Patient',
  'Binary',
  'Medication',
  'Location',
  'Organization',
  'Practitioner',
  'PractitionerRole',
];

const typeOf = (query: string): string => query.slice(0, query.indexOf('?'));

/** Every resource type that is asked for: what a token must be good for. */
export const askedTypes: readonly string[] = [
  ...new Set([
    ...[...firstSearches, ...laterSearches].map(({ query }) => typeOf(query)),
    ...extraSearches.map(typeOf),
    ...named,
  ]),
].toSorted();
