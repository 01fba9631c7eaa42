import type { Code, Sensitivity } from '../record.js';

type Prefixes = readonly (readonly [Sensitivity, RegExp])[];

/** ICD-10-CM chapters and categories. Nicotine (F17) and dementia (F01 to F03) are not among them: neither is withheld from family. */
const icd10: Prefixes = [
  ['substanceUse', /^(F1[0-689]|K70|G31\.?2|O99\.?3[12]|R78\.?[0-5]|T40|Z71\.?[45]1)/],
  ['hiv', /^(B20|B97\.?35|Z21|R75|O98\.?7|Z20\.?6|Z11\.?4|Z71\.?7|Z29\.?81)/],
  ['sickleCell', /^D57/],
  ['mentalHealth', /^(F0[4-9]|F[2-9]\d|R45\.?85|T14\.?91|Z91\.?5|X7[1-9]|X8[0-3])/],
  ['sexualTrauma', /^(T7[46]\.?[25]|Z62\.?810|Z04\.?4|Y05)/],
  ['reproductiveHealth', /^(O|Z3[0-79A]|N46|N9[678]|Z64\.?0|Z98\.?5[12])/],
];

const icd9: Prefixes = [
  ['substanceUse', /^(29[12]|30[34]|305(?!\.?1)|571\.?[0-3]|V65\.?42)/],
  ['hiv', /^(042|V08|795\.?71|079\.?53)/],
  ['sickleCell', /^282\.?[56]/],
  ['mentalHealth', /^(29[3-9]|30[0-2]|30[6-9]|31[0-9]|V62\.?84)/],
  ['sexualTrauma', /^(995\.?53|995\.?83|V71\.?5|E960\.?1)/],
  ['reproductiveHealth', /^(6[3-7]\d|628|606|V2[2-8])/],
];

const listed = (sensitivity: Sensitivity, codes: string): readonly (readonly [string, Sensitivity])[] =>
  codes.split(' ').map((code) => [code, sensitivity]);

/** SNOMED CT concepts that head their hierarchies; a code below them is found by its words. */
const snomed = new Map([
  ...listed(
    'substanceUse',
    '66590003 7200002 15167005 191816009 75544000 5602001 26416006 66214007 228273003',
  ),
  ...listed('hiv', '86406008 62479008 165816005 402916007 111880001 40780007'),
  ...listed('sickleCell', '417357006 127040003 16402000 417425009 35434009 36472007'),
  ...listed(
    'mentalHealth',
    '74732009 35489007 370143000 47505003 197480006 13746004 58214004 48694002 6471006 21897009',
  ),
  ...listed('sexualTrauma', '248110007 422608009 61152003 95922009 225823001'),
  ...listed(
    'reproductiveHealth',
    '72892002 77386006 17369002 386639001 70317007 8619003 169553002 302044001',
  ),
]);

/** LOINC: HIV tests and viral loads; AUDIT-C, DAST, TAPS, ethanol; PHQ, GAD-7, PCL-5, C-SSRS; pregnancy tests and status. */
const loinc = new Map([
  ...listed(
    'hiv',
    '7917-8 7918-6 22356-0 25835-0 20447-9 56888-1 75622-1 5223-3 29893-5 68961-2 30361-0 48345-3 5221-7 31201-7',
  ),
  ...listed(
    'substanceUse',
    '72109-2 75626-2 68517-2 68518-0 68519-8 68520-6 82667-7 96841-2 96842-0 96843-8 96844-6 88037-7 75889-6 5640-8 5643-2 74013-4',
  ),
  ...listed(
    'mentalHealth',
    '44249-1 44250-9 44251-7 44252-5 44253-3 44254-1 44255-8 44258-2 44259-0 44260-8 44261-6 69722-7 55757-9 55758-7 69737-5 70274-6 70221-7 93373-9 73831-0',
  ),
  ...listed('reproductiveHealth', '82810-3 86645-9 2106-3 2118-8 19080-1 21198-7 11778-8 11996-6 8665-2'),
]);

export function byCode({ system, code }: Code): Sensitivity | undefined {
  const name = system.toLowerCase();
  if (/icd-?10|6\.90$|6\.3$/.test(name)) return icd10.find(([, prefix]) => prefix.test(code))?.[0];
  if (/icd-?9|6\.10[34]$|6\.42$/.test(name)) return icd9.find(([, prefix]) => prefix.test(code))?.[0];
  if (/snomed|sct|6\.96$/.test(name)) return snomed.get(code);
  return /loinc|6\.1$/.test(name) ? loinc.get(code) : undefined;
}
