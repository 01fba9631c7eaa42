import type { Entry, HealthRecord, SectionId } from '../../bot/records/record.js';
import { sectionIds } from '../../bot/records/sections.js';
import { entriesOf } from '../content/lists.js';
import { written } from './ingredients.js';
import { matching, type Match } from './match.js';

/** What is told. `also`: of the same family in a list of allergies, which must not go unsaid. */
export type Shown = Extract<Match, { entries: unknown }> & {
  readonly id: SectionId;
  readonly also: readonly Entry[];
};

export type Finding =
  Shown | (Extract<Match, { state: 'unsure' }> & { readonly id: SectionId }) | { readonly state: 'none' };

/** In the section asked for; without one, where it is named best. `picked`: of several that may be meant, the one chosen. */
export function find(
  record: HealthRecord,
  name: string,
  asked: SectionId | undefined,
  picked?: number,
): Finding {
  const ids = asked ? [asked] : sectionIds.filter((id) => id !== 'demographics' && id !== 'appointments');
  const best = ids
    .map((id) => ({ ...pick(matching(name, id, entriesOf(record, id) as readonly Entry[]), picked), id }))
    .toSorted((a, b) => rank(a) - rank(b))[0];
  if (best === undefined || best.state === 'none') return { state: 'none' };
  if (best.state === 'unsure') return best;
  const { id, entries } = best;
  const told = id === 'labs' || id === 'vitals' ? latest(entries) : entries;
  return { ...best, entries: told, also: id === 'allergies' ? sameFamily(record, told) : [] };
}

function pick(match: Match, picked: number | undefined): Match {
  const choice = match.state === 'unsure' && picked !== undefined ? match.options[picked] : undefined;
  return choice ? { state: 'found', entries: choice.entries, chosen: choice.label } : match;
}

function rank(match: Match): number {
  switch (match.state) {
    case 'found':
      return match.heard === undefined ? 0 : 2;
    case 'group':
      return 1;
    case 'unsure':
      return 3;
    case 'none':
      return 4;
  }
}

/** Entries come newest first: of each test, the newest. Two entries of one drug are both kept. */
const latest = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((e, i) => entries.findIndex((other) => other.name === e.name) === i);

const penicillins = /cillin/;
const isPenicillin = ({ name }: Entry): boolean => penicillins.test(written(name).ingredients.join(' '));

/** Who asks about penicillin must hear of amoxicillin (facts: conversation 3). */
const sameFamily = (record: HealthRecord, entries: readonly Entry[]): readonly Entry[] =>
  entries.some(isPenicillin)
    ? record.sections.allergies.entries.filter((e) => isPenicillin(e) && !entries.includes(e))
    : [];
