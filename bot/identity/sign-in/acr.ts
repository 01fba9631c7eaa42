/** Assurance as providers write it: `.../ial/2/aal/2` (Login.gov), `.../loa/3` (ID.me, DS Logon). */
const scales = [/\bial\/?(\d)/i, /\baal\/?(\d)/i, /\bloa\/?(\d)/i];

/** At least the required assurance. Names without numbers must be equal; a scale missing from one of them is not met. */
export function meetsAcr(actual: unknown, required: string): boolean {
  if (typeof actual !== 'string') return false;
  if (actual === required) return true;
  const levels = scales.map((scale) => ({
    is: scale.exec(actual)?.[1],
    least: scale.exec(required)?.[1],
  }));
  const asked = levels.filter((level) => level.least !== undefined);
  return asked.length > 0 && asked.every((level) => Number(level.is ?? -1) >= Number(level.least));
}
