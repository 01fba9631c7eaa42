import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startFhirSimulator, type FhirSimulator } from '../../deployment/demo/fhir/simulator.js';
import { veteran } from '../../deployment/demo/veterans/veterans.js';

interface Bundle {
  readonly total: number;
  readonly entry: readonly {
    readonly resource: { resourceType: string; id: string };
    readonly search: { mode: string };
  }[];
}

let simulator: FhirSimulator;
beforeAll(async () => {
  simulator = await startFhirSimulator({ port: 0 });
});
afterAll(() => simulator.close());

const { patientId } = veteran('denise');
const get = async (path: string): Promise<Bundle> =>
  (await (await fetch(`${simulator.url}${path}`)).json()) as Bundle;

describe('the FHIR simulator', () => {
  it('finds a patient by _id and by identifier', async () => {
    for (const by of ['_id', 'identifier']) {
      expect((await get(`/vista/r4/Patient?${by}=${patientId}`)).entry.map((e) => e.resource.id)).toEqual([
        patientId,
      ]);
    }
  });

  it('gives everything of one patient, with what it refers to', async () => {
    const { entry } = await get(`/oracle/r4/Patient/${patientId}/$everything?_count=500`);
    expect(new Set(entry.map((e) => e.resource.resourceType))).toEqual(
      new Set([
        'Patient',
        'AllergyIntolerance',
        'Appointment',
        'CareTeam',
        'Condition',
        'Coverage',
        'DocumentReference',
        'Encounter',
        'Goal',
        'Immunization',
        'Location',
        'Medication',
        'MedicationRequest',
        'Observation',
        'Procedure',
      ]),
    );
  });

  it('includes medications on request', async () => {
    const path = `/oracle/r4/MedicationRequest?patient=${patientId}`;
    const included = (bundle: Bundle) => bundle.entry.filter((e) => e.search.mode === 'include').length;
    expect(included(await get(path))).toBe(0);
    expect(included(await get(`${path}&_include=MedicationRequest:medication`))).toBe(3);
  });

  it('searches by category and date', async () => {
    const all = await get(`/vista/r4/Observation?patient=${patientId}&category=laboratory`);
    const late = await get(
      `/vista/r4/Observation?patient=${patientId}&category=laboratory&date=ge2999-01-01`,
    );
    expect([all.total, late.total]).toEqual([2, 0]);
  });

  it('fails on request, and stops failing', async () => {
    const url = `${simulator.url}/vista/r4/Condition?patient=${patientId}`;
    const fault = { kind: '429', patientId, type: 'Condition', retryAfter: 3 };
    await fetch(`${simulator.url}/_faults`, { method: 'POST', body: JSON.stringify(fault) });
    const limited = await fetch(url);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3']);
    await fetch(`${simulator.url}/_faults`, { method: 'DELETE' });
    expect((await fetch(url)).status).toBe(200);
  });

  it.each(['not json', '{}', '{"kind":"unheard of"}', 'null'])('refuses %s as a fault', async (body) => {
    expect((await fetch(`${simulator.url}/_faults`, { method: 'POST', body })).status).toBe(400);
  });

  it('knows only its own bases', async () => {
    expect((await fetch(`${simulator.url}/elsewhere/r4/Patient/1`)).status).toBe(404);
    expect((await fetch(`${simulator.url}/vista/r4/_page/guess`)).status).toBe(410);
  });
});
