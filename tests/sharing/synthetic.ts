import type { Entry, EntryOf, HealthRecord, Section, SectionId } from '../../bot/records/record.js';
import { sectionIds } from '../../bot/records/sections.js';

type Sections = { readonly [S in SectionId]?: Section<EntryOf[S]> };

export const empty = (id: SectionId): Section<never> => ({ id, state: 'empty', entries: [], failures: [] });

export const entry = (id: string, name: string, more: Partial<Entry> = {}): Entry => ({
  id,
  name,
  from: { source: 'vista', kind: 'va', facility: 'Dayton VA Medical Center' },
  sensitivity: [],
  warnings: [],
  ...more,
});

export const present = <S extends SectionId>(id: S, entries: readonly EntryOf[S][]): Section<EntryOf[S]> => ({
  id,
  state: 'present',
  entries,
  failures: [],
});

export const recordWith = (sections: Sections): HealthRecord => ({
  person: {
    patientId: 'synthetic-1',
    given: 'Ana María',
    family: "O'Neil",
    birthDate: '1948-03-04',
    deceased: false,
  },
  sections: {
    ...Object.fromEntries(sectionIds.map((id) => [id, empty(id)])),
    ...sections,
  } as HealthRecord['sections'],
  sources: [
    { id: 'vista', name: 'VA Dayton', answered: true },
    { id: 'oracle', name: 'VA Columbus', answered: false },
  ],
  fetchedAt: Date.UTC(2025, 8, 7, 5, 12),
});

/** A small record with one of everything: every state, a duplicate, a warning, a panel, text of several lines. */
export const small: HealthRecord = recordWith({
  medicines: {
    id: 'medicines',
    state: 'present',
    entries: [
      {
        ...entry('m1', 'Lisinopril 10 mg tablet', { date: '2025-01-05', maybeSameAs: ['m2'] }),
        status: 'active',
        statusAsWritten: 'ACTIVE/PARKED',
        directions: 'TAKE ONE TABLET BY MOUTH ONCE DAILY',
        reason: 'High blood pressure',
        quantity: '90',
        refillsLeft: 3,
        lastFilled: '2025-06-01',
        prescribedBy: 'Lee, Dana',
        prescriptionNumber: '3000001',
        pharmacyPhone: '217-555-0140',
        nonVa: false,
      },
      {
        ...entry('m2', 'Lisinopril', { from: { source: 'oracle', kind: 'va' }, warnings: ['endDatePassed'] }),
        status: 'expired',
        nonVa: false,
      },
      {
        ...entry('m3', 'Fish oil', { from: { source: 'vista', kind: 'selfEntered' }, date: '2019' }),
        status: 'notAvailable',
        directions: 'one a day',
        nonVa: true,
      },
      {
        ...entry('m4', 'Ibuprofen', { warnings: ['doNotTake'] }),
        status: 'discontinued',
        nonVa: false,
      },
    ],
    failures: [{ source: 'oracle', why: 'timeout' }],
  },
  allergies: { id: 'allergies', state: 'knownNone', entries: [], failures: [] },
  conditions: {
    id: 'conditions',
    state: 'failed',
    entries: [],
    failures: [{ source: 'oracle', why: 'unreadable' }],
  },
  labs: present('labs', [
    {
      ...entry('l1', 'Potassium', { date: '2025-03-03T14:05:00Z' }),
      result: { value: '5.9', unit: 'mmol/L' },
      range: '3.5 to 5.1',
      flag: 'criticalHigh',
      flagAsWritten: 'HH',
      status: 'final',
      panel: 'Basic metabolic panel',
      specimen: 'Serum',
    },
    {
      ...entry('l2', 'Sodium', { date: '2025-03-03T14:05:00Z' }),
      result: { value: '140', unit: 'mmol/L' },
      range: '136 to 145',
      status: 'final',
      panel: 'Basic metabolic panel',
      specimen: 'Serum',
    },
    {
      ...entry('l3', 'Urine culture', { date: '2024-11' }),
      result: { value: 'NO GROWTH\n4) Allergies\n-----\nfinal report' },
    },
  ]),
  vitals: present('vitals', [
    {
      ...entry('v1', 'Blood pressure', { date: '2025-03-03T09:10:00-05:00' }),
      kind: 'bloodPressure',
      result: { value: '128/76', unit: 'mmHg' },
    },
    {
      ...entry('v2', 'Weight', { date: '2025-03-03' }),
      kind: 'weight',
      result: { value: '181.5', unit: 'lb' },
    },
    {
      ...entry('v3', 'BP sitting', { date: '2024-09-01', warnings: ['halfPressure'] }),
      kind: 'bloodPressure',
      result: { value: '131', unit: 'mmHg' },
    },
  ]),
  immunizations: { id: 'immunizations', state: 'notProvided', entries: [], failures: [] },
  notes: present('notes', [
    {
      ...entry('n1', 'Primary care note', {
        date: '2025-03-03T09:30:00-05:00',
        text: '\n    VITALS\n1) Allergies\n_____________________________________________________\nSleeps better.\n\nPlan: walk every day.',
        details: [{ label: 'Cosigned by', value: 'Roe, Sam' }],
      }),
      kind: 'Progress note',
      author: 'Lee, Dana',
      signedBy: 'Lee, Dana',
      signedOn: '2025-03-03',
    },
  ]),
  visits: present('visits', [
    {
      ...entry('e1', 'Office visit', { date: '2025-03-03T09:00:00-05:00' }),
      kind: 'Outpatient',
      provider: 'Lee, Dana',
    },
  ]),
  military: present('military', [
    {
      ...entry('s1', 'Regular active service', { date: '1968-06', from: { source: 'vista', kind: 'dod' } }),
      branch: 'Army',
      rank: 'Sergeant',
      end: '1971-06-14',
    },
  ]),
  documents: present('documents', [
    {
      ...entry('f1', 'Advance directive'),
      kind: 'Scanned paper',
      mediaType: 'application/pdf',
      bytes: 183000,
    },
  ]),
  demographics: present('demographics', [
    { ...entry('d1', ''), name: 'fullName', value: "Ana María O'Neil" },
    { ...entry('d2', ''), name: 'birthDate', value: '1948-03-04' },
    { ...entry('d3', ''), name: 'address', value: '12 Example Street, Dayton, OH 45402' },
    {
      ...entry('d4', ''),
      name: 'other',
      value: 'Group 3',
      details: [{ label: 'Priority', value: 'Group 3' }],
    },
  ]),
});
