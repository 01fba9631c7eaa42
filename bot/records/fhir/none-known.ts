import { saysNoneKnown, type CanBeNone } from '../vocabulary/none-known.js';
import { conceptCodes, conceptText } from './concepts.js';

export const saysNone = (section: CanBeNone, concept: unknown): boolean =>
  saysNoneKnown(section, { codes: conceptCodes(concept), words: conceptText(concept) });

/** "We do not know" is not "none": IPS has a code for it. */
export const isNoInformation = (concept: unknown): boolean =>
  conceptCodes(concept).some((c) => /^no-(allergy|problem|medication|immunization)-info$/.test(c.code));
