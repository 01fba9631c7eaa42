import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMhv } from '../../bot/records/bluebutton/mhv/index.js';
import { readCcda } from '../../bot/records/ccda/index.js';
import { readFhirFile } from '../../bot/records/fhir/bundle-file.js';
import { sourceSections, type FileReader } from '../../bot/records/files/file.js';
import { context, decode } from './base.js';
import { files, manyBundles, repeated } from './inputs.js';

/** Large enough that what any process needs at all does not count much. */
const size = 60e6;

function grown(bytes: Buffer, part: RegExp): Buffer {
  const length = part.exec(bytes.toString('latin1'))?.[0].length ?? 1;
  return repeated(bytes, part, Math.ceil((size - bytes.length) / length));
}

/** What the engine itself takes for the objects of a Bundle, before anybody reads them. */
const parseOnly: FileReader = (bytes) => {
  JSON.parse(decode(bytes));
  return { state: 'read', format: 'fhir', sections: sourceSections({}), warnings: [] };
};

const bundles = (): Buffer => manyBundles(files('fhir/synthea', /^Tonia/)[0]!, Math.ceil(size / 2.1e6));

export const formats: Readonly<Record<string, readonly [FileReader, () => Buffer]>> = {
  ccda: [readCcda, () => grown(files('ccda/vendors', /^C-CDA_R2-1/)[0]!, /<entry[ >][\s\S]*?<\/entry>/)],
  mhv: [readMhv, () => grown(files('mhv-text', /5_1\.txt$/)[0]!, / *Lab Test:[\s\S]*?(?=\n *Lab Test:)/)],
  fhir: [readFhirFile, bundles],
  'JSON.parse alone': [parseOnly, bundles],
};

/** Makes the file, lets `measureIn` read it in another process, and removes it. */
export function withFile(format: string, measureIn: (path: string) => string): string {
  const path = join(tmpdir(), `bench-${process.pid}`);
  writeFileSync(path, formats[format]![1]());
  try {
    return measureIn(path);
  } finally {
    rmSync(path);
  }
}

/** How much this process grew at the most while it read the file, as a multiple of the file, the file itself included. */
export function growth(format: string, path: string): number {
  const before = process.memoryUsage.rss();
  const bytes = readFileSync(path);
  const reading = formats[format]![0](bytes, context);
  if (reading.state !== 'read') throw new Error('bench.notRead');
  return (process.resourceUsage().maxRSS * 1024 - before) / bytes.length;
}
