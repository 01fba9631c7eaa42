import { SaxesParser } from 'saxes';

/** What a document holds, counted without the reader: statements by the LOINC code of their section. */
export interface Counted {
  readonly statements: number;
  /** Those that are negated or name nothing: told as "none known", or with a warning. */
  readonly negated: number;
  /** Both halves of a blood pressure in one organizer: two statements, one reading. */
  readonly pairs: number;
}

interface Open {
  readonly name: string;
  /** Of a section: its code. */
  code?: string;
  /** Of an organizer: the codes of its observations. */
  codes?: string[];
  statement?: boolean;
}

const kinds: Readonly<Record<string, readonly string[]>> = {
  substance: ['entry>substanceAdministration'],
  concern: ['entry>act>entryRelationship>observation', 'entry>observation'],
  result: ['entry>organizer>component>observation', 'entry>observation'],
  procedure: ['entry>procedure', 'entry>act', 'entry>observation'],
  encounter: ['entry>encounter'],
};

const severity = 'entry>act>entryRelationship>observation>code';

export const countedSections = {
  '10160-0': 'substance',
  '11369-6': 'substance',
  '48765-2': 'concern',
  '11450-4': 'concern',
  '30954-2': 'result',
  '8716-3': 'result',
  '47519-4': 'procedure',
  '46240-8': 'encounter',
} as const;

export function countStatements(xml: string): ReadonlyMap<string, Counted> {
  const found = new Map<string, { statements: number; negated: number; pairs: number }>();
  const stack: Open[] = [];
  const section = (): Open | undefined => stack.findLast((open) => open.name === 'section');
  const pathFrom = (from: string): string => {
    const start = stack.findLastIndex((open) => open.name === from);
    return stack
      .slice(start)
      .map((open) => open.name)
      .join('>');
  };
  const parser = new SaxesParser();
  parser.on('error', () => {});
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '');
    const parent = stack.at(-1);
    stack.push({ name: local, ...(local === 'organizer' ? { codes: [] } : {}) });
    const here = section();
    if (local === 'code' && parent === here && here && here.code === undefined)
      here.code = String(attributes.code ?? '');
    if (local === 'code' && parent?.name === 'observation')
      stack.at(-4)?.codes?.push(String(attributes.code ?? ''));
    // Some hang an allergy's severity on the concern, beside the allergy: it states nothing by itself.
    if (local === 'code' && attributes.code === 'SEV' && pathFrom('entry') === severity) {
      found.get(here!.code!)!.statements -= 1;
    }
    const kind = countedSections[here?.code as keyof typeof countedSections];
    if (kind === undefined || !kinds[kind]!.includes(pathFrom('entry'))) return;
    const counted = found.get(here!.code!) ?? { statements: 0, negated: 0, pairs: 0 };
    counted.statements += 1;
    if (attributes.negationInd === 'true' || attributes.nullFlavor) counted.negated += 1;
    found.set(here!.code!, counted);
  });
  parser.on('closetag', () => {
    const closed = stack.pop();
    const counted = found.get(section()?.code ?? '');
    if (closed?.codes?.includes('8480-6') && closed.codes.includes('8462-4') && counted) counted.pairs += 1;
  });
  parser.write(xml).close();
  return found;
}
