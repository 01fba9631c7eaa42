import type { FhirEndpoint } from './endpoints.js';
import type { Asked } from './read-all.js';
import type { OwnAccess } from './records.js';
import type { RecordSource, Report, SourceReading, Why } from './source.js';

/** Reads one source with the access this reading has to it: the Veteran's own token where it serves, else the service's. */
export async function readWith(
  config: FhirEndpoint,
  source: RecordSource,
  { subject, own: access }: Asked,
  signal: AbortSignal,
  report: Report,
): Promise<SourceReading> {
  const failed = (why: Why): SourceReading => ({ id: config.id, name: config.name, state: 'failed', why });
  const asService = () => source.read(subject, signal, undefined, report);
  if (config.own === undefined) return asService();
  if (!access) return config.own === 'only' ? failed('webOnly') : asService();
  const now = await access.token();
  const reading = now.ok
    ? await source.read(subject, signal, { patientId: now.patientId, token: access.token }, report)
    : failed(now.why);
  const unusable = !now.ok || (reading.state === 'failed' && reading.why === 'signIn');
  return config.own === 'first' && unusable ? asService() : reading;
}

/** Sources for which it matters who reads: without any, all of a person's readings are one. */
export const accessKey = (sources: readonly FhirEndpoint[], access: OwnAccess | undefined): string =>
  access && sources.some((source) => source.own) ? access.session : '';
