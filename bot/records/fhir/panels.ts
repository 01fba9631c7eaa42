import { conceptText } from './concepts.js';
import { isObject, list, type Json } from './json.js';
import { resolve, type Pool } from './references.js';
import { valueOf } from './values.js';

/** Which results belong together: by DiagnosticReport.result, or by Observation.hasMember. */
export interface Panels {
  nameFor(observation: Json): string | undefined;
  /** A heading without a result of its own, all of whose members are in the list themselves. */
  isOnlyHeading(observation: Json): boolean;
  /** Whether every result this report names is in the list. */
  holdsAll(report: Json): boolean;
}

export function panelsOf(resources: readonly unknown[], pool: Pool): Panels {
  const known = new Set(resources.filter(isObject));
  const names = new Map<Json, string>();
  for (const resource of resources) {
    if (isObject(resource)) nameMembers(resource, pool, names);
  }
  const holdsAll = (resource: Json): boolean =>
    membersOf(resource).every((member) => {
      const found = resolve(member, resource, pool);
      return found !== undefined && known.has(found);
    });
  return {
    nameFor: (observation) => names.get(observation),
    holdsAll,
    isOnlyHeading: (observation) =>
      membersOf(observation).length > 0 &&
      valueOf(observation) === undefined &&
      list(observation.component).length === 0 &&
      holdsAll(observation),
  };
}

function nameMembers(resource: Json, pool: Pool, names: Map<Json, string>): void {
  const members = membersOf(resource);
  const name = members.length === 0 ? undefined : conceptText(resource.code);
  if (name === undefined) return;
  for (const member of members) {
    const result = resolve(member, resource, pool);
    if (result !== undefined) names.set(result, name);
  }
}

const membersOf = (resource: Json): readonly unknown[] =>
  list(resource.resourceType === 'DiagnosticReport' ? resource.result : resource.hasMember);
