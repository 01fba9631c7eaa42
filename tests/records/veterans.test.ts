import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../bot/ports.js';
import type { HealthRecord } from '../../bot/records/record.js';
import { createRecords } from '../../bot/records/service.js';
import { startFhirSimulator, type FhirSimulator } from '../../deployment/demo/fhir/simulator.js';
import { veteran, veterans, type Veteran } from '../../deployment/demo/veterans/veterans.js';

let simulator: FhirSimulator;
beforeAll(async () => {
  simulator = await startFhirSimulator({ port: 0 });
});
afterAll(() => simulator.close());

async function recordOf(key: Veteran['key']): Promise<HealthRecord> {
  const records = createRecords({ sources: simulator.sources, fetch, clock: systemClock, timeoutMs: 3000 });
  const { patientId, given, family, birthDate } = veteran(key);
  const result = await records.of({ personId: key, patientId, given, family, birthDate });
  if (result.state !== 'ready') throw new Error(result.state);
  return result.record;
}

describe('the rest of a record', () => {
  it('has the notes of Rosa as they were written, newest first', async () => {
    const { notes } = (await recordOf('rosa')).sections;
    expect(notes.entries.map((n) => [n.name, n.author])).toEqual([
      ['PRIMARY CARE PROGRESS NOTE', 'PATEL,ANITA MD'],
      ['EYE CONSULT', 'NGUYEN,LINH OD'],
      ['DISCHARGE SUMMARY', 'OKAFOR,JAMES MD'],
    ]);
    expect(notes.entries[1]?.text).toBe(
      'Dilated eye exam. No diabetic retinopathy in either eye.\nReturn in one year.',
    );
  });

  it('has her visits, plans, history, devices, cover and team', async () => {
    const { sections } = await recordOf('rosa');
    const names = (id: 'procedures' | 'visits' | 'plan' | 'history' | 'devices' | 'insurance' | 'careTeam') =>
      sections[id].entries.map((e) => e.name).toSorted();
    expect(names('procedures')).toEqual(['COLONOSCOPY', 'DXA BONE DENSITY SCAN']);
    expect(names('visits')).toEqual(['HOSPITAL ADMISSION', 'PRIMARY CARE VISIT']);
    expect(names('plan')).toEqual(['A1C below 7.5 %', 'Walk 20 minutes on most days']);
    expect(names('history')).toContain('Tobacco smoking status');
    expect(names('devices')).toEqual(['Blood glucose meter']);
    expect(names('insurance')).toEqual(['Medicare']);
    expect(names('careTeam')).toEqual(['BROOKS,DANA RN', 'Elena Delgado', 'PATEL,ANITA MD']);
    expect(sections.military.state).toBe('notProvided');
  });

  it('fetches the words of a note that Oracle Health keeps at an address of its own', async () => {
    const { entries } = (await recordOf('denise')).sections.notes;
    expect(entries).toMatchObject([{ name: 'Progress note', from: { source: 'oracle' } }]);
    expect(entries[0]?.text).toBe(
      'Two migraines this month, both stopped by sumatriptan.\nFerritin is low. Start iron every other day.',
    );
  });

  it('asks what people want first before anything else', async () => {
    const before = simulator.requests.length;
    await recordOf('rosa');
    const asked = simulator.requests.slice(before).filter((r) => r.includes('/vista/'));
    const types = asked.map((r) => /r4\/([A-Za-z]+)/.exec(r)![1]!);
    const firstLater = types.findIndex((t) => ['DocumentReference', 'Procedure', 'Encounter'].includes(t));
    const lastFirst = types.lastIndexOf('Appointment');
    expect(lastFirst).toBeLessThan(firstLater);
    expect(asked.length).toBeLessThanOrEqual(30);
  });
});

describe('Rosa, a dozen medicines', () => {
  it('hears twelve that she takes before those she does not, and none of the hospital', async () => {
    const { entries } = (await recordOf('rosa')).sections.medicines;
    expect(entries.map((m) => m.status)).toEqual([
      ...Array<string>(12).fill('active'),
      'onHold',
      'expired',
      'discontinued',
    ]);
    expect(entries.filter((m) => m.nonVa)).toHaveLength(2);
    expect(entries.find((m) => m.name.startsWith('METFORMIN'))).toMatchObject({
      reason: 'Type 2 diabetes',
      refillsLeft: 3,
      pharmacyPhone: '217-555-0180',
    });
  });

  it('has her severe allergy first, and not the one entered in error', async () => {
    const { entries, state } = (await recordOf('rosa')).sections.allergies;
    expect(state).toBe('present');
    expect(entries.map((a) => [a.name, a.severity])).toEqual([
      ['PENICILLIN', 'severe'],
      ['LATEX', 'mild'],
      ['SHELLFISH', 'moderate'],
    ]);
  });

  it('has her A1C over time and a potassium the lab marked critical', async () => {
    const { entries } = (await recordOf('rosa')).sections.labs;
    const a1c = entries.filter((l) => l.code?.code === '4548-4').map((l) => l.result?.value);
    expect(a1c).toEqual(['7.9', '8.4', '9.1', '8.8']);
    expect(entries.find((l) => l.name === 'POTASSIUM')).toMatchObject({
      flag: 'criticalHigh',
      flagAsWritten: 'H*',
      range: '3.5-5.1 mmol/L',
    });
  });

  it('has her next appointment first', async () => {
    const { entries } = (await recordOf('rosa')).sections.appointments;
    expect(entries.map((a) => [a.clinic, a.status])).toEqual([
      ['DAY PRIMARY CARE TEAM 4', 'booked'],
      ['DAY DIABETES EDUCATION', 'booked'],
      ['DAY EYE CLINIC', 'past'],
      ['DAY PODIATRY', 'cancelled'],
    ]);
  });
});

describe('Walter, no known allergies', () => {
  it('may be told so: his one system answered', async () => {
    const record = await recordOf('walter');
    expect(record.sections.allergies).toMatchObject({ state: 'knownNone', entries: [], failures: [] });
    expect(record.sources.map((s) => s.name)).toEqual(['VA Dayton']);
  });
});

describe('Denise, two systems that disagree', () => {
  it('is never told "no known allergies" while the system that knows one fails', async () => {
    const { allergies } = (await recordOf('denise')).sections;
    expect(allergies).toMatchObject({
      state: 'failed',
      entries: [],
      failures: [{ source: 'oracle', why: 'unavailable' }],
    });
  });

  it('hears her severe allergy once it answers again, and that the other chart says none', async () => {
    simulator.faults.clear();
    const { allergies } = (await recordOf('denise')).sections;
    expect(allergies).toMatchObject({
      state: 'present',
      failures: [],
      entries: [{ name: 'Sulfamethoxazole', severity: 'severe', warnings: ['noneKnownElsewhere'] }],
    });
  });

  it('sees what is equal once and what is alike twice', async () => {
    const { conditions, immunizations, medicines } = (await recordOf('denise')).sections;
    expect(conditions.entries.find((c) => c.name === 'Migraine')?.from.also).toEqual(['oracle']);
    expect(conditions.entries.filter((c) => c.name === 'Prediabetes').every((c) => c.maybeSameAs)).toBe(true);
    expect(immunizations.entries.filter((i) => i.from.also)).toHaveLength(1);
    expect(
      medicines.entries
        .filter((m) => m.maybeSameAs)
        .map((m) => m.from.source)
        .toSorted(),
    ).toEqual(['oracle', 'oracle', 'vista', 'vista']);
  });

  it('is promised no refills where the system does not say', async () => {
    const { entries } = (await recordOf('denise')).sections.medicines;
    const oracle = entries.filter((m) => m.from.source === 'oracle');
    expect(
      oracle
        .map((m) => [m.refillsLeft, m.lastFilled, m.pharmacyPhone])
        .flat()
        .filter(Boolean),
    ).toEqual([]);
    expect(oracle.map((m) => m.directions)).toContain('Take 1 tablet by mouth every morning');
  });
});

describe('all four', () => {
  it.each(veterans.map((v) => v.key))('%s has a whole record of their own', async (key) => {
    const record = await recordOf(key);
    expect(record.person.given).toBe(veteran(key).given);
    expect(Object.values(record.sections).every((s) => s.failures.length === 0)).toBe(true);
    expect(
      Object.values(record.sections).flatMap((s) =>
        s.entries.filter((e) => e.warnings.includes('unreadable')),
      ),
    ).toEqual([]);
  });

  it('have numbers that are reserved for fiction', () => {
    const numbers = veterans.flatMap((v) => v.phones.map((p) => p.number));
    expect(numbers.every((n) => /^\+121755501\d\d$/.test(n))).toBe(true);
  });
});
