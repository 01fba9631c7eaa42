/** Assurance as providers write it: `.../ial/2/aal/2` (Login.gov), `.../loa/3` (ID.me, DS Logon). */
const scales = [/\bial\/?(\d)/i, /\baal\/?(\d)/i, /\bloa\/?(\d)/i];

/** Whether a name says so itself: NIST SP 800-63's levels, or the older "level of assurance 3" that held both. */
export const isIal2Aal2 = (acr: string): boolean => meetsAcr(acr, 'ial/2/aal/2') || meetsAcr(acr, 'loa/3');

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
