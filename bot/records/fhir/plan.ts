import type { PlanItem } from '../record.js';
import { codesIn, conceptCodes, conceptText } from './concepts.js';
import { firstDate, readDate } from './dates.js';
import { conceptsText, detailsOf, everyFact } from './details.js';
import { at, joined, lines, list, object, objects, text, type Json } from './json.js';
import { narrativeOf } from './markup.js';
import { notesOf } from './notes.js';
import { encounterPlace, firstName } from './places.js';
import { defined, entry, readAny, type Read, type ReadContext, type Reading } from './reading.js';
import { reasonOf } from './reasons.js';
import { referenceName, resolve } from './references.js';
import { quantity } from './values.js';

type Reader = (resource: Json, id: string, context: ReadContext) => Read<PlanItem>;

/** Goals, care plans, orders, flags and advance directives. */
export const readPlan = (resources: readonly unknown[], context: ReadContext): Reading<PlanItem> =>
  readAny<PlanItem>(
    resources,
    context,
    (resource, id) => (readers.get(text(resource.resourceType) ?? '') ?? order)(resource, id, context),
    (base) => ({ ...base, kind: 'instruction' }),
  );

const goal: Reader = (resource, id, context) => {
  const target = objects(resource.target)[0];
  const measure = quantity(at(target, 'detailQuantity')) ?? quantity(at(target, 'detailRange', 'high'));
  return {
    ...entry(resource, id, context, {
      concept: resource.description,
      when: firstDate(resource.startDate, resource.statusDate),
    }),
    kind: 'goal',
    ...defined({
      status: text(resource.lifecycleStatus) ?? text(resource.status),
      due: readDate(at(target, 'dueDate')).date,
      provider: firstName([resource.expressedBy], resource, context),
      notes: notesOf(resource),
      details: detailsOf([
        ['Progress', conceptText(resource.achievementStatus)],
        ['Priority', conceptText(resource.priority)],
        ['Measured by', conceptText(at(target, 'measure'))],
        ['Target', joined([measure?.value, measure?.unit], ' ') ?? text(at(target, 'detailString'))],
        [
          'For',
          joined(
            list(resource.addresses).map((r) => nameOrCode(r, resource, context)),
            ', ',
          ),
        ],
      ]),
    }),
  };
};

const nameOrCode = (reference: unknown, owner: Json, { pool }: ReadContext): string | undefined =>
  referenceName(reference, owner, pool) ?? conceptText(resolve(reference, owner, pool)?.code);

const carePlan: Reader = (resource, id, context) => {
  const activities = objects(resource.activity);
  const title = text(resource.title) ?? conceptsText(resource.category);
  return {
    ...entry(resource, id, context, {
      concept: objects(resource.category)[0],
      name: title ?? text(resource.description) ?? 'Care plan',
      when: firstDate(at(resource, 'period', 'start'), resource.created),
    }),
    kind: 'carePlan',
    ...defined({
      status: text(resource.status),
      due: readDate(at(resource, 'period', 'end')).date,
      provider: firstName([resource.author, resource.careTeam], resource, context),
      notes: notesOf(resource),
      text: lines(
        text(resource.description) ?? (activities.length === 0 ? narrativeOf(resource) : undefined),
      ),
      details: detailsOf([
        ...activities.map((a) => ['Activity', activityText(a, resource, context)] as const),
        [
          'For',
          joined(
            list(resource.addresses).map((r) => nameOrCode(r, resource, context)),
            ', ',
          ),
        ],
        [
          'Goals',
          joined(
            list(resource.goal).map((r) => conceptText(resolve(r, resource, context.pool)?.description)),
            ', ',
          ),
        ],
      ]),
    }),
  };
};

function activityText(activity: Json, owner: Json, context: ReadContext): string | undefined {
  const detail = object(activity.detail);
  const words =
    conceptText(detail.code) ?? text(detail.description) ?? nameOrCode(activity.reference, owner, context);
  return words === undefined ? undefined : joined([words, text(detail.status)], ', ');
}

/** SNOMED and LOINC codes that make an order or a consent an advance directive: DNR, POLST, living will. */
const directives = new Set([
  '304253006',
  '143021000119109',
  '42348-3',
  '75320-2',
  '81334-5',
  '78823-0',
  '93037-0',
]);
const consents = new Set(['acd', 'dnr', 'emrgonly', 'hcd', 'polst', 'adr', '59284-0-acd']);

const isDirective = (resource: Json): boolean =>
  [
    ...conceptCodes(resource.code),
    ...objects(resource.category).flatMap(conceptCodes),
    ...conceptCodes(resource.scope),
  ].some((c) => directives.has(c.code) || consents.has(c.code.toLowerCase()));

/** An order *not* to do it: its name alone would be heard as the opposite. */
const order: Reader = (resource, id, context) => ({
  ...entry(resource, id, context, {
    concept: conceptOf(resource),
    name: conceptText(conceptOf(resource)) ?? conceptsText(resource.category) ?? text(resource.description),
    when: firstDate(
      resource.authoredOn,
      resource.dateTime,
      resource.created,
      resource.date,
      at(resource, 'occurrencePeriod', 'start'),
    ),
    from: { facility: encounterPlace(resource, context) },
    warnings: [resource.doNotPerform === true ? 'doNotTake' : undefined],
  }),
  kind: isDirective(resource) ? 'advanceDirective' : 'order',
  ...defined({
    status: text(resource.status),
    due: readDate(resource.occurrenceDateTime).date,
    provider: firstName(
      [resource.requester, resource.orderer, resource.prescriber, resource.author],
      resource,
      context,
    ),
    notes: joined([notesOf(resource), text(resource.patientInstruction)], '\n'),
    details: knownOrder(resource)
      ? detailsOf([
          ['Do not perform', resource.doNotPerform === true ? 'Yes' : undefined],
          ['Reason', reasonOf(resource, context)],
          ['Category', conceptsText(resource.category)],
          ['Details', conceptsText(resource.orderDetail)],
          ['Priority', text(resource.priority)],
        ])
      : everyFact(resource),
  }),
});

const knownOrder = (resource: Json): boolean => resource.resourceType === 'ServiceRequest';

const conceptOf = (resource: Json): unknown =>
  resource.code ??
  resource.codeCodeableConcept ??
  at(resource, 'oralDiet', 'type') ??
  at(resource, 'recommendation', 'vaccineCode');

const consent: Reader = (resource, id, context) => ({
  ...entry(resource, id, context, {
    concept: objects(resource.category)[0],
    name: conceptsText(resource.category) ?? conceptText(resource.scope) ?? 'Consent',
    when: firstDate(resource.dateTime),
    from: { facility: firstName([resource.organization], resource, context) },
  }),
  kind: isDirective(resource) ? 'advanceDirective' : 'instruction',
  ...defined({
    status: text(resource.status),
    due: readDate(at(resource, 'provision', 'period', 'end')).date,
    provider: firstName([resource.performer], resource, context),
    text: lines(narrativeOf(resource)),
    details: detailsOf([
      ['Scope', conceptText(resource.scope)],
      ['Decision', text(at(resource, 'provision', 'type'))],
    ]),
  }),
});

const flag: Reader = (resource, id, context) => ({
  ...entry(resource, id, context, {
    concept: resource.code,
    when: firstDate(at(resource, 'period', 'start')),
  }),
  kind: 'concern',
  ...defined({
    status: text(resource.status),
    provider: firstName([resource.author], resource, context),
    details: detailsOf([
      ['Category', codesIn(resource.category).length ? conceptsText(resource.category) : undefined],
    ]),
  }),
});

const readers: ReadonlyMap<string, Reader> = new Map([
  ['Goal', goal],
  ['CarePlan', carePlan],
  ['Consent', consent],
  ['Flag', flag],
]);
