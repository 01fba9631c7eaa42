/**
 * Words of the record without shouting: "SWELLING OF THE THROAT" is "swelling of the throat". Only the case of a word in
 * capitals is changed, and short forms that people know as letters keep theirs.
 */
const KNOWN_AS_LETTERS = new Set(
  [
    // conditions
    'ADHD AFIB ALS BPH CAD CHF CKD COPD COVID CVA DJD DM DVT ESRD GERD HBV HCV HIV HPV HSV HTN IBS IBD MRSA MDD MI MS OCD OSA PAD PE PTSD RA RSV SARS SLE STD STI TB TBI TIA URI UTI',
    // tests and readings
    'A1C ALT ANA AST BMI BMP BNP BP BUN CBC CEA CMP CRP CT DEXA DNA ECG EEG EGD EGFR EKG EMG ESR GFR HCG HDL HGB HCT INR LDL MCH MCHC MCV MPV MRI PFT PPD PSA PT PTT RBC RDW RNA TSH VLDL WBC XR',
    // medicines and vaccines
    'ACE ARB ASA BCG MRNA CFC CR DR DTAP EC ER HCL HCTZ HFA IM IPV IV LA MMR NPH NSAID ODT OTC PCN PCV SR SSRI TDAP XL ZOS',
    // places and plain letters
    'DOD ED ENT ER ICU PCP USA VA II III VI VII VIII IX',
  ].flatMap((line) => line.split(' ')),
);

/** So few letters, and so well known, that they are letters however a person or a source typed them. */
const ALWAYS_LETTERS =
  /\b(?:a1c|ldl|hdl|vldl|ptsd|copd|hiv|mri|ekg|ecg|psa|tsh|inr|bun|cbc|gerd|adhd|tbi)\b/gi;

export const isShouted = (text: string): boolean => /[A-Z]{3}/.test(text) && !/[a-z]{2}/.test(text);
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "DDD": what has no vowel is said letter by letter. */
const areLetters = (word: string): boolean => KNOWN_AS_LETTERS.has(word) || /^[^AEIOUY']{2,5}$/.test(word);

/** In a name that is otherwise calm, short capitals may be letters we do not know. */
const LEAST_SHOUTED = 5;

/** "metFORMIN": pharmacies write look-alike names so for their own eyes; read aloud or by a screen reader it is noise. */
const isTall = (word: string): boolean => word.length >= 5 && /[A-Z]{3}/.test(word) && /[a-z]{2}/.test(word);

export function calm(text: string, shouted = isShouted(text)): string {
  const least = shouted ? 2 : LEAST_SHOUTED;
  return letters(text).replace(/(?<![\w.'])[A-Za-z]+(?:'[A-Za-z]+)?(?!\w)/g, (word) => {
    if (isTall(word)) return word.toLowerCase();
    const loud = word.length >= least && word === word.toUpperCase() && !areLetters(word);
    return loud ? word.toLowerCase() : word;
  });
}

/** The same at the start of a line. */
export const calmName = (text: string): string => capitalised(calm(text.trim()));

/** "a1c", as people type it, is "A1C". */
export const letters = (text: string): string => text.replace(ALWAYS_LETTERS, (word) => word.toUpperCase());
