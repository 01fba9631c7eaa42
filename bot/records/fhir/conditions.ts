import type { Condition } from '../record.js';
import { codesIn, conceptText, statusCode } from './concepts.js';
import { firstDate } from './dates.js';
import { notesOf } from './notes.js';
import { conceptsText, detailsOf } from './details.js';
import { at, objects, text, type Json } from './json.js';
import { encounterPlace } from './places.js';
import { isNoInformation, saysNone } from './none-known.js';
import { defined, entry, readEach, type Hidden, type ReadContext, type Reading } from './reading.js';
import { referenceName } from './references.js';

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
  return saysNone('conditions', resource.code) ? 'noneKnown' : undefined;
}

const unconfirmed = ['unconfirmed', 'provisional', 'differential'];

function condition(resource: Json, id: string, context: ReadContext): Condition {
  // Whatever its clinical status says, a refuted one must not read as a diagnosis.
  const refuted = statusCode(resource.verificationStatus) === 'refuted';
  const uncertain = unconfirmed.includes(statusCode(resource.verificationStatus) ?? '');
  return {
    ...entry(resource, id, context, {
      concept: resource.code,
      when: firstDate(resource.onsetDateTime, at(resource, 'onsetPeriod', 'start'), resource.recordedDate),
      from: { facility: encounterPlace(resource, context) },
      warnings: [uncertain ? 'unconfirmed' : undefined, refuted ? 'ruledOut' : undefined],
    }),
    ...defined({
      status: refuted ? 'refuted' : statusText(resource),
      provider: referenceName(resource.recorder ?? resource.asserter, resource, context.pool),
      notes: notesOf(resource),
      details: detailsOf([
        [
          'Ended',
          text(resource.abatementDateTime) ??
            text(at(resource, 'abatementPeriod', 'end')) ??
            text(resource.abatementString),
        ],
        ['Severity', conceptText(resource.severity)],
        ['Body site', conceptsText(resource.bodySite)],
        ['Category', conceptsText(otherCategories(resource))],
      ]),
    }),
  };
}

const statusText = (resource: Json): string | undefined =>
  conceptText(resource.clinicalStatus) ?? statusCode(resource.clinicalStatus);

/** "Problem list item" is what everybody expects; a concern or a visit's diagnosis is said to be one. */
const otherCategories = (resource: Json): readonly Json[] =>
  objects(resource.category).filter((c) => !codesIn([c]).includes('problem-list-item'));
