import { defined } from '../defined.js';
import type { EntrySource, Visit } from '../record.js';
import { codeOf, conceptName } from './concepts.js';
import type { Collector } from './context.js';
import { Narrative } from './narrative.js';
import { at, child, type XmlNode } from './node.js';
import { firstName, personOf, roleOf } from './people.js';
import { intervalOf } from './time.js';
import { sensitivityOf } from '../sensitivity.js';

/** componentOf/encompassingEncounter: the visit a document was written in, where it says anything of it. */
export function readEncompassing(componentOf: XmlNode, out: Collector, from: EntrySource): void {
  const encounter = child(componentOf, 'encompassingEncounter');
  const place = at(encounter, 'location', 'healthCareFacility');
  const where = firstName(child(place, 'location')) ?? firstName(child(place, 'serviceProviderOrganization'));
  const called = conceptName(child(encounter, 'code'), new Narrative(undefined));
  const { start, end } = intervalOf(child(encounter, 'effectiveTime'));
  const name = called ?? where;
  if (name === undefined) return;
  const entry: Visit = {
    id: out.nextId('visits'),
    name,
    from,
    sensitivity: sensitivityOf({ words: [name] }),
    warnings: [...new Set([...start.warnings, ...end.warnings])],
    ...defined({
      date: start.date,
      end: end.date,
      where,
      code: codeOf(child(encounter, 'code')),
      provider: personOf(roleOf(child(encounter, 'responsibleParty'))),
    }),
  };
  out.add('visits', entry);
}
