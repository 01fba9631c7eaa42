import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordOfFiles } from '../../bot/records/files/file-record.js';
import { readFile } from '../../bot/records/files/read-file.js';
import type { HealthRecord } from '../../bot/records/record.js';
import { veteransRecords } from '../../deployment/demo/veterans/records.js';

const now = Date.parse('2026-03-10T15:00:00Z');

function recordOf(name: string, bytes: Uint8Array): readonly [string, HealthRecord][] {
  const reading = readFile(bytes, { source: 'vista', now, kind: 'va' });
  if (reading.state !== 'read') return [];
  const record = recordOfFiles([{ source: 'vista', name: 'VA Dayton', reading }], now);
  return record ? [[name, record]] : [];
}

/** The synthetic Veterans, one FHIR bundle each. */
function veterans(): readonly [string, HealthRecord][] {
  const { vista } = veteransRecords(now);
  const people = vista.filter(({ resourceType }) => resourceType === 'Patient');
  return people.flatMap((person) => {
    const own = vista.filter((resource) => JSON.stringify(resource).includes(String(person.id)));
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: own.map((resource) => ({ resource })),
    };
    return recordOf(`veteran ${String(person.id)}`, Buffer.from(JSON.stringify(bundle)));
  });
}

/** Every record that the tests have as a file and that can be read: vendors' shapes, with the texts they really hold. */
const files = (): readonly [string, HealthRecord][] =>
  readdirSync('tests/fixtures', { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .flatMap((path) => recordOf(path, readFileSync(path)));

export const fixtureRecords = (): readonly [string, HealthRecord][] => [...veterans(), ...files()];
