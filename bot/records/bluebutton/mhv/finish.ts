import type { Entry, SectionId } from '../../record.js';
import { sourceSections } from '../../files/file.js';
import { sectionIds } from '../../sections.js';
import type { SourceSection, SourceSections } from '../../source.js';
import type { Collected } from './collect.js';

/** The sections as the file leaves them. What no title of the file offers is not provided. */
export function finish(out: Collected): SourceSections {
  const filled = sectionIds
    .map((id) => [id, finishSection(id, out.entries[id], out)] as const)
    .filter(([, section]) => section !== undefined);
  return sourceSections(Object.fromEntries(filled));
}

function finishSection(id: SectionId, entries: readonly Entry[], out: Collected): SourceSection | undefined {
  const why = out.troubled.get(id);
  const titled = out.titled.has(id);
  if (entries.length === 0 && why === undefined && !titled) return undefined;
  const facts = entries.filter((entry) => !out.statements.has(entry.id));
  const stated = out.saidNone.has(id) || facts.length < entries.length;
  const knownNone = stated && facts.length === 0 && titled && why === undefined;
  return {
    entries: knownNone ? [] : told(facts, entries, stated),
    knownNone,
    provided: true,
    ...(why === undefined ? {} : { why }),
  };
}

/** "None known" beside an allergy: the allergy stands, with a word about it. By itself and unsure, it is shown as written. */
function told(facts: readonly Entry[], all: readonly Entry[], stated: boolean): readonly Entry[] {
  if (facts.length === 0) return all;
  if (!stated) return facts;
  return facts.map((entry) => ({ ...entry, warnings: [...entry.warnings, 'noneKnownElsewhere' as const] }));
}
