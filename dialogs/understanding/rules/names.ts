/** Names people say for single results. Used to hear what a question is about, never to say anything medical. */
export const labNames =
  '(?:a1c|cholesterol|ldl|hdl|triglycerides?|lipids?|lipid panel|potassium|sodium|calcium|magnesium|glucose|blood sugar|sugar|creatinine|egfr|bun|' +
  'hemoglobin|hematocrit|platelets?|white (?:blood )?(?:cell )?count|wbc|cbc|psa|tsh|thyroid|inr|iron|ferritin|b12|vitamin d|' +
  'kidney function|liver (?:function|enzymes)|uric acid|urine test|urinalysis|metabolic panel|cmp|bmp|covid test)';
export const labNamesEs =
  '(?:a1c|colesterol|trigliceridos?|potasio|sodio|calcio|magnesio|glucosa|azucar|creatinina|hemoglobina|hematocrito|plaquetas|psa|tsh|tiroides|inr|hierro|ferritina|b12|vitamina d|acido urico|orina)';

export const vitalNames =
  '(?:blood pressure|heart rate|pulse|weight|oxygen|temperature|temp|height|pain score|breathing rate)';
export const vitalNamesEs =
  '(?:presion arterial|presion|pulso|ritmo cardiaco|peso|oxigeno|temperatura|estatura|altura)';

export const vaccineNames =
  '(?:flu|influenza|covid(?: 19)?|coronavirus|pneumonia|pneumococcal|shingles|zoster|shingrix|tetanus|tdap|hepatitis(?: [ab])?|hep [ab]|measles|mmr|rsv|hpv|polio|chickenpox|yellow fever|anthrax|smallpox)';
export const vaccineNamesEs =
  '(?:gripe|influenza|flu|covid(?: 19)?|neumonia|culebrilla|herpes zoster|tetano|hepatitis(?: [ab])?|sarampion|polio|fiebre amarilla)';

/** Common generic and brand names, and the endings generic names share: "lisinopril" alone is a question about it. */
export const drugNames =
  '(?:aspirin|tylenol|acetaminophen|ibuprofen|advil|motrin|aleve|naproxen|lipitor|zoloft|prozac|lexapro|celexa|paxil|wellbutrin|bupropion|' +
  'trazodone|xanax|ativan|klonopin|ambien|seroquel|abilify|lithium|lamictal|gabapentin|neurontin|lyrica|tramadol|oxycodone|hydrocodone|morphine|' +
  'warfarin|coumadin|eliquis|xarelto|plavix|lasix|furosemide|norvasc|hydrochlorothiazide|hctz|spironolactone|digoxin|nitroglycerin|insulin|lantus|' +
  'novolog|humalog|ozempic|jardiance|januvia|glipizide|albuterol|symbicort|advair|spiriva|prednisone|synthroid|levothyroxine|flomax|tamsulosin|' +
  'viagra|sildenafil|cialis|allopurinol|colchicine|meloxicam|cyclobenzaprine|prazosin|melatonin|amoxicillin|penicillin|aspirina|insulina|' +
  'penicilina|amoxicilina|warfarina|gabapentina|prednisona|levotiroxina|furosemida|tamsulosina|losartan|clopidogrel|hidroclorotiazida|hidralazina|hydralazine|trazodona|clonidina|clonidine|carvedilol|glipizida|glyburide|loratadina|loratadine|cetirizina|cetirizine|montelukast|finasteride|finasterida|' +
  'terazosin|donepezil|quetiapina|paracetamol|acetaminofen|ibuprofeno|naproxeno|oxicodona|hidrocodona|morfina|codeina|codeine|albuterol|salbutamol|espironolactona|digoxina|nitroglicerina|tramadol|rivaroxaban|apixaban|' +
  '[a-z]{3,}(?:pril|sartan|statin|vastatina|olol|formin|formina|prazole|prazol|dipine|dipino|oxetine|oxetina|raline|ralina|triptan|floxacin|mycin|cillin|gliptin|gliflozin|glutide|afil|azepam|zepam|codone))';

export const conditionNames =
  '(?:diabetes|high blood pressure|hypertension|high cholesterol|copd|asthma|arthritis|cancer|ptsd|depression|anxiety|sleep apnea|kidney disease|heart (?:disease|failure)|afib|gout|glaucoma|tinnitus|hepatitis|anemia)';
