/** How fast and how large reading is, as ratios measured in one run. */
import { execFileSync } from 'node:child_process';
import { convertCcdaToFhir, convertXmlToCcda } from '@medplum/ccda';
import { readMhv } from '../../bot/records/bluebutton/mhv/index.js';
import { readCcda } from '../../bot/records/ccda/index.js';
import { readFhirFile } from '../../bot/records/fhir/bundle-file.js';
import type { FileReader } from '../../bot/records/files/file.js';
import { bareSaxes, context, decode } from './base.js';
import { clinicalDocuments, files, manyBundles, repeated, total } from './inputs.js';
import { compare, megabytesPerSecond, steady } from './measure.js';
import { formats, growth, withFile } from './memory.js';

type Row = readonly [what: string, figure: string, wanted: string];

const readAll = (reader: FileReader, list: readonly Uint8Array[]) => () => {
  for (const bytes of list) reader(bytes, context);
};

/** Speed beside the base's: 0.5 is half as fast. */
function against(
  what: string,
  list: readonly Buffer[],
  base: (b: Buffer) => unknown,
  reader: FileReader,
  wanted: string,
): Row {
  const { baseMs, oursMs } = compare(() => list.forEach(base), readAll(reader, list));
  return [what, `${(baseMs / oursMs).toFixed(2)} at ${megabytesPerSecond(total(list), oursMs)} MB/s`, wanted];
}

/** Milliseconds a megabyte with 1, 10 and 100 copies: flat where the cost is linear. */
function linear(what: string, make: (times: number) => Buffer, reader: FileReader): Row {
  const costs = [1, 10, 100].map(make).map((bytes) => {
    const run = readAll(reader, [bytes]);
    return ((steady(run) / bytes.length) * 1e6).toFixed(1);
  });
  return [`${what}: ms a MB with 1, 10, 100 copies`, costs.join(', '), 'flat'];
}

function medplum(bytes: Buffer): boolean {
  try {
    convertCcdaToFhir(convertXmlToCcda(decode(bytes)));
    return true;
  } catch {
    return false;
  }
}

/** In a process of its own, so that nobody else's garbage counts. */
const memory = (format: string): Row => [
  `${format}: memory at its peak / file of 60 MB`,
  withFile(format, (path) =>
    execFileSync(process.execPath, [process.argv[1]!, 'memory', format, path], { encoding: 'utf8' }).trim(),
  ),
  '<= 4',
];

/** Each in a process of its own: what one reader taught the compiler would slow the next. */
const rows: Readonly<Record<string, () => Row>> = {
  saxes: () => against('C-CDA to model / bare saxes', clinicalDocuments(), bareSaxes, readCcda, '>= 0.5'),
  medplum: () => {
    const documents = clinicalDocuments();
    const known = documents.filter(medplum);
    const what = `C-CDA to model / @medplum/ccda (${known.length} of ${documents.length} it reads)`;
    return against(what, known, medplum, readCcda, '>= 4');
  },
  json: () => {
    const bundles = files('fhir/synthea', /\.json$/);
    return against(
      'FHIR Bundle to model / JSON.parse',
      bundles,
      (b) => JSON.parse(decode(b)),
      readFhirFile,
      '>= 0.6',
    );
  },
  mhv: () => {
    const reports = files('mhv-text', /\.txt$/);
    const ms = steady(readAll(readMhv, reports));
    return ['My HealtheVet text to model', `${megabytesPerSecond(total(reports), ms)} MB/s`, '>= 40 MB/s'];
  },
  ccdaCopies: () =>
    linear(
      'C-CDA',
      (n) => repeated(files('ccda/vendors', /^C-CDA_R2-1/)[0]!, /<entry[ >][\s\S]*?<\/entry>/, n),
      readCcda,
    ),
  mhvCopies: () =>
    linear(
      'My HealtheVet',
      (n) => repeated(files('mhv-text', /\.txt$/).at(-1)!, / *Lab Test:[\s\S]*?(?=\r?\n *Lab Test:)/, n),
      readMhv,
    ),
  fhirCopies: () => linear('FHIR', (n) => manyBundles(files('fhir/synthea', /\.json$/)[0]!, n), readFhirFile),
};

const print = ([what, figure, wanted]: Row): void =>
  console.log(`${what.padEnd(58)}  ${figure.padEnd(22)}  ${wanted}`);

const [, , mode, name = '', path = ''] = process.argv;
if (mode === 'memory') console.log(growth(name, path).toFixed(1));
else if (mode === 'row') print(rows[name]!());
else {
  for (const row of Object.keys(rows))
    execFileSync(process.execPath, [process.argv[1]!, 'row', row], { stdio: 'inherit' });
  for (const row of Object.keys(formats).map(memory)) print(row);
}
