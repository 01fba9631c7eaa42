import type { Service } from '../record.js';
import { conceptCodes, conceptText, statusCode } from './concepts.js';
import { firstDate } from './dates.js';
import { detailsOf } from './details.js';
import { at, joined, list, objects, text, type Json } from './json.js';
import { notesOf } from './notes.js';
import { effective } from './observation.js';
import { defined, entry, readEach, type ReadContext, type Reading } from './reading.js';
import { valueOf } from './values.js';

/** HL7's guide "Military Service History and Status" (R4): periods of service, deployments and occupations are Observations. */
const guide = 'http://hl7.org/fhir/us/military-service/';
/** LOINC: combat zone or hazardous duty work dates; the branch of service is the industry of an occupation. */
const [combatZone, industry] = ['87511-2', '86188-0'];

export const isMilitary = (observation: Json): boolean =>
  list(at(observation, 'meta', 'profile')).some((profile) => text(profile)?.startsWith(guide)) ||
  conceptCodes(observation.code).some(({ code }) => code === combatZone);

export const readMilitary = (resources: readonly unknown[], context: ReadContext): Reading<Service> =>
  readEach<Service>(
    resources,
    ['Observation'],
    context,
    (resource, id) =>
      statusCode(resource.status) === 'cancelled' ? 'notFinal' : service(resource, id, context),
    (base) => base,
  );

function service(resource: Json, id: string, context: ReadContext): Service {
  const parts = objects(resource.component);
  const branch = parts.find((part) => conceptCodes(part.code).some(({ code }) => code === industry));
  const others = [...(valueOf(resource) ? [resource] : []), ...parts.filter((part) => part !== branch)];
  return {
    ...entry(resource, id, context, { concept: resource.code, when: effective(resource) }),
    ...defined({
      branch: branch && said(branch),
      end: firstDate(at(resource, 'effectivePeriod', 'end')).date,
      notes: notesOf(resource),
      details: detailsOf(
        [],
        others.map((part) => [conceptText(part.code) ?? 'Part', said(part)]),
      ),
    }),
  };
}

const said = (part: Json): string | undefined => {
  const value = valueOf(part);
  return joined([value?.value, value?.unit], ' ') ?? conceptCodes(part.valueCodeableConcept)[0]?.code;
};
