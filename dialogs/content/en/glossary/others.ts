import { term, type Term } from './term.js';

export const others = {
  hypertension: term(
    'condition',
    'Hypertension',
    'Hypertension is the medical word for high blood pressure.',
    'htn, high blood pressure',
  ),
  hyperlipidemia: term(
    'condition',
    'Hyperlipidemia',
    'Hyperlipidemia means a high level of fats in the blood, such as cholesterol.',
    'high cholesterol, hld, dyslipidemia',
  ),
  diabetes: term(
    'condition',
    'Diabetes',
    'With diabetes, the body has a hard time using the sugar in the blood.',
    'type 2 diabetes, diabetes mellitus, dm, dm2',
  ),
  copd: term(
    'condition',
    'COPD',
    'COPD is a group of lung conditions that make it hard to breathe. The letters stand for chronic obstructive pulmonary disease.',
  ),
  gerd: term(
    'condition',
    'GERD',
    'GERD means that stomach acid often comes back up. The letters stand for gastroesophageal reflux disease.',
    'acid reflux, reflux',
  ),
  afib: term(
    'condition',
    'Atrial fibrillation',
    'Atrial fibrillation is a heartbeat that is not regular. It is also called AFib.',
    'afib, a fib, af',
  ),
  chf: term(
    'condition',
    'Heart failure',
    'Heart failure means that the heart pumps less blood than the body needs. It is also called CHF.',
    'chf, congestive heart failure',
  ),
  ckd: term(
    'condition',
    'CKD',
    'CKD means chronic kidney disease: the kidneys have worked less well for months or longer.',
    'chronic kidney disease',
  ),
  neuropathy: term(
    'condition',
    'Neuropathy',
    'Neuropathy means that nerves do not work as they did. It is often felt in the feet or hands.',
  ),
  chronic: term('condition', 'Chronic', 'Chronic means that something lasts a long time.'),
  acute: term('condition', 'Acute', 'Acute means that something began not long ago, or suddenly.'),
  anaphylaxis: term(
    'condition',
    'Anaphylaxis',
    'Anaphylaxis is a severe allergic reaction of the whole body.',
    'anaphylactic',
  ),
  edema: term('condition', 'Edema', 'Edema means swelling from water in the body.', 'oedema'),
  diagnosis: term(
    'condition',
    'Diagnosis',
    'A diagnosis is the name a provider gives to a health problem.',
    'dx',
  ),
  prognosis: term(
    'condition',
    'Prognosis',
    'A prognosis is what a provider expects of a health problem as time goes by.',
  ),
  remission: term(
    'condition',
    'Remission',
    'Remission means that the signs of an illness have eased or gone.',
  ),
  bluebutton: term(
    'record',
    'Blue Button',
    'Blue Button is the way to see and download your own health record, and to share it as you choose.',
    'blue button report',
  ),
  ccda: term(
    'record',
    'C-CDA',
    'A C-CDA is a file with a summary of a health record. Other hospitals and doctors can read it.',
    'ccda, c cda, ccd, continuity of care document',
  ),
  fhir: term(
    'record',
    'FHIR',
    'FHIR is a standard that lets computers pass on health records. It is said like the word fire.',
  ),
  immunization: term(
    'record',
    'Immunization',
    'Immunization is another word for a vaccine, or shot.',
    'vaccination, vaccine',
  ),
  referral: term(
    'record',
    'Referral',
    'A referral is a request for you to be seen by another provider.',
    'consult, consultation',
  ),
  pcp: term(
    'record',
    'PCP',
    'PCP is short for primary care provider. This is the doctor or nurse you see first.',
    'primary care provider, primary care doctor, pact',
  ),
  inpatient: term(
    'record',
    'Inpatient',
    'Inpatient means staying in the hospital. Outpatient means going home the same day.',
    'outpatient',
  ),
  telehealth: term('record', 'Telehealth', 'Telehealth is care by video or phone.', 'video visit, vvc'),
  advancedirective: term(
    'record',
    'Advance directive',
    'An advance directive says what care you want if you cannot speak for yourself.',
    'living will',
  ),
} satisfies Readonly<Record<string, Term>>;
