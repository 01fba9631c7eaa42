import { defined } from '../defined.js';
import type { Device } from '../record.js';
import { codesOf, conceptName, referredText } from './concepts.js';
import type { SectionContext } from './context.js';
import { commentsOf, materialOf, ourDetail, productName } from './details.js';
import { baseOf, put } from './entry.js';
import { attribute, child, children, take, type XmlNode } from './node.js';
import { firstName } from './people.js';
import { below, isNegated, statusCode } from './statements.js';
import { intervalOf } from './time.js';

/** Medical equipment: a supply, the procedure that put an implant in, or an organizer of both (C-CDA 4.50, 4.14, 4.135). */
export function readDevice(statement: XmlNode, context: SectionContext): void {
  const inner = statement.name === 'organizer' ? below(statement) : [];
  if (inner.length > 0) return inner.forEach((s) => readDevice(s, context));
  put(context, 'devices', device(statement, context));
}

function device(statement: XmlNode, context: SectionContext): Device {
  const { narrative } = context;
  const participant = children(statement, 'participant').find(
    (p) => child(child(p, 'participantRole'), 'playingDevice') !== undefined,
  );
  const role = child(take(participant), 'participantRole');
  const playing = child(role, 'playingDevice');
  const text = referredText(take(child(statement, 'text')), narrative);
  const concept = child(playing, 'code') ?? child(materialOf(statement), 'code') ?? child(statement, 'code');
  const negated = isNegated(statement);
  const called = conceptName(concept, narrative) ?? productName(statement, context);
  const name =
    (negated ? (text ?? called) : (called ?? text)) ?? conceptName(child(statement, 'code'), narrative);
  const procedure = conceptName(child(statement, 'code'), narrative);
  const { start, end } = intervalOf(child(statement, 'effectiveTime'));
  take(child(statement, 'statusCode'));
  const fields = {
    status: statusCode(statement),
    maker: makerOf(role),
    udi: udiOf(role),
    notes: commentsOf(statement, context),
  };
  const model = words(child(playing, 'manufacturerModelName'));
  const base = baseOf('devices', statement, context, {
    name,
    concept: codesOf(concept).length > 0 ? concept : child(statement, 'code'),
    when: start.date === undefined && start.warnings.length === 0 ? end : start,
    warnings: [negated ? 'ruledOut' : undefined],
    details: [
      ...(procedure === undefined || procedure === name ? [] : [ourDetail('Procedure', procedure)]),
      ...(model === undefined ? [] : [ourDetail('Model', model)]),
      ...(text === undefined || text === name ? [] : [ourDetail('As written', text)]),
      ...(negated && called !== undefined && called !== name ? [ourDetail('Kind', called)] : []),
    ],
  });
  return { ...base, ...defined(fields) };
}

const words = (node: XmlNode | undefined): string | undefined => {
  const said =
    attribute(node, 'displayName') ??
    node?.kids
      .filter((k) => typeof k === 'string')
      .join('')
      .trim();
  return said === '' ? undefined : said;
};

const makerOf = (role: XmlNode | undefined): string | undefined => {
  const scoping = child(role, 'scopingEntity');
  return firstName(scoping) ?? words(child(scoping, 'desc'));
};

/** The unique device identifier stands in the role's id, under the FDA's or an issuer's root. */
const udiOf = (role: XmlNode | undefined): string | undefined =>
  children(role, 'id')
    .map((id) => attribute(id, 'extension'))
    .find((e) => e !== undefined);
