/** Abbreviations and slips, as whole words of folded text. Order matters: longer spellings first. */
export const abbreviations: { readonly [L in 'en' | 'es']: readonly (readonly [RegExp, string])[] } = {
  en: [
    [/\b(?:h(?:emoglobin|gb|b) )?(?:a ?one ?c|a ?1 ?c|aye one see|a won c|hba ?1c|eh one see)\b/g, 'a1c'],
    [/\b(?:b ?twelve|b 12)\b/g, 'b12'],
    [/\bx ?rays?\b/g, 'xray'],
    [/\be ?k ?g\b|\be ?c ?g\b/g, 'ekg'],
    [/\bsugar (?:#|number|numbers|level|levels)|\bblood ?sugars?\b|\bsugars\b/g, 'blood sugar'],
    [/\bsugar #/g, 'blood sugar'],
    [/\b(?:meds?|medz|medecines?|rxs?|scripts?|perscriptions?|prescrips?)\b/g, 'medicines'],
    [/\bdx\b/g, 'diagnosis'],
    [/\b(?:bp|b p)\b/g, 'blood pressure'],
    [/\b(?:hr)\b/g, 'heart rate'],
    [/\b(?:o2|spo2|o two)\b/g, 'oxygen'],
    [/\b(?:wt)\b/g, 'weight'],
    [/\b(?:ht)\b/g, 'height'],
    [/\b(?:appts|apts|appmts)\b/g, 'appointments'],
    [/\b(?:appt|apt|appmt)\b/g, 'appointment'],
    [/\b(?:vax|vaxes|vaxx|vacs|imms|immz|jabs?)\b/g, 'vaccines'],
    [/\b(?:hx)\b/g, 'history'],
    [/\b(?:tx)\b/g, 'treatment'],
    [/\b(?:dr|doc|docs)\b/g, 'doctor'],
    [/\b(?:pcp)\b/g, 'primary care doctor'],
    [/\b(?:refils|rfls|refilles)\b/g, 'refills'],
    [/\b(?:rfl|rfill|refil|re fill)\b/g, 'refill'],
    [/\b(?:rpt|rept|repete)\b/g, 'repeat'],
    [/\b(?:nxt)\b/g, 'next'],
    [/\b(?:pls|plz|plse)\b/g, 'please'],
    [/\b(?:thx|ty|thnx|tks)\b/g, 'thanks'],
    [/\b(?:wat|wut|whats|what s|wats)\b/g, 'what is'],
    [/\b(?:u)\b/g, 'you'],
    [/\b(?:ur)\b/g, 'your'],
    [/\b(?:r)\b/g, 'are'],
    [/\b(?:im|i m)\b/g, 'i am'],
    [/\bthats\b/g, 'that is'],
    [/\bwhos\b/g, 'who is'],
    [/\bits\b/g, 'it is'],
    [/\bive\b/g, 'i have'],
    [/\bmed[aeiu][ck]?a?(?:sh|t|c)[aeiou]+ns?\b(?<!meditations?)/g, 'medicines'],
    [/\b(?:msg|mesg|txt)\b/g, 'text'],
    [/\b(?:info)\b/g, 'information'],
    [/\b(?:dob)\b/g, 'date of birth'],
    [/\b(?:addr)\b/g, 'address'],
    [/\b(?:chol)\b/g, 'cholesterol'],
    [/\b(?:bloodwork|blood work|labwork|lab work)\b/g, 'labs'],
    [/\b(?:cuz|bc)\b/g, 'because'],
  ],
  es: [
    [/\b(?:a ?uno ?c|a ?1 ?c|a ?1 ?ce|a uno ce|hemoglobina (?:a1c|glicosilada|glucosilada))\b/g, 'a1c'],
    [/\b(?:b doce|b 12)\b/g, 'b12'],
    [/\b(?:meds|medcinas|medisinas?|medicnas|remedios?|pastias)\b/g, 'medicinas'],
    [/\b(?:q|k|ke)\b/g, 'que'],
    [/\bpa\b(?! s)/g, 'para'],
    [/\bx(?= (?:favor|fa|texto|mensaje|msj|correo|ahora|aqui))/g, 'por'],
    [/(?<!vitamina )\bd(?= (?:la|las|los|mi|mis|[a-z]{4,})\b)/g, 'de'],
    [/\bkier(?=[eo])/g, 'quier'],
    [/\bkien\b/g, 'quien'],
    [/\bsita(?=s?\b)/g, 'cita'],
    [/\bbacuna(?=s?\b)/g, 'vacuna'],
    [/\bpastiya(?=s?\b)/g, 'pastilla'],
    [/\bprecion\b/g, 'presion'],
    [/\b(?:xq|pq|porq)\b/g, 'por que'],
    [/\b(?:tb|tmb)\b/g, 'tambien'],
    [/\b(?:dr|dra|doc)\b/g, 'doctor'],
    [
      /\b(?:pres|p a|presion)\b(?! (?:arterial|alta|de (?:la bicicleta|las|grupo)|del (?:agua|ojo|aire)))/g,
      'presion arterial',
    ],
    [/\b(?:azucar)(?: (?:en la sangre|#))?/g, 'azucar'],
    [/\b(?:msj|msg|sms)\b/g, 'mensaje'],
    [/\b(?:cel|cell|celu)\b/g, 'celular'],
    [/\b(?:info)\b/g, 'informacion'],
    [/\b(?:pf|porfa|xfa|porfis|plis|pls|plz)\b/g, 'por favor'],
    [/\b(?:examenes|analisis) de sangre\b/g, 'laboratorio'],
  ],
};

/** Words worth a second look when misspelt. */
export const vocabulary: { readonly [L in 'en' | 'es']: readonly string[] } = {
  en: (
    'medicine medicines medication medications prescription prescriptions pills dosage refill refills allergy allergies allergic ' +
    'condition conditions diagnosis diagnoses problems results cholesterol potassium sodium glucose creatinine hemoglobin ' +
    'vitals pressure weight oxygen temperature vaccine vaccines vaccination vaccinations immunization immunizations ' +
    'appointment appointments address insurance emergency contact notes procedure procedures surgery surgeries summary ' +
    'download share sharing privacy repeat again slower louder person operator representative spanish english goodbye ' +
    'pharmacy record records doctor penicillin shingles pneumonia military deployment documents devices discharge'
  ).split(' '),
  es: (
    'medicina medicinas medicamento medicamentos pastilla pastillas receta recetas dosis resurtido resurtidos alergia alergias alergico alergica ' +
    'condiciones diagnostico diagnosticos problemas resultados laboratorio colesterol potasio sodio glucosa creatinina ' +
    'presion pulso temperatura oxigeno vacuna vacunas inmunizaciones cita citas direccion seguro notas procedimientos ' +
    'cirugia cirugias resumen descargar compartir privacidad repita repetir despacio persona operador representante ' +
    'espanol ingles adios farmacia expediente registro registros doctor penicilina militar documentos'
  ).split(' '),
};

/** Real words that stand one slip from a word above and mean something else. */
export const lookalikes: ReadonlySet<string> = new Set(
  (
    'meditation meditations description descriptions subscription subscriptions vacation vacations parson pardon season reason ' +
    'contract content percent records recorder refund refunds pleasure measure notice voted shape shame spare stare scare ' +
    'result resulted doctors proceed repent vitalis medicate medicated prescribed weigh wait height eight addressed singles ' +
    'sharp shared shares person personal persons recorded recording again against aging gain pilot polls bills hills fills bulls problem ' +
    'medicare medicaid medicade contrast contrasts ' +
    'residencia presiona vacunar vacuno vacunado vacunada cinta citar receto recetaron nota adonde compartido compartida seguros siguro ' +
    'resumir despacho persona personal alergicos medico medica medicos radio dolor doctora doctores repito repite operaron operacion operar operado operada'
  ).split(' '),
);
