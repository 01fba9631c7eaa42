import { conditionNames, vaccineNames } from '../../matching/conditions.js';
import { drugNames } from '../../matching/drugs.js';
import type { Meaning } from '../../matching/meaning.js';
import { labGroups, labTests, vitalKinds } from '../../matching/results.js';
import { wordsOf } from '../plain.js';

/** What people react to beside medicines. */
const substances =
  'contrast dye, contrast, dye, iodine, latex, rubber, nickel, tape, adhesive, shellfish, shrimp, crab, fish, seafood, peanuts, peanut, tree nuts, nuts, ' +
  'eggs, egg, milk, dairy, lactose, wheat, gluten, soy, strawberries, bee stings, bee sting, bees, wasps, ants, pollen, ragweed, grass, dust, mold, ' +
  'cats, dogs, poison ivy, sulfa, sulfa drugs, mycins, cephalosporins, penicillins, novocaine, lidocaine, medio de contraste, contraste, tinte, yodo, ' +
  'mariscos, camarones, camaron, pescado, cacahuates, cacahuate, mani, nueces, huevos, huevo, leche, lactosa, trigo, soya, fresas, abejas, picadura de abeja, ' +
  'polen, polvo, moho, gatos, perros, sulfas, niquel, hule, novocaina';

const operations =
  'colonoscopy, endoscopy, hip replacement, knee replacement, hip, knee, shoulder, back surgery, bypass, heart bypass, stent, stents, catheterization, ' +
  'heart cath, pacemaker, cataract surgery, cataracts, cataract, hernia, gallbladder, appendix, tonsils, prostate, biopsy, mri, ct scan, cat scan, xray, ' +
  'ultrasound, stress test, echocardiogram, amputation, transplant, dialysis, skin cancer, colonoscopia, endoscopia, cadera, rodilla, hombro, cateterismo, ' +
  'marcapasos, cataratas, catarata, hernia, vesicula, apendice, amigdalas, prostata, biopsia, resonancia, tomografia, radiografia, ultrasonido, trasplante';

/** How recognisers and hurried hands write what stands in no list. */
const misheard = {
  vaccine:
    'singles, shingle, pnuemonia, newmonia, pneumonia shot, tetnus, tetanos, hepatitus, hep b, hpv, meningitis, meningococcal, rabies, rubella, mumps, german measles, japanese encephalitis, typhoid, tuberculosis, tb, gammaglobulin, meningococo, rabia, paperas, rubeola, culebrillas, pulmonia',
  drug: 'warfrin, coumaden, metropolol, lisinipril, metforman, gabapentine, atorvastatine, hydrocodon, oxycontin, percocet, norco, vicodin, benadryl, claritin, zyrtec, mucinex, sudafed, nyquil, imodium, miralax, metamucil, colace, tums, potassium, fish oil, iron, vitamin d, b12, folic acid, calcium, eye drops, inhaler, gotas, inhalador, potasio, hierro, acido folico, vitamina d, calcio',
  condition:
    'high blood pressure, heart failure, heart disease, bad heart, neuropathy, parkinson, parkinsons, epilepsy, seizures, lupus, psoriasis, eczema, osteoporosis, sciatica, diverticulitis, crohns, irritable bowel, fibromyalgia, agent orange, gulf war illness, bipolar, schizophrenia, ptsd, skin cancer, prostate cancer, lung cancer, colon cancer, leukemia, lymphoma, cirrhosis, hiv, blood clot, blood clots, dvt, aneurysm, hernia, vertigo, hypertension, hyperlipidemia, edema, angina, arrhythmia, murmur, insuficiencia renal, cancer de prostata, cancer de piel, coagulos, epilepsia, convulsiones, vertigo, osteoporosis, ciatica, hernia',
  lab: 'hepatitis c test, hiv test, drug screen, urine drug screen, blood type, lead, lithium level, digoxin level, vitamin b12, folate, esr, sed rate, crp, troponin, bnp, d dimer, pt, ptt, occult blood, stool test, culture, throat culture, strep test, biopsy, pathology, tipo de sangre, biopsia, cultivo, heces, prueba de drogas',
  vital: 'pulse ox, waist, respirations, sugar reading, fever, latidos, cintura, fiebre',
};

const listed = (list: string): readonly string[] => list.split(',').map((name) => name.trim());
const namesIn = (...lists: readonly (readonly Meaning[])[]): readonly string[] =>
  lists.flat().flatMap(({ said }) => said);

/** Names that people also say of other things: "I am hard of hearing, what conditions do I have". */
const alsoElse = new Set(
  listed('hearing, memory, pain, dolor, fat, ringing, nervios, salt, sal, lead, breathing, respiracion'),
);

/** Shorter names are words of their own, or parts of other words. */
const SHORTEST = 3;

/** One pattern, the longest name first: "hepatitis b" before "hepatitis". */
function patternOf(names: readonly string[]): RegExp {
  const words = [...new Set(names.map(wordsOf))].filter(
    (name) => name.length >= SHORTEST && !alsoElse.has(name),
  );
  return new RegExp(
    `(?<![a-z0-9])(?:${words.toSorted((a, b) => b.length - a.length).join('|')})(?![a-z0-9])`,
  );
}

const drugs = [...drugNames.map(({ said }) => said), ...listed(misheard.drug)];

/** Every name there is for each kind, where it is sure already what is asked about: these decide nothing. */
export const knownNames = {
  drug: patternOf(drugs),
  substance: patternOf([...listed(substances), ...drugs]),
  vaccine: patternOf([...namesIn(vaccineNames), ...listed(misheard.vaccine)]),
  lab: patternOf([...namesIn(labTests, labGroups), ...listed(misheard.lab)]),
  vital: patternOf([...namesIn(vitalKinds), ...listed(misheard.vital)]),
  condition: patternOf([...namesIn(conditionNames), ...listed(misheard.condition)]),
  operation: patternOf(listed(operations)),
};
