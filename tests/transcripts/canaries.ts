import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Line } from '../../deployment/demo/chat/transcript.js';
import { veteransRecords } from '../../deployment/demo/veterans/records.js';
import type { DemoVeteran } from '../../deployment/demo/people.js';
import type { DemoPerson } from '../../deployment/demo/world.js';

/** Shorter words than these stand in other words, or in the noise of what is sealed. */
const SHORTEST = 6;
/** What a person said or heard, in pieces long enough to be theirs alone. */
const PIECE = 24;

/** Everything that no log and no file of the database may hold after a conversation, sealed or erased. */
export function canariesOf(
  veterans: readonly DemoVeteran[],
  enrolled: readonly DemoPerson[],
  happened: readonly Line[],
): readonly string[] {
  const people = veterans.flatMap((v) => [
    ...[v.family, `"${v.given}"`, `${v.given} ${v.family}`, v.birthDate, v.birthDate.replaceAll('-', '')],
    ...[v.patientId, v.pin, ...v.phones.flatMap(({ number }) => [number, number.slice(2), dashed(number)])],
  ]);
  const proofs = enrolled.flatMap(({ memberNumber, card }) => [memberNumber, ...card]);
  const said = happened
    .filter(({ who }) => who === 'user' || who === 'bot')
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.slice(0, PIECE))
    .filter((line) => line.length === PIECE);
  const words = [...people, ...proofs, ...said, ...medicines(), '666-12-3456', '666123456'];
  return [...new Set(words)].filter((word) => word.length >= SHORTEST);
}

const dashed = (number: string): string => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');

/** The first word of every medicine in the four records, as each source writes it and in small letters. */
function medicines(): string[] {
  const resources = Object.values(veteransRecords(Date.now())).flat();
  const written = JSON.stringify(resources.filter((r) => r.resourceType.startsWith('Medication')));
  const names = [...written.matchAll(/"(?:text|display)":"([A-Za-z]{6,})/g)].map(([, name = '']) => name);
  return names
    .flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()])
    .filter((n) => !common.has(n));
}

/** Words of a prescription that are no medicine's, such as in directions. */
const common = new Set(
  ['inhale', 'inject', 'outpatient', 'community', 'inpatient', 'patient', 'discharge'].flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word[0]?.toUpperCase()}${word.slice(1)}`,
  ]),
);

/** The database's file, its write-ahead log and whatever else stands beside it. */
export async function everyFile(folder: string): Promise<string> {
  const files = await readdir(folder);
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')))).join('\n');
}
