import { meaning, type Meaning } from './meaning.js';

const diabetes =
  /metformin|gli[pm]|glyburide|gliptin|gliflozin|insulin|glutide|exenatide|tirzepatide|pioglitazone|repaglinide|nateglinide|acarbose/;
const pressure =
  /pril\b|sartan|dipine|diltiazem|verapamil|[ae]lol\b|[ae]tolol|metoprolol|carvedilol|clonidine|hydralazine|minoxidil|[pt]e?razosin|doxazosin|hydrochlorothiazide|chlorthalidone|spironolactone|methyldopa|guanfacine/;
const antidepressant =
  /sertraline|oxetine|citalopram|venlafaxine|bupropion|mirtazapine|trazodone|triptyline|imipramine|doxepin|fluvoxamine/;
const opioid =
  /oxycodone|hydrocodone|morphine|codeine|tramadol|hydromorphone|fentanyl|methadone|tapentadol|oxymorphone/;

/**
 * Kinds of medicines as people name them. What belongs to one is not advice and is never said to be all: the answer shows what
 * matches, and that the whole list is there. The directions count as well ("for blood pressure").
 */
export const medicineClasses: readonly Meaning[] = [
  meaning(
    'blood thinner, thinner, blood thinning, anticoagulant, anticoagulante, adelgazante de la sangre, para la sangre, sangre',
    /warfarin|xaban|dabigatran|heparin|enoxaparin|fondaparinux|clopidogrel|prasugrel|ticagrelor|aspirin/,
    /blood thin|clot/,
  ),
  meaning(
    'water, water retention, diuretic, fluid, diuretico, para orinar, para el agua, agua',
    /furosemide|torsemide|bumetanide|thiazide|chlorthalidone|spironolactone|triamterene|metolazone|indapamide|eplerenone/,
    /fluid|swelling|edema|water/,
  ),
  meaning(
    'cholesterol, statin, for cholesterol, colesterol, para el colesterol, estatina',
    /statin|ezetimibe|gemfibrozil|fenofibr|niacin|colesevelam|cholestyramine/,
    /cholesterol/,
  ),
  meaning(
    'blood pressure, pressure, high blood pressure, bp, hypertension, presion, presion alta, para la presion, la presion, presion arterial',
    pressure,
    /blood pressure|hypertension/,
  ),
  meaning(
    'heart, corazon, para el corazon',
    /metoprolol|carvedilol|digoxin|amiodarone|nitroglycerin|isosorbide/,
    /heart|angina|chest pain/,
  ),
  meaning(
    'diabetes, sugar, blood sugar, diabetic, diabetis, azucar, para el azucar, para la azucar, para la diabetes',
    diabetes,
    /diabetes|blood sugar/,
  ),
  meaning('insulin, insulina', /insulin/),
  meaning(
    'pain, painkiller, pain killer, pain reliever, dolor, para el dolor, analgesico',
    /acetaminophen|ibuprofen|naproxen|meloxicam|celecoxib|diclofenac|oxycodone|hydrocodone|morphine|codeine|tramadol|gabapentin|pregabalin/,
    /\bpain\b/,
  ),
  meaning('opioid, narcotic, opiate, opioide, narcotico', opioid),
  meaning(
    'anti inflammatory, nsaid, antiinflamatorio, anti inflamatorio',
    /ibuprofen|naproxen|meloxicam|celecoxib|diclofenac|etodolac|indomethacin|ketorolac|nabumetone|aspirin/,
    /inflammation/,
  ),
  meaning(
    'antidepressant, depression, antidepresivo, depresion, para la depresion',
    antidepressant,
    /depression|mood/,
  ),
  meaning(
    'anxiety, nerve, nerves, nervios, ansiedad, para los nervios',
    /lorazepam|alprazolam|clonazepam|diazepam|buspirone|hydroxyzine/,
    /anxiety|nerves/,
  ),
  meaning(
    'sleep, sleeping, dormir, para dormir, sueno',
    /zolpidem|temazepam|trazodone|melatonin|eszopiclone|doxepin|ramelteon|suvorexant/,
    /sleep|insomnia/,
  ),
  meaning('thyroid, tiroides, tiroide', /thyroxine|liothyronine|methimazole/, /thyroid/),
  meaning(
    'stomach, acid reflux, reflux, heartburn, antacid, estomago, acidez, reflujo',
    /prazole|famotidine|ranitidine|nizatidine|cimetidine|sucralfate|calcium carbonate/,
    /stomach|reflux|heartburn/,
  ),
  meaning(
    'antibiotic, infection, antibiotico, infeccion',
    /cillin|\bcef|ceph|mycin|cycline|floxacin|sulfamethoxazole|trimethoprim|metronidazole|nitrofurantoin|fosfomycin/,
    /infection/,
  ),
  meaning('prostate, prostata', /osin\b|finasteride|dutasteride/, /prostate|urin/),
  meaning('memory, memoria', /donepezil|memantine|galantamine|rivastigmine/, /memory/),
  meaning(
    'seizure, convulsion, convulsiones',
    /phenytoin|levetiracetam|lamotrigine|divalproex|carbamazepine|topiramate|oxcarbazepine/,
    /seizure/,
  ),
  meaning(
    'breathing, lung, lungs, asthma, puffer, rescue, pulmon, respirar, asma',
    /albuterol|tropium|fluticasone|salmeterol|budesonide|formoterol|mometasone|montelukast/,
    /breath|asthma|copd|wheez/,
  ),
  meaning('gout, gota', /allopurinol|colchicine|febuxostat|probenecid/, /gout/),
  meaning(
    'steroid, esteroide, cortisona, cortisone',
    /predniso|methylprednisolone|dexamethasone|hydrocortisone/,
  ),
  meaning(
    'muscle relaxer, muscle relaxant, relajante muscular',
    /cyclobenzaprine|methocarbamol|baclofen|tizanidine|carisoprodol/,
    /muscle/,
  ),
  meaning('vitamin, vitamina', /calciferol|cobalamin|folic|vitamin|thiamine|niacin/),
  meaning('test strip, test strips, strip, tiras, tira', /strip/),
];

/** Kinds of allergies. What is not written so is in the whole list. */
export const allergyKinds: readonly Meaning[] = [
  meaning('sulfa, sulfas, sulpha, sulfonamide, sulfonamida', /sulfa(?!te)|sulfon|bactrim|septra/),
  meaning(
    'nut, nuts, peanut, peanuts, cacahuate, cacahuete, mani, nuez, nueces',
    /\bnuts?\b|peanut|almond|cashew|walnut|pecan/,
  ),
  meaning(
    'shellfish, seafood, shrimp, mariscos, marisco, camaron, camarones',
    /shellfish|shrimp|crab|lobster|seafood/,
  ),
  meaning('egg, eggs, huevo, huevos', /\beggs?\b/),
  meaning('bee, bee sting, wasp, abeja, abejas, picadura de abeja', /\bbee\b|wasp|venom/),
  meaning('milk, dairy, lactose, leche, lacteos', /milk|dairy|lactose/),
  meaning('latex, rubber', /latex/),
  meaning('pollen, grass, hay fever, polen, pasto', /pollen|grass|hay fever/),
  meaning('dust, dust mite, polvo', /dust/),
  meaning('iodine, contrast, dye, contrast dye, yodo, contraste', /iod|contrast|dye/),
  meaning(
    'antibiotic, antibiotics, antibiotico',
    /cillin|\bcef|ceph|mycin|cycline|floxacin|sulfa(?!te)|sulfon|trimethoprim|antibiotic|metronidazole/,
  ),
  meaning(
    'food, foods, comida, alimentos',
    /nuts?\b|shellfish|egg|milk|bean|beef|oat|honey|melon|chocolate|soy|fish|wheat/,
  ),
];
