import type { Condition } from '../record.js';
import { conceptText, statusCode } from './concepts.js';
import { firstDate } from './dates.js';
import { notesOf } from './notes.js';
import { at, type Json } from './json.js';
import { isNoInformation, saysNone } from './none-known.js';
import { defined, entry, readEach, type Hidden, type ReadContext, type Reading } from './reading.js';
import { referenceName, resolve } from './references.js';

export const readConditions = (resources: readonly unknown[], context: ReadContext): Reading<Condition> =>
  readEach(
    resources,
    ['Condition'],
    context,
    (resource, id) => hiddenCondition(resource) ?? condition(resource, id, context),
    (base) => base,
  );

function hiddenCondition(resource: Json): Hidden | undefined {
  if (isNoInformation(resource.code)) return 'noInformation';
  if (statusCode(resource.verificationStatus) === 'refuted') return 'ruledOut';
  return saysNone('conditions', resource.code) ? 'noneKnown' : undefined;
}

const unconfirmed = ['unconfirmed', 'provisional', 'differential'];

function condition(resource: Json, id: string, context: ReadContext): Condition {
  const uncertain = unconfirmed.includes(statusCode(resource.verificationStatus) ?? '');
  return {
    ...entry(resource, id, context, {
      concept: resource.code,
      when: firstDate(resource.onsetDateTime, at(resource, 'onsetPeriod', 'start'), resource.recordedDate),
      from: { facility: facilityOf(resource, context) },
      warnings: [uncertain ? 'unconfirmed' : undefined],
    }),
    ...defined({
      status: conceptText(resource.clinicalStatus) ?? statusCode(resource.clinicalStatus),
      provider: referenceName(resource.recorder ?? resource.asserter, resource, context.pool),
      notes: notesOf(resource),
    }),
  };
}

/** VistA writes the place on the record, Oracle Health only on the encounter. */
function facilityOf(resource: Json, { pool }: ReadContext): string | undefined {
  const encounter = resolve(resource.encounter, resource, pool);
  return encounter && referenceName(at(encounter, 'location', 'location'), encounter, pool);
}
