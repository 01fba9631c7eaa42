import { meaning, type Meaning } from './meaning.js';

/** Single tests and readings. Short names are known only as they are written here, never by sound. */
export const labTests: readonly Meaning[] = [
  meaning(
    'a1c, a one c, hba1c, hemoglobin a1c, glycated hemoglobin, hemoglobina a1c, hemoglobina glicosilada, hemoglobina glucosilada',
    /a1c|glycated|glycohemo/,
  ),
  meaning('glucose, glucosa, fasting sugar, glucose in blood', /^(?!.*urine).*glucose/),
  meaning('total cholesterol, colesterol total', /^(?:total )?cholest(?:erol)?(?: total)?(?: serpl)?(?! in)/),
  meaning('hdl, good cholesterol, colesterol bueno', /hdl|high density/),
  meaning('ldl, bad cholesterol, colesterol malo', /ldl|low density/),
  meaning('triglycerides, trigliceridos, triglyceride', /trigl/),
  meaning('potassium, potasio, k', /^(?!.*urine)pot?tas+ium|^k\b/),
  meaning('sodium, sodio, salt, sal', /^sodium|^na\b/),
  meaning('chloride, cloruro', /^chloride/),
  meaning('carbon dioxide, co2, bicarbonate, bicarbonato', /carbon dioxide|co2|bicarb/),
  meaning('calcium, calcio', /^calcium/),
  meaning('magnesium, magnesio', /^magnesium/),
  meaning('phosphorus, phosphate, fosforo', /^phosph(?!atase)/),
  meaning('creatinine, creatinina', /^creatinine(?! egfr| kinase)/),
  meaning('egfr, gfr, glomerular filtration rate, filtracion glomerular', /gfr|glomerular/),
  meaning('bun, urea, urea nitrogen, nitrogeno ureico', /urea nitrogen|\bbun\b/),
  meaning('alt, sgpt', /alanine amino|\balt\b|sgpt/),
  meaning('ast, sgot', /aspartate amino|\bast\b|sgot/),
  meaning('alkaline phosphatase, alk phos, fosfatasa alcalina', /alkaline phos|alk phos/),
  meaning('bilirubin, bilirrubina', /bilirubin/),
  meaning('albumin, albumina', /^albumin(?! creat)/),
  meaning('protein, total protein, proteina', /^protein|total protein/),
  meaning(
    'white blood cells, white cells, white blood cell count, white count, wbc, leukocytes, globulos blancos, leucocitos',
    /^(?!.*urine)(?:wbc|leukocyt|white (?:blood )?cell)/,
  ),
  meaning(
    'red blood cells, red cells, rbc, erythrocytes, globulos rojos',
    /^(?:rbc|erythrocytes|red (?:blood )?cell)/,
  ),
  meaning('hemoglobin, hgb, hemoglobina', /^(?!.*(?:a1c|gastro))(?:hemoglobin|hgb)/),
  meaning('hematocrit, hct, hematocrito', /hematocrit|\bhct\b/),
  meaning('platelets, platelet count, plt, plaquetas', /^platelets?(?! mean| dist)|^plt/),
  meaning('psa, prostate, prostate antigen, prostata, antigeno prostatico', /\bpsa\b|prostate/),
  meaning('tsh, thyrotropin, thyroid stimulating hormone', /\btsh\b|thyrotropin|thyroid stim/),
  meaning(
    'inr, protime, pt inr, prothrombin, clotting, coagulacion',
    /\binr\b|prothrombin|coagulation tissue/,
  ),
  meaning('iron, hierro', /^iron/),
  meaning('ferritin, ferritina', /ferritin/),
  meaning('b12, b 12, vitamin b12, vitamina b12', /b ?12|cobalamin/),
  meaning('vitamin d, vitamina d', /vitamin d|hydroxyvit|calciferol|25 ?oh/),
  meaning('folate, folic acid, acido folico', /folate|folic/),
  meaning('uric acid, acido urico', /uric acid|urate/),
  meaning('ekg, ecg, electrocardiogram, electrocardiograma', /ekg|ecg|electrocardio/),
  meaning('covid, covid 19, coronavirus', /covid|sars/),
  meaning('chest xray, chest x ray, radiografia de torax', /chest/),
  meaning('bone density, dexa, densidad osea, densitometria', /bone density|dxa|dexa/),
];

/** Several tests that people call by one name. */
export const labGroups: readonly Meaning[] = [
  meaning(
    'sugar, blood sugar, sugars, diabetes, azucar, azucar en la sangre, la azucar',
    /^(?!.*urine).*glucose|a1c|glycated/,
  ),
  meaning(
    'cholesterol, lipids, lipid panel, fat, colesterol, lipidos, grasa',
    /cholest|hdl|ldl|trigl|density lipo/,
  ),
  meaning(
    'kidney, kidneys, kidney function, renal, kidney health, rinon, rinones, funcion renal, funcion del rinon',
    /^creatinine|gfr|glomerular|urea nitrogen|\bbun\b|albumin creat/,
  ),
  meaning(
    'liver, liver function, liver enzymes, higado, funcion del higado, enzimas del higado',
    /alanine amino|aspartate amino|\balt\b|\bast\b|sgpt|sgot|alkaline phos|bilirubin/,
  ),
  meaning('thyroid, tiroides, tiroide', /\btsh\b|thyro|\bt4\b|\bt3\b/),
  meaning(
    'blood count, cbc, complete blood count, conteo de sangre, hemograma, anemia',
    /\bwbc\b|\brbc\b|leukocytes|erythrocytes(?! dist)|^(?!.*(?:a1c|gastro))(?:hemoglobin|hgb)|hematocrit|^platelets|^plt|cbc|blood cell/,
  ),
  meaning('electrolytes, electrolitos', /^sodium|^potassium|^chloride|carbon dioxide|co2/),
  meaning('urine, urinalysis, pee, orina', /urin/),
];

export const vitalKinds: readonly Meaning[] = [
  meaning(
    'blood pressure, pressure, bp, presion, presion arterial, high blood pressure',
    /pressure|systolic|diastolic|\bbp\b/,
  ),
  meaning('weight, how much i weigh, peso, body weight', /weight/),
  meaning('height, how tall, estatura, altura', /height/),
  meaning('pulse, heart rate, heartbeat, pulso, ritmo cardiaco, latidos', /heart rate|pulse rate|^pulse$/),
  meaning('temperature, temp, fever, temperatura, fiebre', /temperature|^temp/),
  meaning(
    'oxygen, oxygen level, o2, o two, spo2, pulse ox, oxigeno, oxigenacion',
    /oxygen|\bo2\b|oximetry|spo2/,
  ),
  meaning('breathing, breathing rate, respiration, respiracion', /respirat/),
  meaning('pain, pain score, dolor', /pain/),
  meaning('bmi, body mass index, body mass, masa corporal', /bmi|body mass/),
  meaning('sugar, blood sugar, glucose, azucar, glucosa', /sugar|glucose/),
  meaning('inr, clotting', /\binr\b/),
];
