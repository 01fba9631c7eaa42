import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { CORPORA } = process.env;
if (!CORPORA) {
  console.error('CORPORA is not set: it names the folder of real sample files (README, Tests).');
  process.exit(2);
}
const corpora = CORPORA;

export const files = (folder: string, name: RegExp): readonly Buffer[] =>
  readdirSync(join(corpora, folder))
    .filter((file) => name.test(file))
    .toSorted()
    .map((file) => readFileSync(join(corpora, folder, file)));

/** C-CDA and C32 as people have them: not the deliberately wrong ones, nor those that only wrap a PDF. */
export const clinicalDocuments = (): readonly Buffer[] =>
  [
    ...files('ccda/va', /\.xml$/),
    ...files('ccda/vendors', /\.(ccda|xml)$/),
    ...files('ccda/onc', /^170.*\.xml$/),
  ].filter((bytes) => bytes.includes('<structuredBody'));

export const total = (list: readonly Uint8Array[]): number =>
  list.reduce((sum, bytes) => sum + bytes.length, 0);

/** The document with the first match of `part` in it `times` over. */
export function repeated(document: Buffer, part: RegExp, times: number): Buffer {
  const written = document.toString('latin1');
  const found = part.exec(written);
  if (!found) throw new Error('bench.nothingToRepeat');
  const end = found.index + found[0].length;
  return Buffer.from(
    `${written.slice(0, found.index)}${found[0].repeat(times)}${written.slice(end)}`,
    'latin1',
  );
}

interface Bundle {
  readonly entry: readonly { fullUrl: string; resource: { resourceType: string; id: string } }[];
}

/** One patient with every other resource `times` over, each under an id of its own. */
export function manyBundles(bytes: Buffer, times: number): Buffer {
  const bundle = JSON.parse(bytes.toString()) as Bundle;
  const others = bundle.entry.filter((e) => e.resource.resourceType !== 'Patient');
  const copies = Array.from({ length: times - 1 }, (_, n) =>
    others.map(({ fullUrl, resource }) => ({
      fullUrl: `${fullUrl}-${n}`,
      resource: { ...resource, id: `${resource.id}-${n}` },
    })),
  );
  return Buffer.from(JSON.stringify({ ...bundle, entry: [...bundle.entry, ...copies.flat()] }));
}
