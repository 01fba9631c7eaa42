import type { Allergy } from '../../../record.js';
import { saysNoneKnown } from '../../../vocabulary/none-known.js';
import { takeWhen, type Collected } from '../collect.js';
import { layout, readFacts, type Facts } from '../facts.js';
import type { Block } from '../split.js';

const known = layout({
  starts: ['Allergy Name'],
  labels: ['Location', 'Date Entered', 'Allergy Type', 'VA Drug Class', 'Observed/Historical', 'Provider'],
  free: ['Reaction', 'Comments'],
});

const own = layout({
  starts: ['Allergy Name'],
  labels: ['Date', 'Severity', 'Diagnosed'],
  free: ['Reaction', 'Comments'],
});

/** VA ALLERGIES. Reactions stand in one line with commas between them. */
export function readAllergies(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, known);
  for (const facts of items) addAllergy(facts, block, out);
  return said;
}

/** SELF REPORTED ALLERGIES, ALLERGIES/ADVERSE REACTIONS in v12. */
export function readOwnAllergies(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, own);
  for (const facts of items) addAllergy(facts, block, out);
  return said;
}

/** "No known allergies" and no reaction to it: a statement. With a reaction it is shown as it stands, never told as "none". */
const isNone = (name: string | undefined, facts: Facts): boolean =>
  saysNoneKnown('allergies', { words: name }) &&
  facts.fields.every(
    (f) => f.label !== 'Reaction' || f.value.trim() === '' || /^(--|none)$/i.test(f.value.trim()),
  );

function addAllergy(facts: Facts, block: Block, out: Collected): void {
  const name = facts.take('Allergy Name');
  const none = isNone(name, facts);
  if (none && block.key === 'vaAllergies') {
    out.saidNone.add('allergies');
    return;
  }
  const when = takeWhen(facts, ['Date Entered', 'Date']);
  out.add(
    'allergies',
    block,
    { name, when, facts, facility: facts.take('Location'), isStatement: none },
    {
      reactions: reactionsIn(facts.take('Reaction')),
      ...severityOf(facts),
      type: facts.take('Allergy Type'),
      ...observedOf(facts),
      notes: facts.takeLines('Comments'),
    },
  );
}

const reactionsIn = (written: string | undefined): readonly string[] =>
  (written ?? '')
    .split(/[,;] /)
    .map((reaction) => reaction.trim())
    .filter((reaction) => reaction !== '');

function severityOf(facts: Facts): Pick<Allergy, 'severity'> {
  const field = facts.fields.find((f) => f.label === 'Severity');
  const word = field?.value.trim().toLowerCase();
  if (field === undefined || (word !== 'mild' && word !== 'moderate' && word !== 'severe')) return {};
  field.taken = true;
  return { severity: word };
}

function observedOf(facts: Facts): Pick<Allergy, 'observed'> {
  const field = facts.fields.find((f) => f.label === 'Observed/Historical');
  const word = field?.value.trim().toLowerCase();
  if (field === undefined || (word !== 'observed' && word !== 'historical')) return {};
  field.taken = true;
  return { observed: word };
}
