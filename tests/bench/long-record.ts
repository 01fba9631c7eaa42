import type { Entry, EntryOf, HealthRecord, SectionId } from '../../bot/records/record.js';
import { present, recordWith } from '../sharing/synthetic.js';

const note =
  'Veteran seen for follow up. Sleeps better, walks every day, no chest pain. Blood pressure at home 128/76.\n' +
  'ASSESSMENT\n1. Hypertension, at goal.\n2. Type 2 diabetes, A1C better than last time.\nPLAN\nContinue. Return in six months.\n';

const days = 20 * 365;

/** The n-th of `of` entries, spread over twenty years, newest first. */
function entry(id: SectionId, n: number, of: number, name: string): Entry {
  const day = new Date(Date.UTC(2026, 10, 25) - Math.floor((n / of) * days) * 86_400_000);
  return {
    id: `${id}:${n}`,
    name,
    date: n % 3 === 0 ? day.toISOString() : day.toISOString().slice(0, 10),
    code: { system: 'http://loinc.org', code: String(1000 + (n % 400)) },
    from: { source: n % 5 === 0 ? 'oracle' : 'vista', kind: 'va', facility: 'Dayton VA Medical Center' },
    sensitivity: [],
    warnings: [],
  };
}

type Make<S extends SectionId> = (entry: Entry, n: number) => EntryOf[S];

const shares: { readonly [S in SectionId]?: readonly [of10000: number, name: string, make: Make<S>] } = {
  labs: [
    6000,
    'Chemistry test',
    (e, n) => ({
      ...e,
      panel: 'Basic metabolic panel',
      date: new Date(Date.UTC(2026, 10, 25) - Math.floor(n / 8) * 9 * 86_400_000).toISOString(),
      result: { value: (n % 90) / 10 + '', unit: 'mmol/L' },
      range: '3.5 to 5.1',
      flag: n % 17 === 0 ? 'high' : undefined,
      status: 'final',
      specimen: 'Serum',
    }),
  ],
  vitals: [
    2000,
    'Weight',
    (e, n) => ({
      ...e,
      kind: n % 2 ? 'weight' : 'heartRate',
      result: { value: `${60 + (n % 90)}`, unit: 'lb' },
    }),
  ],
  notes: [
    400,
    'Primary care note',
    (e) => ({ ...e, text: note.repeat(3), author: 'Lee, Dana', kind: 'Progress note' }),
  ],
  medicines: [
    300,
    'Lisinopril 10 mg tablet',
    (e, n) => ({
      ...e,
      status: n < 15 ? 'active' : 'expired',
      nonVa: false,
      directions: 'TAKE ONE TABLET BY MOUTH ONCE DAILY',
      refillsLeft: n % 5,
      lastFilled: '2024-01-05',
    }),
  ],
  visits: [500, 'Primary care visit', (e) => ({ ...e, kind: 'Outpatient', provider: 'Lee, Dana' })],
  appointments: [500, 'Cardiology', (e) => ({ ...e, status: 'past', clinic: 'CARDIOLOGY 2' })],
  immunizations: [100, 'Influenza vaccine', (e) => e],
  procedures: [100, 'Colonoscopy', (e) => ({ ...e, status: 'completed' })],
  conditions: [80, 'Hypertension', (e) => ({ ...e, status: 'active' })],
  allergies: [20, 'Penicillin', (e) => ({ ...e, reactions: ['rash', 'hives'], severity: 'severe' })],
};

/** A synthetic record of twenty years. */
export function longRecord(entries = 10_000): HealthRecord {
  const sections = Object.entries(shares).map(([id, [of10000, name, make]]) => {
    const count = Math.round((of10000 * entries) / 10_000);
    const made = Array.from({ length: count }, (_, n) =>
      (make as Make<'labs'>)(entry(id as SectionId, n, count, `${name} ${n % 40}`), n),
    );
    return [id, present(id as 'labs', made)];
  });
  return recordWith(Object.fromEntries(sections));
}
