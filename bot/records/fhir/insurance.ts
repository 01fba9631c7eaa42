import type { Coverage } from '../record.js';
import { codesIn, conceptText } from './concepts.js';
import { firstDate, readDate } from './dates.js';
import { detailsOf } from './details.js';
import { at, list, objects, text, type Json } from './json.js';
import { firstName } from './places.js';
import { defined, entry, readEach, type ReadContext, type Reading } from './reading.js';
import { phoneOf, resolve } from './references.js';

export const readInsurance = (resources: readonly unknown[], context: ReadContext): Reading<Coverage> =>
  readEach<Coverage>(
    resources,
    ['Coverage'],
    context,
    (resource, id) => coverage(resource, id, context),
    (base) => base,
  );

function coverage(resource: Json, id: string, context: ReadContext): Coverage {
  const payor = firstName([resource.payor], resource, context);
  return {
    ...entry(resource, id, context, {
      concept: resource.type,
      name: payor ?? classOf(resource, 'plan') ?? conceptText(resource.type),
      when: firstDate(at(resource, 'period', 'start')),
    }),
    ...defined({
      kind: conceptText(resource.type),
      status: text(resource.status),
      end: readDate(at(resource, 'period', 'end')).date,
      memberId: text(resource.subscriberId) ?? memberId(resource),
      groupNumber: classOf(resource, 'group'),
      subscriber: firstName([resource.subscriber, resource.policyHolder], resource, context),
      phone: phoneOf(resolve(list(resource.payor)[0], resource, context.pool)),
      details: detailsOf([
        ['Plan', classOf(resource, 'plan')],
        ['Relationship', conceptText(resource.relationship)],
        ['Dependent', text(resource.dependent)],
        ['Network', text(resource.network)],
      ]),
    }),
  };
}

/** US Core: the member's number is an identifier of type MB. */
const memberId = (resource: Json): string | undefined => {
  const identifiers = objects(resource.identifier);
  const member = identifiers.find((i) => codesIn([i.type]).includes('mb')) ?? identifiers[0];
  return text(member?.value);
};

const classOf = (resource: Json, kind: string): string | undefined => {
  const found = objects(resource.class).find((c) => codesIn([c.type]).includes(kind));
  const [name, value] = [text(found?.name), text(found?.value)];
  return kind === 'group' ? (value ?? name) : (name ?? value);
};
