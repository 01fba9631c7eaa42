import type { LabFlag } from '../record.js';
import { labFlag } from '../vocabulary/flags.js';
import { conceptCodes, conceptText } from './concepts.js';
import { objects } from './json.js';

export interface ReadFlag {
  readonly flag?: LabFlag;
  readonly flagAsWritten?: string;
}

const noFlag: ReadFlag = {};

export function readFlag(interpretation: unknown): ReadFlag {
  const concepts = objects(interpretation);
  if (concepts.length === 0) return noFlag;
  const words = concepts
    .flatMap((c) => [...conceptCodes(c).map((code) => code.code), conceptText(c)])
    .filter((w) => w !== undefined);
  const flag = labFlag(words);
  const written = concepts
    .map((c) => conceptText(c) ?? conceptCodes(c)[0]?.code)
    .filter((w) => w !== undefined);
  return {
    ...(flag === undefined ? {} : { flag }),
    ...(written.length === 0 ? {} : { flagAsWritten: [...new Set(written)].join(', ') }),
  };
}
