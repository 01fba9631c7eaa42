import type { FhirEndpoint } from '../config.js';
import type { OwnAccess, RecordSubject } from './records.js';
import type { RecordSource, SourceReading, Why } from './source.js';

/** Reads one source with the access this reading has to it: the Veteran's own token where it serves, else the service's. */
export async function readWith(
  config: FhirEndpoint,
  source: RecordSource,
  subject: RecordSubject,
  signal: AbortSignal,
  access?: OwnAccess,
): Promise<SourceReading> {
  const failed = (why: Why): SourceReading => ({ id: config.id, name: config.name, state: 'failed', why });
  if (config.own === undefined) return source.read(subject, signal);
  if (!access) return config.own === 'only' ? failed('webOnly') : source.read(subject, signal);
  const now = await access.token();
  const reading = now.ok
    ? await source.read(subject, signal, { patientId: now.patientId, token: access.token })
    : failed(now.why);
  const unusable = !now.ok || (reading.state === 'failed' && reading.why === 'signIn');
  return config.own === 'first' && unusable ? source.read(subject, signal) : reading;
}

/** Sources for which it matters who reads: without any, all of a person's readings are one. */
export const accessKey = (sources: readonly FhirEndpoint[], access: OwnAccess | undefined): string =>
  access && sources.some((source) => source.own) ? access.session : '';
