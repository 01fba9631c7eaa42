import { phrases } from './phrases.js';
import type { Family } from './phrases.js';

/** Taken too much, on purpose or not: 911 comes first either way. */
export const overdose: Family = {
  name: 'overdose',
  danger: 'emergency',
  deniable: true,
  en: phrases(
    '(?:took|swallowed|taken) (?:\\d{2,}|twenty|thirty|forty|fifty|sixty|a hundred)(?! ?(?:mg|mcg|milligrams?|units?|ml))(?: \\w+){0,3} (?:pills?|tablets?|tylenol|xanax|oxy\\w*|ambien)(?! (?:a|per|each|every) (?:day|week|month|morning|night)(?! ago))|(?:i|he|she|just) (?:just )?odd$',
    '(?:i|he|she|think i|just|hes|shes|ive|has|have) (?:just |accidentally )?(?:overdosed|over dosed|oded|od de|odd on)|(?:i|he|she) took an overdose|is overdosing|im overdosing',
    '(?:took|taken|swallowed|ate|drank|downed)(?: \\w+){0,2} (?:too many|to many|too much|the (?:whole|entire|full)|a (?:whole|entire|full|handful)|all (?:of )?(?:my|his|her|the|these|those)|double|triple|twice)(?: \\w+){0,3} (?:pills?|meds?|medicines?|medications?|tablets?|bottle|insulin|oxy\\w*|tylenol|xanax|dose|fentanyl|heroin|ambien|blood thinners?|opioids?|bleach|antifreeze|warfarin)(?! (?:as (?:prescribed|directed)|on time|with (?:breakfast|food|water|dinner)|like (?:i|im) (?:m )?supposed|for (?:today|the day)|already today))',
    '(?:took|taken|swallowed) (?:a )?(?:whole |entire )?bottle of|(?:took|swallowed) (?:them|em) all',
    '(?:drank|swallowed) (?:some )?(?:bleach|antifreeze|poison|drain cleaner)',
    'need narcan|poison control now',
    '(?:overdosed|over dosed|oded|od de) on (?:my|his|her|the|some|these|oxy\\w*|pills|heroin|fentanyl|insulin|sleeping|meds)',
    '(?:took|taken|swallowed|ate)(?! (?:me|him|her|them|us|away|off)\\b)(?: \\w+){0,5} (?:pills?|meds?|medicines?|medications?|insulin|tablets?|dose)(?: \\w+)? (?:by mistake|by accident|accidentally|twice(?! (?:a|per|each|every|daily)))|(?:took|gave (?:him|her|myself)|taken) the wrong (?:pills?|meds?|medicines?|dose|insulin)',
  ),
  es: phrases(
    '(?:tome|tomo|trague|trago|tomado|tragado)(?: \\w+)? (?:todas|demasiadas?|muchas|un monton de|el frasco|un frasco|la botella|todo el frasco|doble)(?: \\w+){0,3} (?:pastillas|medicinas|pildoras|frasco|medicamentos|insulina|dosis|entero|entera)',
    '(?:tengo|tuve|tome|hice|tiene|tuvo|es|sufri|creo que es) una sobredosis|(?:me )?sobredosis (?:ahora|de pastillas|ayuda)|^sobredosis$',
    '(?:tome|trago|trague|bebi|tomo) (?:cloro|veneno|anticongelante)',
  ),
};
