import type { HistoryItem } from '../record.js';
import { codesIn, conceptText, statusCode } from './concepts.js';
import { firstDate } from './dates.js';
import { detailsOf, everyFact } from './details.js';
import { familyHistory } from './family-history.js';
import { joined, objects, text, type Json } from './json.js';
import { notesOf } from './notes.js';
import { effective } from './observation.js';
import { panelsOf, type Panels } from './panels.js';
import { firstName } from './places.js';
import { surveyAnswers } from './questionnaires.js';
import { defined, entry, readAny, type Read, type ReadContext, type Reading } from './reading.js';
import { valueOf } from './values.js';

/** What was asked and told: social history, surveys, functional status, and the family's illnesses. */
export function readHistory(resources: readonly unknown[], context: ReadContext): Reading<HistoryItem> {
  const panels = panelsOf(resources, context.pool);
  return readAny<HistoryItem>(
    resources,
    context,
    (resource, id) => {
      if (resource.resourceType === 'FamilyMemberHistory') return familyHistory(resource, id, context);
      if (resource.resourceType === 'QuestionnaireResponse') return survey(resource, id, context);
      return resource.resourceType === 'Observation'
        ? observed(resource, id, context, panels)
        : other(resource, id, context);
    },
    (base) => ({ ...base, kind: 'social' }),
  );
}

function observed(resource: Json, id: string, context: ReadContext, panels: Panels): Read<HistoryItem> {
  if (statusCode(resource.status) === 'cancelled') return 'notFinal';
  if (panels.isOnlyHeading(resource)) return 'panel';
  const result = valueOf(resource);
  const parts = objects(resource.component);
  return {
    ...entry(resource, id, context, {
      concept: resource.code,
      when: effective(resource),
      from: { facility: firstName([resource.performer], resource, context) },
      warnings: [result === undefined && parts.length === 0 ? 'resultMissing' : undefined],
    }),
    kind: kindOf(resource),
    ...defined({
      result,
      status: text(resource.status),
      notes: notesOf(resource),
      details: detailsOf(
        [['Part of', panels.nameFor(resource)]],
        parts.map((part) => [conceptText(part.code) ?? 'Part', measureText(part)]),
      ),
    }),
  };
}

const measureText = (part: Json): string | undefined => {
  const value = valueOf(part);
  return joined([value?.value, value?.unit], ' ');
};

function kindOf(observation: Json): HistoryItem['kind'] {
  const categories = codesIn(observation.category);
  if (categories.includes('social-history')) return 'social';
  if (categories.some((c) => /functional|disability|cognitive/.test(c))) return 'functional';
  return categories.includes('survey') ? 'survey' : 'social';
}

function survey(resource: Json, id: string, context: ReadContext): Read<HistoryItem> {
  const { name, details } = surveyAnswers(resource, context);
  return {
    ...entry(resource, id, context, { concept: undefined, name, when: firstDate(resource.authored) }),
    kind: 'survey',
    ...defined({ status: text(resource.status), details }),
  };
}

const other = (resource: Json, id: string, context: ReadContext): HistoryItem => ({
  ...entry(resource, id, context, {
    concept: resource.code,
    name: conceptText(resource.code) ?? text(resource.resourceType),
    when: firstDate(resource.occurrenceDateTime, resource.date),
  }),
  kind: 'survey',
  ...defined({ status: text(resource.status), notes: notesOf(resource), details: everyFact(resource) }),
});
