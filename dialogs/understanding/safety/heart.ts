import { phrases } from './phrases.js';
import type { Family } from './phrases.js';

/** Heart, stroke, seizure. A past one ("heart attack in 2015") names no present sign, so it does not match. */
export const heart: Family = {
  name: 'heart',
  danger: 'emergency',
  deniable: true,
  en: phrases(
    'my heart (?:really |is )?(?:hurts|hurting)|(?:pain|numbness|tingling)(?: \\w+){0,4} (?:left arm|jaw)|(?:im|i am|about to|going to|gonna|think im) (?:passing out|pass out|fainting|faint)',
    'ch?es[ts] (?:(?:is|feels?|really|real|so|has|been|kinda|a little|very|all|getting|felt|s) )*(?:pains?|pane|pian|hurts?|hurting|tight|tightness|tightening|pressure|heavy|burns|burning|aches?|aching|crushing|squeezing)',
    '(?:pains?|pressure|tightness|squeezing|weight|heaviness|elephant|crushing)(?: \\w+)? (?:in|on|across|inside|thru|through) {my} (?:chest|heart|left arm|jaw)',
    '(?:having|havin|had just|just had|is this|is it|like|its|feels like|get(?:ting)?|start of|think im|think its)(?: a| an| another| my)? (?:heart ?att?ack|heart a ?tack|hart att?ack|stroke|mini stroke|seizure|tia|cardiac arrest|mi now)',
    'think(?: \\w+){0,4} (?:heart ?att?ack|hart att?ack|stroke|seizure)(?! (?:meds?|medicines?|pills?|clinic|was|in))',
    '^(?:help )?(?:heart ?att?ack|hart att?ack|stroke|seizure|cardiac arrest)(?: (?:help|now|please|right now))*$',
    '(?:heart ?att?ack|stroke|seizure) (?:now|right now|help|symptoms now|happening)',
    '(?:face|mouth|smile|cheek) (?:(?:is|looks?|side|on one side|started|one) )*(?:droop\\w*|numb|crooked|sagging|lopsided|twisted)',
    '(?:arm|leg|left side|right side|one side|side of my (?:body|face)|side) (?:(?:is|went|are|has|gone|feels?|just|suddenly|all|of my body|got) )+(?:numb|weak|limp|dead|paralyzed)',
    '{cant} (?:feel|move|lift|raise) {my} (?:\\w+ )?(?:arms?|legs?|side|face|body)',
    'slurr(?:ed|ing)(?: {my})? (?:speech|words)|(?:speech|words|talking) (?:is |are |sounds? |all )*slurred|(?:he|she) is slurring',
    '{cant} (?:talk|speak|see) (?:right |all of a )?sudden(?:ly)?|sudden(?:ly)? {cant} (?:talk|speak|see|walk)|worst headache of my life',
    'heart (?:is |has )?(?:stopped|stopping|racing and|pounding and)',
    '(?:face|mouth)(?: (?:is|just|has|all|of|on|one|side|kinda|started))* (?:fell|fallen|falling|dropped|dropping|drooped|slid|hanging)(?! (?:on|off the|asleep))',
    '{cant} (?:talk|speak) (?:right(?! now)|straight|clear\\w*|plain)|{cant} (?:find|get) (?:my|his|her|the)(?: own)? words(?: out)?|words (?:are |is )?(?:coming|came) out (?:wrong|funny|garbled|jumbled|all)',
    'left arm (?:(?:feels?|is|went|has|getting|been|so|really|kind of|all) )+(?:funny|weird|heavy|strange|tingl\\w*|tight|dead)',
    '(?:vision|sight|eye|eyes)(?: \\w+){0,3} (?:went|gone|going|turned) (?:dark|black|blank|blind)|(?:blind|dark|blurry|double)(?: \\w+){0,4} (?:all of a sudden|suddenly)',
    '(?:half|side|part)(?: (?:of|my|the|his|her|left|right))* (?:body|face)(?: (?:just|is|has|suddenly|all|went|gone|feels?))* (?:numb|dead|limp|weak|paralyzed)',
    'had (?:a|another) (?:mini )?(?:stroke|heart attack|seizure) (?:just now|right now|a (?:minute|moment|few minutes) ago|today|tonight|this (?:morning|minute))',
    'jaws?(?: \\w+){0,3} (?:ach\\w+|hurt\\w*|pain)(?: \\w+){0,8} (?:nause\\w*|sweat\\w*|clammy|sick to my stomach|arm|breath)|(?:clammy|sweat\\w*|nause\\w*)(?: \\w+){0,6} jaws?',
    '(?:pains?|pressure|tightness) (?:in|across|on) (?:\\w+ )?chest(?! (?:x ?ray|ct|film|scan))',
  ),
  es: phrases(
    'dolor(?:es)?(?: \\w+){0,2} (?:de|en|del) (?:el |mi |su )?(?:pecho|corazon)|(?:me |le )?duele(?: mucho)? (?:el |mi |su )(?:pecho|corazon)|(?:el |mi )?pecho (?:me )?(?:duele|aprieta|oprime)',
    '(?:presion|opresion|peso|apretado) en el pecho|(?:me )?aprieta el pecho',
    '(?:me |le )?(?:esta|estan|estoy)(?: \\w+){0,3} (?:infarto|ataque al corazon|ataque cardiaco|derrame|embolia|convulsion\\w*|convulsionando)|(?:tengo|tiene|creo|parece|siento)(?: \\w+){0,4} (?:un |una )(?:infarto|ataque al corazon|ataque cardiaco|derrame|embolia|convulsion)',
    '^(?:ayuda )?(?:infarto|ataque al corazon|derrame|derrame cerebral|embolia|convulsion|dolor de pecho)(?: (?:ayuda|ahora|por favor))*$',
    '(?:cara|boca) (?:(?:se|me|le|esta|la|tengo) )*(?:caida|chueca|torcida|dormida)|se (?:me|le) (?:cayo|torcio|durmio|esta durmiendo|duerme) (?:la cara|la boca|el brazo|un lado|media cara|la mitad)',
    'no (?:siento|siente|puedo mover|puede mover|muevo|mueve) (?:el|mi|su|la|los|las|un|medio|mis) (?:\\w+ )?(?:brazo|pierna|lado|cuerpo|cara|piernas|brazos)|(?:brazo|lado|cara) (?:dormid[oa]|paralizad[oa]|adormecid[oa])',
    'no puede hablar(?: bien)?|no puedo hablar de repente|habla(?:ndo)? (?:enredado|arrastrado|raro de repente)|arrastra las palabras',
    'esta convulsionando',
    'habla (?:muy |bien )?raro|se (?:me|le) (?:cae|cayo|caen|cayeron)(?: \\w+){0,4} de (?:la|las) manos?',
  ),
};
