import { phrases } from './phrases.js';

const when =
  '(?:(?:back )?(?:in|on|from|since|around|during) (?:the )?(?:19|20)\\d\\d|(?:back )?(?:in|during|since) (?:january|february|march|april|may|june|july|august|september|october|november|december|vietnam|korea|iraq|the (?:\\w+ )?war|the service|boot camp)|last (?:year|month|spring|summer|fall|winter)|(?:\\w+ ){1,2}(?:years?|months?) ago)';
const ill =
  '(?:chest pains?|shortness of breath|heart attack|stroke|seizures?|overdose|trouble breathing|passed out|collapsed)';
const asked =
  '(?:notes?|visits?|appointments?|appts?|results?|tests?|history|records?|diagnos\\w+|claim|referral)';

/**
 * Phrases taken out before anything is looked for: a past illness, a record that is asked about, everyday idiom.
 * Only the phrase goes, so "heart attack in 2015 and chest pain now" keeps its second half.
 */
export const harmless = phrases(
  `${ill}(?: \\w+){0,3} ${when}`,
  `${when}(?: \\w+){0,4} ${ill}`,
  `(?:family )?${asked} (?:of|for|about|on|from|with|says?|said)(?: \\w+){0,3} ${ill}`,
  `${ill} ${asked}`,
  '(?:is|are|s) (?:\\w+ )?killing me|(?:phone|battery|cell|tablet|laptop|computer|car|signal)(?: is| s)? (?:about to|going to|gonna|will|might) die',
  'dying (?:to (?:know|see|hear|find)|for a|of (?:curiosity|boredom|laughter))|to die for|die ?hard|d[iy]e (?:my|her|his) hair',
  '(?:hopeless|worthless) (?:with|at|when it comes to) (?:\\w+ )?(?:computers?|phones?|technology|names|this|these)',
  'suicide (?:prevention )?(?:coordinator|team|training|class|awareness|screening|assessment|risk (?:screen\\w*|assessment))',
  '(?:emergency) (?:contacts?|room (?:visits?|notes?|bill)|medical (?:card|contact))|what (?:is|counts as) an emergency',
  '(?:end|ending) (?:this|the) (?:call|chat)',
  // What a medicine is for, what somebody asked, and how it used to be.
  `(?:dose|dosage|strength|directions?|refills?|name)(?: \\w+){0,6} for (?:my |the )?${ill}`,
  `(?:which|what)(?: one)?(?: of (?:my|the|these))? (?:inhalers?|meds?|medicines?|pills?|puffers?|ones?) (?:is|are|was|were)(?: \\w+){0,2} for (?:my |the )?${ill}`,
  `(?:asked|asks|asking) (?:me )?(?:if|whether|about)(?: \\w+){0,4} ${ill}`,
  'what (?:they|you|the \\w+) (?:found|saw|said|wrote|did) when(?: \\w+){0,12} (?:back in|last|in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d))',
  `used to (?:have|get|suffer)(?: \\w+){0,3} ${ill}`,
  'caregiver burden|burden of proof',
  `(?:is|are|was|were|have|see|list|listed|show|read)(?: \\w+){0,3} ${ill}(?: \\w+){0,2} (?:on|in) my (?:\\w+ )?(?:record|chart|list|file|history|problem list|conditions?)`,
  '(?:hurt|injur\\w+|broke|twisted|messed up|banged up|tore)(?: \\w+){0,4} (?:jumping|jump) (?:off|from|out of)(?: \\w+){1,3}',
  `(?:infarto|derrame|embolia|dolor de pecho|ataque al corazon|sobredosis|convulsion)(?: \\w+){0,3} (?:en (?:el )?(?:19|20)\\d\\d|el (?:ano|mes) pasado|hace (?:\\w+ ){1,2}(?:anos?|meses|mes))`,
  `(?:hace (?:\\w+ ){1,2}(?:anos?|meses)|en (?:el )?(?:19|20)\\d\\d)(?: \\w+){0,4} (?:infarto|derrame|embolia|dolor de pecho|ataque al corazon)`,
  '(?:cita|notas?|resultados?|historial|antecedentes?)(?: \\w+){0,3} (?:infarto|derrame|embolia|dolor de pecho|ataque al corazon)',
  '(?:me |nos )?(?:esta|estan) matando|muert[oa] de (?:hambre|sueno|risa|frio|miedo)|me muero (?:de|por)',
  `what(?: \\w+){1,5} (?:say|write|put|find|note|show)(?: down)? (?:about|for|on|of)(?: \\w+){0,3} ${ill}`,
  'took all (?:of )?my (?:am|pm|morning|evening|noon|daily|regular) (?:pills|meds|medicines?)',
  'me va a matar (?:si no|si se me|cuando (?:sepa|vea|se entere))|mas con (?:esta|este|la|el) (?:musica|espera|menu|maquina|pagina|linea|llamada)',
  'pregunt(?:o|a|aron)(?: \\w+)? (?:si|por|sobre)(?: \\w+){0,4} (?:dolor de pecho|falta de aire|infarto|derrame)',
  '(?:ido|fui|ingresad[oa]|hospitalizad[oa]|atendieron|vieron|operaron)(?: \\w+){0,3} (?:por|con|de) (?:el |un )?(?:infarto|derrame|dolor de pecho|ataque al corazon|falta de aire)',
  '(?:que|cual|cuales)(?: de (?:mis|las|los))? (?:\\w+ ){1,3}(?:es|son) (?:el |la |los |las )?(?:de |para )(?:la |el |mi )?(?:falta de aire|dolor de pecho)',
  '(?:dosis|repeticiones|surtidos|refills?|nombre)(?: \\w+){0,5} para (?:la |el |mi )?(?:falta de aire|dolor de pecho)',
  '(?:espera|menu|calor|frio|musica|fila|linea|papeleo|trafico|trabajo|rodillas?|espalda|hambre|curiosidad|suegra|nietos?)(?: \\w+)? me (?:va|van) a matar',
  'me (?:estoy )?ahog(?:o|ando) (?:en|con|entre) (?:un vaso|papeles|deudas|trabajo|tant\\w+|cuentas|cosas)',
  'contactos? de emergencia|sala de emergencias? (?:notas|visita)',
);
