import type { SectionId } from '../record.js';
import { readAllergies } from './allergies.js';
import { readCareTeam } from './care-team.js';
import { readConditions } from './conditions.js';
import type { StatementReader } from './context.js';
import { readDevice } from './devices.js';
import { readFamily, readHistory } from './history.js';
import { readImmunization } from './immunizations.js';
import { readCoverage } from './insurance.js';
import { readMedicine } from './medicines.js';
import { readNote } from './notes.js';
import { readPlan } from './plan.js';
import { readProcedure } from './procedures.js';
import { readResults } from './results.js';
import { readVisit } from './visits.js';
import { readVitals } from './vitals.js';

/** A kind of section: where its entries go, and who reads them. */
export interface SectionKind {
  readonly home: SectionId;
  readonly read: StatementReader;
  /** What an entry made of narrative alone needs beside what every entry has. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

const medicines: SectionKind = {
  home: 'medicines',
  read: readMedicine,
  extra: { status: 'notAvailable', nonVa: false },
};
const allergies: SectionKind = { home: 'allergies', read: readAllergies, extra: { reactions: [] } };
const conditions: SectionKind = { home: 'conditions', read: readConditions };
const labs: SectionKind = { home: 'labs', read: readResults };
const vitals: SectionKind = { home: 'vitals', read: readVitals, extra: { kind: 'other' } };
const immunizations: SectionKind = { home: 'immunizations', read: readImmunization };
const procedures: SectionKind = { home: 'procedures', read: readProcedure };
const visits: SectionKind = { home: 'visits', read: readVisit };
const devices: SectionKind = { home: 'devices', read: readDevice };
const insurance: SectionKind = { home: 'insurance', read: readCoverage };
const careTeam: SectionKind = { home: 'careTeam', read: readCareTeam, extra: { kind: 'other' } };
const family: SectionKind = { home: 'history', read: readFamily, extra: { kind: 'family' } };
const social: SectionKind = { home: 'history', read: readHistory('social'), extra: { kind: 'social' } };
const functional: SectionKind = {
  home: 'history',
  read: readHistory('functional'),
  extra: { kind: 'functional' },
};
const pastIllness: SectionKind = {
  home: 'history',
  read: readHistory('pastIllness'),
  extra: { kind: 'pastIllness' },
};
const plan: SectionKind = { home: 'plan', read: readPlan('carePlan'), extra: { kind: 'carePlan' } };
const goals: SectionKind = { home: 'plan', read: readPlan('goal'), extra: { kind: 'goal' } };
const concerns: SectionKind = { home: 'plan', read: readPlan('concern'), extra: { kind: 'concern' } };
const instructions: SectionKind = {
  home: 'plan',
  read: readPlan('instruction'),
  extra: { kind: 'instruction' },
};
const directives: SectionKind = {
  home: 'plan',
  read: readPlan('advanceDirective'),
  extra: { kind: 'advanceDirective' },
};
/** Notes of every name, and whatever nobody knows: title and text. */
export const notes: SectionKind = { home: 'notes', read: readNote };

const byLoinc: Readonly<Record<string, SectionKind>> = {
  '10160-0': medicines,
  '10183-2': medicines,
  '75311-1': medicines,
  '42346-7': medicines,
  '29549-3': medicines,
  '48765-2': allergies,
  '11450-4': conditions,
  '11535-2': conditions,
  '46241-6': conditions,
  '42347-5': conditions,
  '10218-6': conditions,
  '10219-4': conditions,
  '59769-0': conditions,
  '55109-3': conditions,
  '78375-3': conditions,
  '30954-2': labs,
  '18725-2': labs,
  '18748-4': labs,
  '11493-4': labs,
  '8716-3': vitals,
  '11369-6': immunizations,
  '47519-4': procedures,
  '10223-6': procedures,
  '46240-8': visits,
  '29762-2': social,
  '10157-6': family,
  '11348-0': pastIllness,
  '47420-5': functional,
  '10190-7': functional,
  '61144-2': functional,
  '18776-5': plan,
  '59772-4': plan,
  '62387-6': plan,
  '11383-7': plan,
  '51847-2': plan,
  '61146-7': goals,
  '75310-3': concerns,
  '69730-0': instructions,
  '74213-0': instructions,
  '8653-8': instructions,
  '42348-3': directives,
  '46264-8': devices,
  '59771-6': devices,
  '48768-6': insurance,
  '85847-2': careTeam,
};

const cda = '2.16.840.1.113883.10.20.22.2.';
const ccd = '2.16.840.1.113883.10.20.1.';
const hitsp = '2.16.840.1.113883.3.88.11.83.';

/** Template ids, for sections whose code is missing, null or wrong. */
const byTemplate: Readonly<Record<string, SectionKind>> = {
  ...rooted(cda, {
    '1': medicines,
    '1.1': medicines,
    '11': medicines,
    '11.1': medicines,
    '38': medicines,
    '44': medicines,
  }),
  ...rooted(cda, {
    '6': allergies,
    '6.1': allergies,
    '5': conditions,
    '5.1': conditions,
    '24': conditions,
    '43': conditions,
    '34': conditions,
    '35': conditions,
    '36': conditions,
    '37': conditions,
  }),
  ...rooted(cda, {
    '3': labs,
    '3.1': labs,
    '4': vitals,
    '4.1': vitals,
    '2': immunizations,
    '2.1': immunizations,
    '7': procedures,
    '7.1': procedures,
    '22': visits,
    '22.1': visits,
  }),
  ...rooted(cda, {
    '17': social,
    '15': family,
    '20': pastIllness,
    '14': functional,
    '56': functional,
    '57': functional,
    '10': plan,
    '30': plan,
    '61': plan,
    '60': goals,
    '58': concerns,
    '45': instructions,
    '41': instructions,
  }),
  ...rooted(cda, {
    '21': directives,
    '21.1': directives,
    '23': devices,
    '18': insurance,
    '500': careTeam,
    '65': notes,
  }),
  ...rooted(ccd, {
    '8': medicines,
    '2': allergies,
    '11': conditions,
    '14': labs,
    '16': vitals,
    '6': immunizations,
    '12': procedures,
    '3': visits,
    '15': social,
    '4': family,
    '5': functional,
    '10': plan,
    '1': directives,
    '7': devices,
    '9': insurance,
  }),
  ...rooted(hitsp, {
    '112': medicines,
    '113': medicines,
    '114': medicines,
    '115': medicines,
    '102': allergies,
    '103': conditions,
    '104': pastIllness,
    '122': labs,
    '119': vitals,
    '117': immunizations,
    '108': procedures,
    '127': visits,
    '126': social,
    '125': family,
    '124': plan,
    '116': directives,
    '128': devices,
    '101': insurance,
  }),
  '2.16.840.1.113883.10.20.21.2.3': plan,
};

function rooted(root: string, kinds: Readonly<Record<string, SectionKind>>): Record<string, SectionKind> {
  return Object.fromEntries(Object.entries(kinds).map(([last, kind]) => [`${root}${last}`, kind]));
}

export interface Found {
  readonly kind: SectionKind;
  /** code: by its LOINC code. template: its code was missing or wrong. unknown: neither says anything. */
  readonly by: 'code' | 'template' | 'unknown';
}

export function kindOf(code: string | undefined, templates: readonly string[]): Found {
  const known = code !== undefined && Object.hasOwn(byLoinc, code) ? byLoinc[code] : undefined;
  if (known !== undefined) return { kind: known, by: 'code' };
  for (const template of templates) {
    const kind = Object.hasOwn(byTemplate, template) ? byTemplate[template] : undefined;
    if (kind !== undefined) return { kind, by: 'template' };
  }
  return { kind: notes, by: 'unknown' };
}

/** Statements that say what they are wherever they stand: in sections without a home of their own they are read all the same. */
export const statementReaders: ReadonlyMap<string, StatementReader> = new Map([
  ['2.16.840.1.113883.10.20.22.4.3', readConditions],
  ['2.16.840.1.113883.10.20.22.4.4', readConditions],
  ['2.16.840.1.113883.10.20.22.4.7', readAllergies],
  ['2.16.840.1.113883.10.20.22.4.30', readAllergies],
  ['2.16.840.1.113883.10.20.22.4.16', readMedicine],
  ['2.16.840.1.113883.10.20.22.4.52', readImmunization],
  ['2.16.840.1.113883.10.20.22.4.1', readResults],
  ['2.16.840.1.113883.10.20.22.4.2', readResults],
  ['2.16.840.1.113883.10.20.22.4.26', readVitals],
  ['2.16.840.1.113883.10.20.22.4.27', readVitals],
  ['2.16.840.1.113883.10.20.22.4.12', readProcedure],
  ['2.16.840.1.113883.10.20.22.4.13', readProcedure],
  ['2.16.840.1.113883.10.20.22.4.14', readProcedure],
  ['2.16.840.1.113883.10.20.22.4.49', readVisit],
  ['2.16.840.1.113883.10.20.22.4.202', readNote],
  ['2.16.840.1.113883.10.20.22.4.20', readPlan('instruction')],
  ['2.16.840.1.113883.10.20.22.4.140', readPlan('carePlan')],
  ['2.16.840.1.113883.10.20.22.4.121', readPlan('goal')],
]);
