import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createAudit } from '../../../bot/audit/create.js';
import { systemClock, systemRandom } from '../../../bot/ports.js';
import type { OwnFileReader } from '../../../bot/records/own/own-file.js';
import { createOwnFiles } from '../../../bot/records/own/own-files.js';
import { readOwnFile } from '../../../bot/records/own/read.js';
import type { RecordResult } from '../../../bot/records/records.js';
import { createRecords } from '../../../bot/records/service.js';
import { commit } from '../../../bot/storage/commit.js';
import { startFhirSimulator, type FhirSimulator } from '../../../deployment/demo/fhir/simulator.js';
import { veteransRecords } from '../../../deployment/demo/veterans/records.js';
import { veteran } from '../../../deployment/demo/veterans/veterans.js';
import { writeEverything } from '../../storage/everything-sealed.js';
import { testSealing } from '../../storage/support.js';
import { databases, type TestDatabase } from '../../support/databases.js';

const sealing = testSealing();
const bytes = readFileSync('tests/fixtures/own/rosa-my-healthevet.txt');
const { given, family, birthDate, patientId } = veteran('rosa');
const rosa = { personId: 'rosa', patientId, given, family, birthDate };
const who = { personId: 'rosa', actorId: 'rosa', channel: 'web' } as const;
const HERE = 'web:here';

describe('a file of their own in the record', () => {
  let store: TestDatabase;
  let simulator: FhirSimulator;
  let read: OwnFileReader;
  let readings = 0;
  beforeAll(async () => {
    store = await databases[0]!.create();
    const { vista } = veteransRecords(Date.now());
    simulator = await startFhirSimulator({ port: 0, sources: { vista }, faults: [] });
    await writeEverything(store.db, sealing, 'rosa', 'words');
  });
  afterAll(async () => {
    await simulator.close();
    await store.close();
  });
  beforeEach(async () => {
    simulator.faults.clear();
    await store.db.deleteFrom('ownFile').execute();
    readings = 0;
    read = async (...asked) => {
      readings += 1;
      return readOwnFile(...asked);
    };
  });

  const files = () =>
    createOwnFiles({
      db: store.db,
      sealing,
      clock: systemClock,
      random: systemRandom,
      audit: createAudit({ db: store.db, clock: systemClock }),
      read: (...asked) => read(...asked),
    });
  const records = () =>
    createRecords({
      sources: simulator.sources,
      fetch,
      clock: systemClock,
      timeoutMs: 3000,
      wait: () => Promise.resolve(),
      ownFiles: files(),
    });
  async function add(how: 'kept' | 'held' = 'kept') {
    const added = await files().add({ name: 'report.txt', bytes }, rosa, HERE);
    if (added.state !== 'held') throw new Error(added.why);
    await commit(store.db, [added.effect, ...(how === 'kept' ? [files().keep(who, added.file.id)] : [])]);
    readings = 0;
    return added.file.id;
  }
  const recordOf = (result: RecordResult) => {
    if (result.state !== 'ready') throw new Error(result.state);
    return result.record;
  };
  const allergies = (result: RecordResult) =>
    recordOf(result).sections.allergies.entries.map(({ name }) => name);

  it('stands beside what VA says, as added by them, and its source is named by kind and day', async () => {
    const id = await add();
    const record = recordOf(await records().of(rosa));
    const codeine = record.sections.allergies.entries.find(({ name }) => name === 'CODEINE');
    expect(codeine?.from).toMatchObject({ source: id, kind: 'added' });
    expect(record.person.patientId).toBe(patientId);
    expect(record.sources.map(({ name, answered }) => [name, answered])).toEqual([
      [expect.any(String), true],
      ['My HealtheVet Blue Button 09/09/2013', true],
    ]);
    expect(JSON.stringify(record)).not.toContain('report.txt');
  });

  it('is read once while the record is remembered, and again when a file comes or goes', async () => {
    const service = records();
    const without = allergies(await service.of(rosa));
    const id = await add();
    const withIt = allergies(await service.of(rosa));
    expect(withIt.filter((name) => !without.includes(name))).toEqual(['CODEINE', 'Strawberries']);
    await service.of(rosa);
    expect(readings).toBe(1);
    await commit(store.db, [files().remove(who, id)]);
    expect(allergies(await service.of(rosa))).toEqual(without);
  });

  it('that is only looked at is in the record of that conversation alone', async () => {
    await add('held');
    const service = records();
    expect(allergies(await service.of(rosa, undefined, undefined, HERE))).toContain('CODEINE');
    expect(allergies(await service.of(rosa, undefined, undefined, 'web:other'))).not.toContain('CODEINE');
    expect(allergies(await service.of(rosa))).not.toContain('CODEINE');
    expect(allergies(await service.of(rosa, undefined, undefined, HERE))).toContain('CODEINE');
  });

  it.each<[string, OwnFileReader]>([
    ['cannot be read any more', async () => ({ state: 'refused', why: 'broken' })],
    ['breaks its reader', () => Promise.reject(new Error('broken'))],
  ])('that %s makes its own sections incomplete, no others, and says so', async (_, broken) => {
    const id = await add();
    read = broken;
    const record = recordOf(await records().of(rosa));
    const missing = Object.values(record.sections).filter(({ failures }) =>
      failures.some((f) => f.source === id),
    );
    expect(missing.map((section) => section.id)).toEqual([
      'medicines',
      'allergies',
      'conditions',
      'immunizations',
    ]);
    expect(record.sources.at(-1)).toMatchObject({ id, answered: false });
  });

  it('whose bytes no key opens is missing in the same way, and nothing of it is guessed', async () => {
    const id = await add();
    await store.db.updateTable('ownFile').set({ sealedContent: 's1.p.AAAA' }).execute();
    const record = recordOf(await records().of(rosa));
    expect(record.sections.allergies.failures).toEqual([{ source: id, why: 'unreadable' }]);
  });

  it('is there when VA does not answer, with everything of VA said to be missing', async () => {
    await add();
    simulator.faults.add({ kind: '503' });
    const record = recordOf(await records().of(rosa));
    expect(record.sections.allergies.entries.map(({ name }) => name)).toEqual(['CODEINE', 'Strawberries']);
    expect(Object.values(record.sections).every(({ failures }) => failures.length > 0)).toBe(true);
  });

  it('says "none known" of nothing: an entry in it stands against what VA says', async () => {
    await store.db.deleteFrom('ownFile').execute();
    const walter = veteran('walter');
    const his = bytes
      .toString('latin1')
      .replace('DELGADO NUNEZ, ROSA M', 'HAYES, WALTER')
      .replace('14 Aug 1952', '11 Feb 1941');
    const subject = {
      ...rosa,
      ...{
        patientId: walter.patientId,
        given: walter.given,
        family: walter.family,
        birthDate: walter.birthDate,
      },
    };
    expect(recordOf(await records().of(subject)).sections.allergies.state).toBe('knownNone');
    const added = await files().add({ name: 'a', bytes: Buffer.from(his, 'latin1') }, subject, HERE);
    if (added.state !== 'held') throw new Error(added.why);
    await commit(store.db, [added.effect, files().keep(who, added.file.id)]);
    const { allergies: section } = recordOf(await records().of(subject)).sections;
    expect(section.state).toBe('present');
    expect(section.entries.every(({ warnings }) => warnings.includes('noneKnownElsewhere'))).toBe(true);
  });

  it('forgotten while the files are looked up, nothing is read', async () => {
    await add();
    const service = records();
    const asked = service.of(rosa);
    service.forget('rosa');
    expect(await asked).toEqual({ state: 'failed' });
    expect(readings).toBe(0);
  });
});
