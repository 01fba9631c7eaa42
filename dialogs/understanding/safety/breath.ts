import { phrases } from './phrases.js';
import type { Family } from './phrases.js';

/** Breath, bleeding, collapse, and asking for 911. */
export const breath: Family = {
  name: 'breath',
  danger: 'emergency',
  deniable: true,
  en: phrases(
    '^(?:send |get )?(?:an )?(?:ambulance|paramedics|help now)(?: (?:now|please|help))*$|send help',
    '{cant} (?:hardly |barely |even |really )?(?:brea?th?e?|breeth|breath|breathing|catch my breath|get (?:any |enough )?air|get my breath)(?! (?:through|thru) my nose| into the (?:machine|tube))',
    '(?:hard|trouble|struggling|difficult|difficulty|problem|problems|barely)(?: (?:to|time))? (?:breathe|breath|breathing|breth)',
    '(?:not|isnt|stopped|quit|aint|wasnt) breathing',
    'short(?:ness)? of breath',
    '(?:im|is|hes|shes|i am|started) choking|gasping(?: for (?:air|breath))?|lips (?:are |turning |turned )+blue',
    'throat (?:(?:is|feels?|like|its|started|keeps) )*(?:closing|swelling|closed|swollen shut)|(?:tongue|lips|face) (?:is |are |keeps? |started )+swelling',
    'bleeding (?:(?:really|very|so|pretty) )*(?:bad|badly|a lot|heavy|heavily|out|everywhere|to death|and (?:it )?wont stop|wont stop)',
    '(?:cant|wont|doesnt|not|will not|cannot)(?: \\w+){0,2} stop(?:ping)?(?: the)? bleeding|^(?:im |i am |help im )?bleeding(?: help| please)*$',
    '(?:blood|bleeding) (?:wont|will not|doesnt|does not|isnt) stop(?:ping)?|blood everywhere|lost a lot of blood',
    '(?:throwing|threw|puking|coughing|coughed|spitting|vomiting|vomited)(?: up)? (?:\\w+ )?blood',
    '(?:is|hes|shes|found \\w+|im going) unconscious|unresponsive|no pulse|(?:{who}) (?:just )?collapsed|(?:he|she|husband|wife|mom|dad) (?:just )?passed out',
    '(?:wont|cant|doesnt|cannot|not going to) wake (?:up|him|her|them)(?! to)|(?:not|isnt|aint) waking up|(?:wont|cant get \\w+ to) wake up',
    '(?:fell|fallen|fall)(?: \\w+){0,3} {cant} (?:get|stand) (?:back )?up|on the floor and {cant} get up',
    '(?:call|calling|dial|need|send|get|want)(?: me| an| a| the| for| some)* (?:911|9 1 1|nine one one|nine eleven|ambulance|paramedics?)|^(?:911|9 1 1|nine one one)(?: (?:help|now|please))*$',
    '(?:its|this is|is|have|having|a medical|real) (?:a|an) emergency(?! (?:contact|room|kit|number))|medical emergency|^emergency(?: (?:help|now|please))*$',
    'should i (?:go to|call)(?: the)? (?:er|emergency(?: room)?|911|ambulance)',
    '(?:ive been|ive just been|i just got|hes been|shes been|i am|im) (?:shot|stabbed)(?! (?:in (?:\\d|viet|ira|kor|afg)))|(?:he|she|husband|wife|boyfriend|somebody|someone)(?: \\w+)? (?:trying|going|gonna) (?:to )?kill me',
    '(?:i think |help |please |god )(?:im|i am) dying|im dying(?: (?:help|please|here|right now))?$',
    '^(?:(?:im|hes|shes|he is|she is|help|someone is|somebody is|my \\w+ is|still) )*choking(?: (?:help|please|now|bad))*$',
    '(?:throat|tongues?|lips?|mouth)(?: (?:is|are|keeps?|has|have|started|all))* swell(?:ing|ed|s)?(?: up| shut)?',
    'blood(?: (?:is|just|keeps?|s))* (?:pouring|gushing|spurting|squirting|pumping|shooting)|(?:pouring|gushing|spurting|squirting) blood',
  ),
  es: phrases(
    'me corte (?:las venas|las munecas|la muneca)',
    '(?:no|casi no|apenas|ni) (?:puedo|puede|pudo|logra|consigo)(?: \\w+)? respirar|no (?:respira|esta respirando|respiro)|dejo de respirar|(?:me )?cuesta (?:mucho )?respirar|dificultad para respirar',
    '(?:me|le) (?:falta|esta faltando) (?:el )?aire|(?:me|se) (?:estoy|esta) (?:ahogando|asfixiando)|me (?:ahogo|asfixio)|falta de aire',
    '(?:se me|me) (?:esta )?(?:cierra|cerrando|hincha|hinchando) la (?:garganta|lengua)|(?:garganta|lengua) (?:se )?(?:me )?(?:esta )?(?:cerrando|hinchando)',
    '(?:sangr\\w+|sangre) (?:mucho|muchisimo|demasiado|y no para|no para|por todos lados|sin parar)|no (?:para|deja) de sangrar|mucha sangre|(?:vomit\\w+|tos\\w+|escup\\w+) (?:con )?sangre|desangr\\w+|hemorragia ahora',
    '(?:esta|quedo|encontre \\w+) inconsciente|no se (?:despierta|mueve)|no despierta|(?:y|ella|mi (?!doctor|medic|telefono|celular|farmacia|clinica)\\w+|papa|mama) no (?:responde|reacciona)|no (?:puedo|logro) despertarl[oa]|(?:se|me) (?:acaba de )?(?:desmayo|desmayar|desplomo)|no tiene pulso',
    'me cai y no (?:me )?puedo (?:levantar|levantarme|parar|pararme)|no me puedo levantar del piso',
    '(?:llam\\w+|marc\\w+|necesito|manden|envien|pidan|quiero)(?: \\w+){0,2} (?:911|9 1 1|nueve once|nueve uno uno|ambulancia)|^(?:911|nueve once|ambulancia|emergencia)(?: (?:ayuda|por favor))*$',
    '(?:es|tengo|esto es|hay) una emergencia|emergencia medica|debo ir a (?:urgencias|emergencias)|me estoy muriendo|(?:me|lo|la) (?:dispararon|apunalaron)|me (?:quiere|va a) matar',
  ),
};
