import { conceptText } from './concepts.js';
import { isObject, list, text, type Json } from './json.js';
import { keyOf } from './references.js';
import { valueOf } from './values.js';

/** Which results belong together: by DiagnosticReport.result, or by Observation.hasMember. */
export interface Panels {
  nameFor(observation: Json): string | undefined;
  /** A heading without a result of its own, all of whose members are in the list themselves. */
  isOnlyHeading(observation: Json): boolean;
  /** Whether every result this report names is in the list. */
  holdsAll(report: Json): boolean;
}

export function panelsOf(resources: readonly unknown[]): Panels {
  const known = new Set(resources.filter(isObject).map(idOf));
  const names = new Map<string, string>();
  for (const resource of resources.filter(isObject)) {
    const name = conceptText(resource.code);
    for (const member of membersOf(resource)) if (name !== undefined) names.set(member, name);
  }
  const holdsAll = (resource: Json): boolean => membersOf(resource).every((member) => known.has(member));
  return {
    nameFor: (observation) => names.get(idOf(observation)),
    holdsAll,
    isOnlyHeading: (observation) =>
      membersOf(observation).length > 0 &&
      valueOf(observation) === undefined &&
      list(observation.component).length === 0 &&
      holdsAll(observation),
  };
}

const idOf = (resource: Json): string => `${text(resource.resourceType) ?? ''}/${text(resource.id) ?? ''}`;

/** A member that cannot be resolved by its key (a logical reference) counts as one that is not here. */
const membersOf = (resource: Json): readonly string[] =>
  list(resource.resourceType === 'DiagnosticReport' ? resource.result : resource.hasMember).map(
    (reference) => keyOf(reference) ?? 'unresolved',
  );
