import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../bot/ports.js';
import type { HealthRecord } from '../../bot/records/record.js';
import { createRecords } from '../../bot/records/service.js';
import { patientsIn, readBundle } from '../../deployment/demo/fhir/folder.js';
import { startFhirSimulator, type FhirSimulator } from '../../deployment/demo/fhir/simulator.js';

const ada = {
  patientId: '11111111-aaaa-4bbb-8ccc-000000000001',
  given: 'Ada',
  family: 'Quill',
  birthDate: '1949-04-02',
};

describe('a folder of bundles as Synthea writes them', () => {
  let simulator: FhirSimulator;
  let record: HealthRecord;
  let folder: string;
  const warnings: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fhir-'));
    await cp('tests/fixtures/fhir', folder, { recursive: true });
    await cp('tests/fixtures/fhir/ada-quill.json', join(folder, 'zz-again.json'));
    await writeFile(join(folder, 'broken.json'), '{"resourceType": "Bundle", "entry": [');
    simulator = await startFhirSimulator({
      port: 0,
      dataFolder: folder,
      warn: (message) => warnings.push(message),
    });
    const records = createRecords({ sources: simulator.sources, fetch, clock: systemClock, timeoutMs: 3000 });
    const result = await records.of({ personId: 'x', ...ada });
    if (result.state !== 'ready') throw new Error(result.state);
    record = result.record;
  });
  afterAll(async () => {
    await simulator.close();
    await rm(folder, { recursive: true });
  });

  it('offers its patients for sign-in; bad files are named and skipped', async () => {
    expect(await patientsIn(folder, () => undefined)).toEqual([ada]);
    expect(warnings).toEqual([
      'broken.json: skipped, not a FHIR Bundle in JSON',
      'not-a-bundle.json: skipped, not a FHIR Bundle in JSON',
      'two-patients.json: skipped, 2 patients in it, needs one',
      'zz-again.json: skipped, its patient is already in ada-quill.json',
    ]);
  });

  it('is read section by section, with references resolved', () => {
    const { medicines, conditions, immunizations } = record.sections;
    expect(medicines.entries).toMatchObject([
      {
        name: 'lisinopril 10 MG Oral Tablet',
        status: 'active',
        directions: 'dose 1, every day',
        reason: 'Hypertension',
      },
    ]);
    expect(conditions.entries).toMatchObject([{ name: 'Hypertension', status: 'active' }]);
    expect(immunizations.entries).toMatchObject([{ name: 'Influenza' }]);
  });

  it('has its long decimals rounded, blood pressure as one, and a panel instead of a report', () => {
    expect(record.sections.vitals.entries).toMatchObject([{ result: { value: '137.9/81.3', unit: 'mmHg' } }]);
    expect(record.sections.labs.entries).toMatchObject([
      { result: { value: '6.18', unit: '%' }, panel: 'Diabetes panel' },
    ]);
  });

  it('is empty where it holds nothing, and comes only from the folder', () => {
    expect(record.sections.allergies).toMatchObject({ state: 'empty', failures: [] });
    expect(record.sources.map((s) => s.id)).toEqual(['folder']);
  });
});

describe('a bundle that cannot be served', () => {
  it.each([
    ['', 'not a FHIR Bundle in JSON'],
    ['[]', 'not a FHIR Bundle in JSON'],
    ['{"resourceType":"Bundle"}', 'not a FHIR Bundle in JSON'],
    ['{"resourceType":"Bundle","entry":[null,{},{"resource":5}]}', '0 patients in it, needs one'],
    [
      '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"a"}}]}',
      'its patient has no name or birth date',
    ],
  ])('%s', (content, why) => {
    expect(readBundle('x.json', content)).toBe(why);
  });
});
