import { defined } from '../../defined.js';
import type { Medicine, SectionId, Visit } from '../../record.js';
import { entryOf, Facts, type Labelled } from '../labelled.js';
import { usDate } from '../us-dates.js';
import { fromOf, type CmsContext } from './kinds.js';
import type { CmsSection } from './split.js';

interface Claim {
  readonly number: string;
  readonly section: CmsSection;
  readonly items: Labelled[];
}

/** Each claim is a visit with its lines; a Part D claim is a drug that was handed over. */
export function* claimsOf(
  sections: readonly CmsSection[],
  context: CmsContext,
): Iterable<readonly [SectionId, Visit | Medicine]> {
  for (const claim of joined(sections)) {
    const facts = new Facts(claim.items);
    yield claim.items.some((item) => item.label === 'Drug Name')
      ? ['medicines', drug(facts, claim, context)]
      : ['visits', visit(facts, claim, context)];
  }
}

/** "Claim Lines for Claim Number: N" is a section of its own and belongs to the claim N of the section before. */
function joined(sections: readonly CmsSection[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (const section of sections) {
    const [, of] = /^claim lines for claim number: *(\S+)/i.exec(section.title) ?? [];
    let current = of === undefined ? undefined : claims.find((claim) => claim.number === of);
    for (const item of section.items) {
      const starts = item.label === 'Claim Number' && item.value !== current?.number;
      if (starts) current = undefined;
      if (current === undefined) {
        current = { number: starts ? item.value : (of ?? ''), section, items: [] };
        claims.push(current);
      }
      current.items.push(item);
    }
  }
  return claims;
}

function visit(facts: Facts, { section, number }: Claim, context: CmsContext): Visit {
  const start = usDate(facts.take('service start date') ?? facts.take('claim service date'));
  const kind = facts.take('claim type');
  const provider = facts.take('provider');
  facts.take('claim number');
  const details = [{ label: 'Claim Number', value: number }, ...(facts.rest() ?? [])];
  return {
    ...entryOf({
      id: context.id(),
      name: kind === undefined ? 'Medicare claim' : `Medicare claim, ${kind}`,
      from: fromOf(section, context),
      warnings: start.warnings,
      words: details.map(({ value }) => value),
    }),
    ...defined({
      date: start.date,
      kind,
      provider,
      end: usDate(facts.take('service end date')).date,
      details,
    }),
  };
}

function drug(facts: Facts, { section }: Claim, context: CmsContext): Medicine {
  const filled = usDate(facts.take('claim service date'));
  return {
    ...entryOf({
      id: context.id(),
      name: facts.take('drug name'),
      from: fromOf(section, context),
      warnings: filled.warnings,
    }),
    status: 'notAvailable',
    nonVa: true,
    ...defined({
      lastFilled: filled.date,
      prescribedBy: facts.take('prescriber name'),
      details: facts.rest(),
    }),
  };
}
