import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { systemClock } from '../../bot/ports.js';
import type { HealthRecord } from '../../bot/records/record.js';
import { createRecords } from '../../bot/records/service.js';
import { startFhirSimulator, type FhirSimulator } from '../../deployment/demo/fhir/simulator.js';
import { veterans } from '../../deployment/demo/veterans/veterans.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { document as es } from '../../dialogs/content/es/document.js';
import type { DocumentWords } from '../../bot/sharing/index.js';
import { anyRecord } from './any-record.js';
import { recordWith, small } from './synthetic.js';
import { everyTitle, inFhir, inPage, inPdf, inText } from './titles.js';

let simulator: FhirSimulator;
beforeAll(async () => {
  simulator = await startFhirSimulator({ port: 0 });
});
afterAll(() => simulator.close());

async function recordOf({ key, patientId, given, family, birthDate }: (typeof veterans)[number]) {
  const records = createRecords({ sources: simulator.sources, fetch, clock: systemClock, timeoutMs: 5000 });
  const result = await records.of({ personId: key, patientId, given, family, birthDate });
  if (result.state !== 'ready') throw new Error(result.state);
  return result.record;
}

const outputs = { text: inText, page: inPage, fhir: inFhir, pdf: inPdf };

async function missing(record: HealthRecord, words: DocumentWords): Promise<readonly string[]> {
  const titles = everyTitle(record, words);
  const found = Object.entries(outputs).map(async ([output, read]) => {
    const there = await read(record, words);
    return titles.filter((title) => !there(title)).map((title) => `${output}: ${title[0]}`);
  });
  return (await Promise.all(found)).flat();
}

describe('no entry is missing from any output of the whole record', () => {
  it.each([en, es])('of the small record', async (words) => {
    expect(await missing(small, words)).toEqual([]);
  });

  it.each(veterans.map((v) => [v.key, v] as const))('of the demo’s %s', async (_, veteran) => {
    const record = await recordOf(veteran);
    expect(everyTitle(record, en).length).toBeGreaterThan(5);
    for (const words of [en, es]) expect(await missing(record, words)).toEqual([]);
  });

  it.each([
    ['neither a name nor a date', { name: '', date: '' }],
    ['no name', { name: '', date: '2026-03-04' }],
    ['an empty date', { name: 'Potassium', date: '' }],
  ])('of a result with %s', async (_, lab) => {
    const record = recordWith({
      labs: {
        ...small.sections.labs,
        entries: [{ ...small.sections.labs.entries[0]!, panel: undefined, ...lab }],
      },
    });
    expect(await missing(record, en)).toEqual([]);
  });

  it('whatever a record holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        expect(await missing(record, en)).toEqual([]);
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  it('and what is not in the record is not found: the search can fail', async () => {
    for (const read of Object.values(outputs))
      expect((await read(recordWith({}), en))(['Lisinopril'])).toBe(false);
  });
});
