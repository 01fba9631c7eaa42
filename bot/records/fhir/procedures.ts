import type { Procedure } from '../record.js';
import { conceptText, statusCode } from './concepts.js';
import { firstDate } from './dates.js';
import { conceptsText, detailsOf } from './details.js';
import { at, list, objects, text, type Json } from './json.js';
import { notesOf } from './notes.js';
import { encounterPlace, firstName } from './places.js';
import { defined, entry, readEach, type Read, type ReadContext, type Reading } from './reading.js';
import { reasonOf } from './reasons.js';

export const readProcedures = (resources: readonly unknown[], context: ReadContext): Reading<Procedure> =>
  readEach<Procedure>(
    resources,
    ['Procedure', 'ImagingStudy'],
    context,
    (resource, id) =>
      resource.resourceType === 'Procedure'
        ? procedure(resource, id, context)
        : imaging(resource, id, context),
    (base) => base,
  );

function procedure(resource: Json, id: string, context: ReadContext): Read<Procedure> {
  return {
    ...entry(resource, id, context, {
      concept: resource.code,
      when: firstDate(resource.performedDateTime, at(resource, 'performedPeriod', 'start')),
      from: {
        facility: firstName([resource.location], resource, context) ?? encounterPlace(resource, context),
      },
      warnings: [statusCode(resource.status) === 'not-done' ? 'notDone' : undefined],
    }),
    ...defined({
      status: text(resource.status),
      provider: firstName(
        objects(resource.performer).map((p) => p.actor),
        resource,
        context,
      ),
      bodySite: conceptsText(resource.bodySite),
      reason: reasonOf(resource, context),
      notes: notesOf(resource),
      details: detailsOf([
        ['When', text(resource.performedString) ?? conceptText(resource.performedAge)],
        ['Outcome', conceptText(resource.outcome)],
        ['Why not done', conceptText(resource.statusReason)],
        ['Complication', conceptsText(resource.complication)],
        ['Follow up', conceptsText(resource.followUp)],
      ]),
    }),
  };
}

function imaging(resource: Json, id: string, context: ReadContext): Read<Procedure> {
  const modality = list(resource.modality).map((m) => text(at(m, 'display')) ?? text(at(m, 'code')));
  const series = objects(resource.series);
  return {
    ...entry(resource, id, context, {
      concept: at(resource, 'procedureCode'),
      name: text(resource.description) ?? conceptText(at(resource, 'procedureCode')) ?? 'Imaging study',
      when: firstDate(resource.started),
      from: {
        facility: firstName([resource.location], resource, context) ?? encounterPlace(resource, context),
      },
    }),
    ...defined({
      status: text(resource.status),
      reason: reasonOf(resource, context),
      bodySite: text(at(series[0], 'bodySite', 'display')),
      notes: notesOf(resource),
      details: detailsOf([
        ['Modality', modality.filter(Boolean).join(', ') || text(at(series[0], 'modality', 'display'))],
        ['Series', text(resource.numberOfSeries)],
        ['Images', text(resource.numberOfInstances)],
      ]),
    }),
  };
}
