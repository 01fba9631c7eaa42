import type { Visit } from '../record.js';
import { conceptText } from './concepts.js';
import { firstDate, readDate } from './dates.js';
import { detailsOf } from './details.js';
import { at, joined, objects, text, type Json } from './json.js';
import { firstName } from './places.js';
import { defined, entry, readEach, type Read, type ReadContext, type Reading } from './reading.js';
import { reasonOf } from './reasons.js';
import { referenceName } from './references.js';

export const readVisits = (resources: readonly unknown[], context: ReadContext): Reading<Visit> =>
  readEach<Visit>(
    resources,
    ['Encounter', 'EpisodeOfCare'],
    context,
    (resource, id) => visit(resource, id, context),
    (base) => base,
  );

/** HL7 v3 ActEncounterCode, for servers that send the code alone. */
const classes: ReadonlyMap<string, string> = new Map([
  ['AMB', 'Office visit'],
  ['EMER', 'Emergency'],
  ['IMP', 'Hospital stay'],
  ['ACUTE', 'Hospital stay'],
  ['NONAC', 'Hospital stay'],
  ['OBSENC', 'Observation'],
  ['SS', 'Short stay'],
  ['HH', 'Home health'],
  ['VR', 'Virtual visit'],
]);

/** R4 has one Coding; R5 and some servers send CodeableConcepts. */
const kindOf = (resource: Json): string | undefined =>
  text(at(resource, 'class', 'display')) ??
  conceptText(at(resource, 'class')) ??
  classes.get(text(at(resource, 'class', 'code')) ?? '') ??
  text(at(resource, 'class', 'code'));

function visit(resource: Json, id: string, context: ReadContext): Read<Visit> {
  const kind = kindOf(resource);
  const concept = objects(resource.type)[0];
  const period = firstDate(at(resource, 'period', 'start'));
  const provided = firstName([resource.serviceProvider, resource.managingOrganization], resource, context);
  return {
    ...entry(resource, id, context, {
      concept,
      name: conceptText(concept) ?? conceptText(resource.serviceType) ?? kind ?? 'Visit',
      when: period,
      from: { facility: provided },
    }),
    ...defined({
      kind,
      end: readDate(at(resource, 'period', 'end')).date,
      status: text(resource.status),
      provider: firstName(
        objects(resource.participant).map((p) => p.individual),
        resource,
        context,
      ),
      where: places(resource, context),
      reason: reasonOf(resource, context) ?? diagnoses(resource, context),
      details: detailsOf([
        ['Discharged to', conceptText(at(resource, 'hospitalization', 'dischargeDisposition'))],
        ['Admitted from', conceptText(at(resource, 'hospitalization', 'admitSource'))],
        ['Priority', conceptText(resource.priority)],
      ]),
    }),
  };
}

const places = (resource: Json, { pool }: ReadContext): string | undefined =>
  joined(
    [...new Set(objects(resource.location).map((l) => referenceName(l.location, resource, pool)))],
    ', ',
  );

const diagnoses = (resource: Json, { pool }: ReadContext): string | undefined =>
  joined(
    objects(resource.diagnosis).map((d) => referenceName(d.condition, resource, pool)),
    ', ',
  );
