import type { EntryOf, SectionId } from '../../record.js';
import { Facts, type Labelled } from '../labelled.js';
import { closed, type Context } from './entry.js';
import { itemsOf, meant, type Written } from './records.js';

export type Reader<S extends SectionId> = (written: Written, context: Context) => readonly EntryOf[S][];

/** One record, one entry. `fill` takes what the section knows; the rest becomes details. */
export const one =
  <S extends SectionId>(
    fill: (facts: Facts, name: string | undefined, context: Context) => EntryOf[S],
  ): Reader<S> =>
  (written, context) => {
    const { items, loose } = itemsOf(written.lines);
    const facts = new Facts([...items, ...loose.filter(isSaid).map(asItem)]);
    return [closed(fill(facts, nameOf(written), context), facts)];
  };

export const nameOf = ({ heading }: Written): string | undefined => meant(heading) || undefined;

/** Headings inside a record and the report's own sentences are no facts. */
export const isSaid = ({ text }: { readonly text: string }): boolean =>
  !/^\s*(details( about this test)?|results|about (your|this) (prescription|medication)|records:|- (upcoming|past) appointments:|titleMoveDownAmount: 0\.5,?|other details from the source:?|otros datos de la fuente:?)\s*$/i.test(
    text,
  );
export const asItem = ({ text, at }: { readonly text: string; readonly at: number }): Labelled => ({
  label: 'Text',
  value: text.trim(),
  line: at,
});
