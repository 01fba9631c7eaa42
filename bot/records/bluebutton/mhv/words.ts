const plain = /^[!-~]+(?: [!-~]+)*$/;
const controls = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** One clean line; undefined for what these files write where there is nothing: blank or `--`. */
export function oneLine(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  const clean = plain.test(value) ? value : squeezed(value);
  return clean === '' || clean === '--' ? undefined : clean;
}

function squeezed(value: string): string {
  const even = value.replace(/\s+/g, ' ').trim();
  return beyondAscii.test(even) ? even.replace(controls, '').replace(/ {2,}/g, ' ').trim() : even;
}

const beyondAscii = /[^ -~]/;

/** Several lines, each clean, for values people wrote over lines. */
export function severalLines(value: string | undefined): string | undefined {
  if (value?.includes('\n') !== true) return oneLine(value);
  const kept = value
    .split('\n')
    .map((line) => oneLine(line) ?? '')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return kept === '' ? undefined : kept;
}

const drawn = /^[\n\t -~]*$/;
const oddities = /[\p{Cf}\u2028\u2029]|(?![\n\t])\p{Cc}/gu;
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

/** Free text with its columns: notes draw tables with blanks. The VA escapes some of it as HTML (`BP&gt;=140/90`). */
export function freeText(lines: readonly string[]): string | undefined {
  const joined = lines.join('\n');
  const clean = drawn.test(joined) ? joined : joined.replace(oddities, '');
  const even = clean.includes('\n\n\n') ? clean.replace(/\n{3,}/g, '\n\n') : clean;
  const text = even.replace(/^\n+/, '').trimEnd();
  if (text.trim() === '') return undefined;
  return text.includes('&') ? text.replace(/&(?:lt|gt|amp|quot);/g, (e) => entities[e] ?? e) : text;
}

/** A line drawn across the page: dashes, equal signs, or dashes and blanks (DoD). */
export function isRule(line: string): boolean {
  const from = firstInk(line);
  const first = line.charCodeAt(from);
  if (first !== 45 && first !== 61) return false;
  let inked = 0;
  for (let i = from; i < line.length; i += 1) {
    const code = line.charCodeAt(i);
    if (code === first) inked += 1;
    else if (code !== 32) return false;
  }
  return inked >= 5;
}

/** Where the writing on a line begins. */
export function firstInk(line: string, from = 0): number {
  let at = from;
  while (at < line.length && (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 9)) at += 1;
  return at;
}

const wide = '='.repeat(40);

/** A rule of equal signs as wide as a page: what stands between the reports of a section. */
export const isDoubleRule = (line: string): boolean =>
  line.charCodeAt(0) === 61 && line.startsWith(wide) && isRule(line);

/** Beginnings of the paragraphs My HealtheVet itself prints in a section: they tell nothing about the person. */
const furniture =
  /^(?:Remember to share (?:all information about your|your self)|Please contact your (?:health care team with any|local VA)|Learn more about these Wellness|Test results slightly outside|For some tests, results|Reaction Key: ?\*|Result Key:|Allergy information\.|Immunization information\.|This section (?:shows|contains) (?:your|all)|Your self-?entered information saved|Your information in My HealtheVet|Your VA (?:Immunizations|Problem) [Ll]ist|Your EKG list|Also, VA Demographic|If you have any questions (?:about your information|or updates)|VA (?:Past Appointments are|Medication History includes|Laboratory Results (?:are|includes)|Notes from January|Pathology Reports are|Radiology Reports are|Vitals and Readings displays)|Discharge summaries are available|Some studies done at a non-VA|All future VA Appointments|Sort(?:ed)? By:|ALL CURRENT GOALS -|COMPLETED GOALS -)/;

const pageFurniture =
  /^(?:\f|\s*Page \d+ of \d+$|\s*\**\s*CONFIDENTIAL\s*\**$|.{0,60}\bCONFIDENTIAL\b.{0,20}\bPage \d+ of \d+$)/;

export const isFurniture = (line: string): boolean => furniture.test(line.trimStart());

/** What a printer puts on every page, outside of notes. */
export const isPageFurniture = (line: string): boolean =>
  (line.includes('CONFIDENTIAL') || line.includes('Page ') || line.startsWith('\f')) &&
  pageFurniture.test(line);

const nothing = /^\s*No information was available/;

/** The report's own answer for a section with nothing in it: empty, and never "none known". */
export const saysNothing = (line: string): boolean => line.includes('No info') && nothing.test(line);
