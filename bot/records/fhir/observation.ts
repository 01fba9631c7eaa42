import { conceptText } from './concepts.js';
import { firstDate, type ReadDate } from './dates.js';
import { at, joined, list, objects, text, type Json } from './json.js';
import type { ReadContext } from './reading.js';
import { referenceName, resolve } from './references.js';
import { quantity } from './values.js';

/** When it was measured or collected; only failing that, when it was issued. */
export const effective = (resource: Json): ReadDate =>
  typeof resource.effectiveDateTime === 'string'
    ? firstDate(resource.effectiveDateTime, resource.issued)
    : firstDate(
        resource.effectiveDateTime,
        at(resource, 'effectivePeriod', 'start'),
        resource.effectiveInstant,
        resource.issued,
      );

/** The lab's own words for its range where it has them, else low and high. */
export function rangeOf(observation: Json): string | undefined {
  if (observation.referenceRange === undefined) return undefined;
  const ranges = objects(observation.referenceRange).map((range) => {
    const [low, high] = [quantity(range.low), quantity(range.high)];
    const unit = high?.unit ?? low?.unit;
    const span =
      low && high ? `${low.value}-${high.value}` : low ? `>=${low.value}` : high && `<=${high.value}`;
    return oneSided(text(range.text)) ?? (span && joined([span, unit], ' '));
  });
  return joined(ranges, '; ');
}

/** VistA leaves the missing side out: "-100" is up to 100, never minus 100; "60-" is at least 60. */
const oneSided = (range: string | undefined): string | undefined =>
  range
    ?.replace(/^\s*-\s*(?=\d)/, '<=')
    .replace(/^(\d[\d.]*)\s*-\s*(?=$|[^\d\s.])/, '>=$1 ')
    .trim();

export const orderedBy = (resource: Json, { pool }: ReadContext): string | undefined => {
  if (resource.basedOn === undefined) return undefined;
  const order = list(resource.basedOn)
    .map((r) => resolve(r, resource, pool))
    .find((r) => r !== undefined);
  return order && referenceName(order.requester, order, pool);
};

export const specimenOf = (resource: Json, { pool }: ReadContext): string | undefined => {
  if (resource.specimen === undefined) return undefined;
  const specimen = at(resource, 'specimen');
  return text(at(specimen, 'display')) ?? conceptText(resolve(specimen, resource, pool)?.type);
};
