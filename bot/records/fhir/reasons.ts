import { conceptText } from './concepts.js';
import { at, joined, list, objects, text, type Json } from './json.js';
import type { ReadContext } from './reading.js';
import { resolve } from './references.js';

/** Why something was done or ordered: in words, or by a reference to the condition. */
export const reasonOf = (resource: Json, { pool }: ReadContext): string | undefined =>
  joined(
    [
      ...objects(resource.reasonCode).map(conceptText),
      ...list(resource.reasonReference).map(
        (r) => text(at(r, 'display')) ?? conceptText(resolve(r, resource, pool)?.code),
      ),
    ],
    ', ',
  );
