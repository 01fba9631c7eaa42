import { setImmediate as nextTurn } from 'node:timers/promises';
import { text } from '../text.js';
import type { SourceSections, UnderWay } from '../source.js';
import {
  asSections,
  hold,
  poolWith,
  type Documents,
  type Held,
  type SectionsContext,
} from './as-sections.js';
import { heldCcdas, readHeldCcda } from './attached-ccda.js';
import { fetchFiles } from './binaries.js';
import type { FhirClient } from './client.js';
import { gather } from './gather.js';
import { namesOf } from './person.js';
import type { Answer } from './request.js';

/** Every section of one person. A search that fails, or is too slow, fails its own sections and no other. */
export function readSections(
  client: FhirClient,
  context: SectionsContext,
  signal: AbortSignal,
): UnderWay<SourceSections> {
  const asking = gather(client, context.patient, signal);
  const files = new Map<string, Answer>();
  const documents: Documents = { read: [], whole: false };
  let all: Held | undefined;
  const soFar = (): SourceSections =>
    asSections(all ?? hold(asking.soFar(), context), files, documents, context);
  const whole = async (): Promise<SourceSections> => {
    all = hold(await asking.whole, context);
    await fetchFiles(client, all.wanted, files, signal);
    await readDocuments(documents, all, files, context, signal);
    return soFar();
  };
  return { soFar, whole: whole() };
}

/** C-CDA documents of this person; each takes a moment of the whole process, so others get their turn in between. */
async function readDocuments(
  documents: Documents,
  all: Held,
  files: ReadonlyMap<string, Answer>,
  { source, now, patient }: SectionsContext,
  signal: AbortSignal,
): Promise<void> {
  const owner = { names: namesOf(patient), birthDate: text(patient.birthDate) };
  for (const [n, held] of heldCcdas(all.resources, poolWith(all, files)).entries()) {
    if (signal.aborted) return;
    await nextTurn();
    const read = readHeldCcda(held, n, owner, { source, now, kind: 'va' });
    if (read.state === 'read') documents.read.push(read.file);
  }
  documents.whole = true;
}
