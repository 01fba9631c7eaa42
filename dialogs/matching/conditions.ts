import { meaning, type Meaning } from './meaning.js';

export const conditionNames: readonly Meaning[] = [
  meaning(
    'high blood pressure, hypertension, blood pressure, high blood, high pressure, htn, presion alta, alta presion, hipertension, presion, la presion',
    /(?<!pulmonary )hypertensi|high blood pressure/,
  ),
  meaning(
    'diabetes, sugar diabetes, sugar, the sugar, diabetic, diabetis, sugars, azucar, azucar en la sangre, azucar alta, type 2 diabetes, diabetes tipo 2',
    /\bdiabet/,
  ),
  meaning(
    'high cholesterol, cholesterol, hyperlipidemia, colesterol, colesterol alto',
    /lipidemia|cholesterol/,
  ),
  meaning(
    'ptsd, p t s d, post traumatic stress, post traumatic stress disorder, posttraumatic stress, shell shock, estres postraumatico, trastorno de estres postraumatico',
    /post ?traumatic stress|ptsd/,
  ),
  meaning(
    'afib, a fib, atrial fibrillation, irregular heartbeat, fibrilacion auricular, fibrilacion',
    /atrial fib/,
  ),
  meaning(
    'copd, c o p d, chronic obstructive pulmonary disease, chronic bronchitis, epoc',
    /chronic obstructive|copd|chronic bronchitis|emphysema/,
  ),
  meaning('emphysema, enfisema', /emphysema/),
  meaning('asthma, asma', /asthma/),
  meaning('heart failure, congestive heart failure, chf, insuficiencia cardiaca', /heart failure|\bchf\b/),
  meaning(
    'heart disease, coronary artery disease, coronary disease, cad, bad heart, enfermedad del corazon, enfermedad cardiaca, heart, corazon',
    /coronary|heart disease|heart failure|angina|myocardial|cardiomyopathy/,
  ),
  meaning('heart attack, infarto, ataque al corazon', /myocardial infarct|heart attack/),
  meaning(
    'stroke, mini stroke, derrame, derrame cerebral, embolia',
    /stroke|cerebrovascular acc|cerebral infarct|transient isch/,
  ),
  meaning('reflux, acid reflux, gerd, heartburn, reflujo, acidez', /reflux|gerd|heartburn/),
  meaning('arthritis, artritis, artrosis', /arthritis|arthrosis/),
  meaning('depression, depresion', /depress/),
  meaning('anxiety, ansiedad, nervios', /anxiety/),
  meaning('sleep apnea, apnea, apnea del sueno', /apnea/),
  meaning(
    'kidney disease, kidneys, kidney problem, enfermedad del rinon, enfermedad renal, rinones',
    /kidney|renal/,
  ),
  meaning('cancer, tumor', /cancer|carcinoma|malignan|lymphoma|leukemia|melanoma|tumor/),
  meaning('gout, gota', /gout/),
  meaning(
    'ringing in my ears, ringing in ears, tinnitus, ringing, zumbido, zumbido en los oidos',
    /tinnitus/,
  ),
  meaning('hearing loss, hearing, perdida de audicion, sordera', /hearing loss|deaf/),
  meaning(
    'tbi, traumatic brain injury, brain injury, head injury, lesion cerebral',
    /brain injury|\btbi\b|concussion/,
  ),
  meaning('enlarged prostate, prostate, bph, prostata', /prostat|\bbph\b/),
  meaning('thyroid, low thyroid, hypothyroidism, tiroides', /thyroid/),
  meaning('neuropathy, nerve pain, neuropatia', /neuropath|neurological/),
  meaning('anemia, low iron, low blood, anemia por falta de hierro', /anemia/),
  meaning('glaucoma', /glaucoma/),
  meaning('cataracts, cataract, cataratas', /cataract/),
  meaning('overweight, obesity, obesidad, sobrepeso', /obes|overweight|body mass index 30/),
  meaning('ulcer, ulcera', /ulcer/),
  meaning('migraine, migraines, migrana', /migraine/),
  meaning('back pain, bad back, dolor de espalda', /back pain|lumbago|low back|disc/),
  meaning('hepatitis c, hep c', /hepatitis c/),
  meaning(
    'dementia, alzheimer, alzheimers, memory loss, memory, demencia',
    /dementia|alzheimer|cognitive imp/,
  ),
  meaning('pneumonia, neumonia, pulmonia', /pneumonia/),
  meaning('prediabetes, pre diabetes, borderline diabetes, prediabetis', /pre ?diabetes/),
];

export const vaccineNames: readonly Meaning[] = [
  meaning(
    'flu, influenza, the flu, la gripe, gripe, fluzone, flu season, contra la gripe, contra la influenza',
    /influenza|\bflu\b|fluzone|fluad|flucelvax|h1n1/,
  ),
  meaning(
    'covid, covid 19, coronavirus, corona, pfizer, moderna, comirnaty, spikevax, cobid',
    /covid|sars cov|comirnaty|spikevax/,
  ),
  meaning(
    'shingles, shingrix, zoster, zostavax, herpes zoster, culebrilla, la culebrilla, herpes',
    /zoster|shingles|shingrix|zostavax/,
  ),
  meaning(
    'pneumonia, pneumococcal, pneumovax, prevnar, neumonia, la neumonia, pulmonia, neumococo',
    /pneumoc|pneumov|prevnar|\bpcv|\bppsv/,
  ),
  meaning(
    'tetanus, lockjaw, tdap, td, tetano, tetanos, el tetano, boostrix',
    /tetanus|\btdap\b|\btd\b|boostrix/,
  ),
  meaning('diphtheria, difteria', /dip[ht]+eria|\btdap\b|\btd\b/),
  meaning('whooping cough, pertussis, tosferina, tos ferina', /pertussis|tdap/),
  meaning('hepatitis b, hep b', /hep(?:atitis)? b|hepb/),
  meaning('hepatitis a, hep a', /hep(?:atitis)? a\b|hepa\b/),
  meaning('hepatitis, hep', /hepatitis|\bhep\b/),
  meaning('measles, mmr, sarampion', /measles|mmr/),
  meaning('chickenpox, chicken pox, varicella, varicela', /varicella|chicken ?pox/),
  meaning('rsv, arexvy, abrysvo', /\brsv\b|respiratory syncytial/),
  meaning('typhoid, tifoidea', /typhoid/),
  meaning('yellow fever, fiebre amarilla', /yellow fever/),
  meaning('polio', /polio/),
  meaning('anthrax, antrax', /anthrax/),
  meaning('smallpox, small pox, viruela', /smallpox|vaccinia/),
  meaning('cholera, colera', /cholera/),
  meaning('adenovirus', /adenovirus/),
];
