import type { LabFlag } from '../record.js';

/** HL7 v3 ObservationInterpretation, VistA's starred letters and words. Worst first: of several the worst is told. */
const flags: readonly (readonly [LabFlag, readonly string[]])[] = [
  ['criticalHigh', ['hh', 'h*', 'h>', 'critical high', 'panic high']],
  ['criticalLow', ['ll', 'l*', 'l<', 'critical low', 'panic low']],
  ['critical', ['aa', 'a*', 'critical', 'critical abnormal', 'panic']],
  ['high', ['h', 'hu', 'hx', 'high', 'above high normal', 'significantly high']],
  ['low', ['l', 'lu', 'lx', 'low', 'below low normal', 'significantly low']],
  ['abnormal', ['a', 'abnormal']],
  ['normal', ['n', 'normal']],
];

/** Only what the lab sent. POS, NEG and susceptibilities are neither good nor bad by themselves: no flag. */
export function labFlag(words: readonly string[]): LabFlag | undefined {
  const lower = words.map((word) => word.toLowerCase().trim());
  return flags.find(([, known]) => known.some((k) => lower.includes(k)))?.[0];
}
