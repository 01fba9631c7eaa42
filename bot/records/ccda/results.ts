import { defined } from '../defined.js';
import type { EntryWarning, Lab, Measure } from '../record.js';
import { labFlag } from '../vocabulary/flags.js';
import { conceptName, conceptWords, referredText } from './concepts.js';
import type { SectionContext } from './context.js';
import { commentsOf, ourDetail } from './details.js';
import { authorOf, baseOf, facilityOf, put } from './entry.js';
import { attribute, child, children, take, type XmlNode } from './node.js';
import { firstName } from './people.js';
import { readProcedure } from './procedures.js';
import { below, isNegated, statusCode } from './statements.js';
import { intervalOf, type ReadTime } from './time.js';
import { rangeOf, valueOf, valuesOf, withUnit } from './values.js';

/** Facts an organizer says for all the results in it. */
interface Panel {
  readonly node?: XmlNode;
  readonly name?: string;
  readonly when?: ReadTime;
  readonly specimen?: string;
  readonly status?: string;
  readonly facility?: string;
}

/** A result organizer (C-CDA 4.1, CCD 1.32) or a result alone. */
export function readResults(statement: XmlNode, context: SectionContext): void {
  if (statement.name === 'procedure') return readBeside(statement, context);
  readInPanel(statement, {}, context);
}

/** The VA puts a procedure of null codes beside its results, whose reference leads nowhere. */
function readBeside(procedure: XmlNode, context: SectionContext): void {
  const says =
    conceptWords(child(procedure, 'code'), context.narrative) ??
    referredText(child(procedure, 'text'), context.narrative);
  if (says === undefined) context.out.warn('emptyEntry', context.place);
  else readProcedure(procedure, context);
}

function readInPanel(statement: XmlNode, panel: Panel, context: SectionContext): void {
  const parts = below(statement).filter((s) => s.name === 'observation' || s.name === 'organizer');
  if (statement.name === 'observation' || parts.length === 0)
    return put(context, 'labs', lab(statement, panel, context));
  const own = panelOf(statement, panel, context);
  for (const part of parts) readInPanel(part, own, context);
  for (const part of below(statement)) if (part.name === 'procedure') readBeside(part, context);
}

function panelOf(organizer: XmlNode, outer: Panel, context: SectionContext): Panel {
  const { start, end } = intervalOf(child(organizer, 'effectiveTime'));
  const when = start.date === undefined && start.warnings.length === 0 ? end : start;
  const read = {
    name: conceptName(child(organizer, 'code'), context.narrative),
    when: when.date === undefined ? undefined : when,
    specimen: specimenOf(organizer, context),
    status: statusCode(organizer),
    facility: facilityOf(organizer),
  };
  return { ...outer, ...defined(read), node: organizer };
}

function lab(observation: XmlNode, panel: Panel, context: SectionContext): Lab {
  const { narrative } = context;
  const result = valuesOf(observation, narrative);
  const text = referredText(take(child(observation, 'text')), narrative);
  for (const value of children(observation, 'value')) take(value);
  const { start, end } = intervalOf(child(observation, 'effectiveTime'));
  const when =
    start.date === undefined && start.warnings.length === 0
      ? end.date === undefined
        ? (panel.when ?? end)
        : end
      : start;
  const flag = flagOf(observation, context);
  const own = statusCode(observation) ?? panel.status;
  take(child(observation, 'statusCode'));
  const fields = {
    result: result ?? proseResult(text, observation, context),
    range: rangesOf(observation, context),
    ...flag,
    status: own,
    panel: panel.name,
    orderedBy: authorOf(observation),
    specimen: specimenOf(observation, context) ?? panel.specimen,
    notes: commentsOf(observation, context),
  };
  const base = baseOf('labs', observation, context, {
    concept: child(observation, 'code'),
    name:
      conceptName(child(observation, 'code'), narrative) ?? (result === undefined ? text : undefined) ?? text,
    when,
    facility: facilityOf(observation) ?? panel.facility,
    words: [panel.name, result?.value],
    warnings: warningsOf(observation, fields.result, own),
    details:
      text !== undefined && fields.result?.value !== text
        ? [ourDetail('As written', text)].filter(
            ({ value }) => value !== conceptName(child(observation, 'code'), narrative),
          )
        : [],
  });
  return { ...base, ...defined(fields) };
}

/** A result that stands only in the narrative is there, where the reference is not the test's own name. */
function proseResult(
  text: string | undefined,
  observation: XmlNode,
  { narrative }: SectionContext,
): Measure | undefined {
  const name = conceptName(child(observation, 'code'), narrative);
  return text === undefined ||
    name === undefined ||
    name.toLowerCase().includes(text.toLowerCase()) ||
    text.toLowerCase() === name.toLowerCase()
    ? undefined
    : { value: text };
}

function warningsOf(
  observation: XmlNode,
  result: Measure | undefined,
  status: string | undefined,
): readonly (EntryWarning | undefined)[] {
  const missing = result === undefined ? ('resultMissing' as const) : undefined;
  const called = status === 'aborted' || status === 'cancelled' ? ('notDone' as const) : undefined;
  return [missing, called, isNegated(observation) ? 'notDone' : undefined];
}

/** HL7 ObservationInterpretation: its code, its words, or what the lab wrote itself. */
function flagOf(observation: XmlNode, { narrative }: SectionContext): Pick<Lab, 'flag' | 'flagAsWritten'> {
  const nodes = children(observation, 'interpretationCode').map(take);
  const words = nodes
    .flatMap((n) => [attribute(n, 'code'), attribute(n, 'displayName'), conceptName(n, narrative)])
    .filter((w) => w !== undefined);
  const written = nodes.map((n) => conceptWords(n, narrative)).filter((w) => w !== undefined);
  return defined({
    flag: labFlag(words),
    flagAsWritten: written.length === 0 ? undefined : [...new Set(written)].join(', '),
  });
}

/** The lab's own words for its range where it has them, else low and high. */
export function rangesOf(observation: XmlNode, context: SectionContext): string | undefined {
  const ranges = children(observation, 'referenceRange').map((holder) =>
    rangeWords(child(take(holder), 'observationRange'), context),
  );
  const said = ranges.filter((r) => r !== undefined);
  return said.length === 0 ? undefined : said.join('; ');
}

function rangeWords(range: XmlNode | undefined, context: SectionContext): string | undefined {
  const text = referredText(child(range, 'text'), context.narrative);
  const value = child(range, 'value');
  const measure = value && (rangeOf(value) ?? valueOf(value, context.narrative));
  const words = text ?? (measure && withUnit(measure));
  const meaning = conceptName(child(range, 'interpretationCode'), context.narrative);
  return words !== undefined && meaning !== undefined && !/^normal$/i.test(meaning)
    ? `${words} (${meaning})`
    : words;
}

function specimenOf(statement: XmlNode, { narrative }: SectionContext): string | undefined {
  for (const holder of children(statement, 'specimen')) {
    const entity = child(child(take(holder), 'specimenRole'), 'specimenPlayingEntity');
    const name = conceptWords(child(entity, 'code'), narrative) ?? firstName(entity);
    if (name !== undefined) return name;
  }
  return undefined;
}
