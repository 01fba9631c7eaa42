import type { LabFlag } from '../record.js';
import { conceptCodes, conceptText } from './concepts.js';
import { objects } from './json.js';

/** HL7 v3 ObservationInterpretation and VistA's starred letters. Worst first: of several the worst is told. */
const flags: readonly (readonly [LabFlag, readonly string[]])[] = [
  ['criticalHigh', ['hh', 'h*', 'h>', 'critical high', 'panic high']],
  ['criticalLow', ['ll', 'l*', 'l<', 'critical low', 'panic low']],
  ['critical', ['aa', 'a*', 'critical', 'critical abnormal', 'panic']],
  ['high', ['h', 'hu', 'hx', 'high', 'above high normal', 'significantly high']],
  ['low', ['l', 'lu', 'lx', 'low', 'below low normal', 'significantly low']],
  ['abnormal', ['a', 'abnormal']],
  ['normal', ['n', 'normal']],
];

export interface ReadFlag {
  readonly flag?: LabFlag;
  readonly flagAsWritten?: string;
}

/** Only what the lab sent. POS, NEG and susceptibilities are neither good nor bad by themselves: the lab's word, no flag. */
export function readFlag(interpretation: unknown): ReadFlag {
  const concepts = objects(interpretation);
  const words = concepts
    .flatMap((c) => [...conceptCodes(c).map((code) => code.code), conceptText(c)])
    .filter((w) => w !== undefined);
  const lower = words.map((w) => w.toLowerCase());
  const flag = flags.find(([, known]) => known.some((k) => lower.includes(k)))?.[0];
  const written = concepts
    .map((c) => conceptText(c) ?? conceptCodes(c)[0]?.code)
    .filter((w) => w !== undefined);
  return {
    ...(flag === undefined ? {} : { flag }),
    ...(written.length === 0 ? {} : { flagAsWritten: [...new Set(written)].join(', ') }),
  };
}
