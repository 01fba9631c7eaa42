import type { Detail } from '../record.js';
import { conceptText } from './concepts.js';
import { list, objects, text, type Json } from './json.js';
import type { ReadContext } from './reading.js';
import { quantity } from './values.js';

const deepest = 12;
const mostAnswers = 500;

/** A filled-in form: its name, and every question with its answer. */
export function surveyAnswers(
  resource: Json,
  context: ReadContext,
): { readonly name: string; readonly details?: readonly Detail[] } {
  const details: Detail[] = [];
  collect(objects(resource.item), 0, details);
  return { name: nameOf(resource, context), ...(details.length === 0 ? {} : { details }) };
}

function collect(items: readonly Json[], depth: number, details: Detail[]): void {
  for (const item of items) {
    if (details.length >= mostAnswers) return;
    const answers = objects(item.answer);
    const value = answers
      .map(answerText)
      .filter((a) => a !== undefined)
      .join(', ');
    if (value !== '') details.push({ label: text(item.text) ?? text(item.linkId) ?? 'Question', value });
    if (depth >= deepest) continue;
    collect(objects(item.item), depth + 1, details);
    for (const answer of answers) collect(objects(answer.item), depth + 1, details);
  }
}

function answerText(answer: Json): string | undefined {
  if (typeof answer.valueBoolean === 'boolean') return answer.valueBoolean ? 'Yes' : 'No';
  const measure = quantity(answer.valueQuantity);
  if (measure) return [measure.value, measure.unit].filter(Boolean).join(' ');
  const coding = answer.valueCoding;
  if (coding !== undefined) return conceptText({ coding: list(coding) }) ?? text(objects(coding)[0]?.code);
  const plain = [
    'valueString',
    'valueInteger',
    'valueDecimal',
    'valueDate',
    'valueDateTime',
    'valueTime',
    'valueUri',
  ];
  return plain.map((field) => text(answer[field])).find((value) => value !== undefined);
}

/** R4 puts the form's title in an extension of its address, or the form itself is in the file. */
function nameOf(resource: Json, { pool }: ReadContext): string {
  const shown = objects((resource._questionnaire as Json | undefined)?.extension).map((e) =>
    text(e.valueString),
  );
  const url = text(resource.questionnaire)?.split('|')[0];
  const form = url === undefined ? undefined : [...(pool.get(url) ? [pool.get(url)!] : [])][0];
  const last = url?.split(/[/#]/).filter(Boolean).at(-1);
  return shown.find((t) => t !== undefined) ?? text(form?.title) ?? last ?? 'Questionnaire';
}
