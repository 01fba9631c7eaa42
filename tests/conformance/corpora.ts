import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../bot/records/files/read-file.js';
import type { FileReading, ReadFile } from '../../bot/records/files/file.js';
import type { SectionId } from '../../bot/records/record.js';

const corpora = process.env.CORPORA ?? '';

export const bytesOf = (path: string): Buffer => readFileSync(join(corpora, path));
export const textOf = (path: string): string => bytesOf(path).toString('latin1').replace(/\r/g, '');

/** Every file of a folder, as `folder/name`. */
export const filesIn = (folder: string, name = /./): readonly string[] =>
  readdirSync(join(corpora, folder))
    .filter((file) => name.test(file))
    .toSorted()
    .map((file) => `${folder}/${file}`);

export const read = (path: string): FileReading =>
  readFile(bytesOf(path), { source: 'file', now: Date.UTC(2026, 10, 25), kind: 'va' });

export function whole(path: string): ReadFile {
  const reading = read(path);
  if (reading.state !== 'read') throw new Error(`${path} was refused: ${reading.why}`);
  return reading;
}

export const count = (reading: ReadFile, id: SectionId): number => reading.sections[id].entries.length;
export const names = (reading: ReadFile, id: SectionId): readonly string[] =>
  reading.sections[id].entries.map((entry) => entry.name);
