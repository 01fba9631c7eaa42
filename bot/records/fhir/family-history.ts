import type { HistoryItem } from '../record.js';
import { conceptText } from './concepts.js';
import { firstDate } from './dates.js';
import { detailsOf } from './details.js';
import { at, joined, objects, text, type Json } from './json.js';
import { notesOf } from './notes.js';
import { defined, entry, type Read, type ReadContext } from './reading.js';
import { quantity } from './values.js';

/** One entry an illness; a relative without any is told by whose history it is. */
export function familyHistory(resource: Json, id: string, context: ReadContext): Read<HistoryItem> {
  const illnesses = objects(resource.condition);
  if (illnesses.length === 0) return item(resource, undefined, id, context);
  return illnesses.map((illness, n) => item(resource, illness, `${id}#${n + 1}`, context));
}

function item(resource: Json, illness: Json | undefined, id: string, context: ReadContext): HistoryItem {
  const relation = conceptText(resource.relationship) ?? text(resource.name);
  return {
    ...entry(resource, id, context, {
      concept: illness?.code ?? resource.relationship,
      name: illness === undefined ? (relation ?? 'Relative') : conceptText(illness.code),
      when: firstDate(resource.date),
    }),
    kind: 'family',
    ...defined({
      relation,
      status: text(resource.status),
      notes: joined([notesOf(resource), illness && notesOf(illness)], '\n'),
      details: detailsOf([
        ['Name', text(resource.name)],
        ['Age when it began', ageOf(illness, 'onset')],
        ['Outcome', conceptText(illness?.outcome)],
        ['Died of it', illness?.contributedToDeath === true ? 'Yes' : undefined],
        ['Deceased', deceased(resource)],
        ['Why not known', conceptText(resource.dataAbsentReason)],
      ]),
    }),
  };
}

function ageOf(value: Json | undefined, field: string): string | undefined {
  const age = quantity(value?.[`${field}Age`]);
  const low = quantity(at(value?.[`${field}Range`], 'low'));
  return joined([age?.value ?? low?.value, age?.unit ?? low?.unit], ' ') ?? text(value?.[`${field}String`]);
}

const deceased = (resource: Json): string | undefined =>
  resource.deceasedBoolean === true
    ? 'Yes'
    : (ageOf(resource, 'deceased') ?? text(resource.deceasedDate) ?? text(resource.deceasedString));
