import { phrases } from './phrases.js';
import type { Family } from './phrases.js';

/** A way to do it, close at hand. */
export const means: Family = {
  name: 'means',
  danger: 'crisis',
  deniable: true,
  en: phrases(
    '(?:got|have|loaded|grabbed|cleaning) my (?:45|38|357|9 ?mm|nine millimeter)',
    '(?:have|got|bought|found|grabbed|holding|cleaning|loaded|loading|get|getting) (?:a|my|the|his|her|dads|grandpas) (?:\\w+ )?{gun}(?! (?:locks?|safes?|permit|license|show|cabinet|rights|shot))',
    '{gun} (?:\\w+ )?(?:in|to|at|on|against|under|by|next to|beside|is loaded|loaded)(?: {my})? ?(?:hand|lap|mouth|head|chin|temple|bed|pillow|me|loaded|table)?',
    '(?:barrel|muzzle) (?:in|to) {my} (?:mouth|head)',
    'loaded {gun}',
    '(?:rope|noose|belt) (?:around|on|round) {my} neck|tied a noose|(?:have|got|made|bought) (?:a|the) noose',
    '(?:saving|saved|hoarding|stockpiling|stashing|counting|lined up|lining up)(?: up| out)? (?:all )?(?:my|the|his|her) (?:pills|meds|medicines?|oxy\\w*|opioids)(?! (?:for (?:the|this|next|each|my) (?:week|month|day|trip|morning|nurse|doctor)|in(?:to)? (?:my|the|a) (?:\\w+ )?(?:pill ?box|box|organizer|case|tray)|to see how many|(?:and|because) (?:im|i am|it is|they are) (?:short|missing)))',
    'enough (?:pills|meds|oxy\\w*|insulin) to (?:kill|die|end|do it|never)',
    '(?:standing|sitting|im|hes|shes) (?:out )?(?:on|at) (?:a|the|this) (?:bridge|ledge|train tracks|railroad tracks|overpass)',
    'razor (?:blade )?(?:to|on|at) my (?:wrist|arm|throat)|knife (?:to|at|on) my (?:wrist|throat)',
    'know how (?:im|i am|id|i would|hes|shes) (?:going to |gonna )?do it',
    '(?:took|taking|pulled|pulling|brought|bringing|got|getting)(?: out)? (?:my|the|his|her|a)(?: \\w+)? {gun}(?: out)?(?! (?:locks?|safes?|permit|license|show|cabinet|rights|shot|to (?:the|a) (?:shop|range)))',
    '(?:look|looking|staring|stare|holding|thinking)(?: \\w+){0,2} (?:at|about|of|on to) (?:my|the|his|that|this)(?: \\w+)? {gun}(?! (?:locks?|safes?|permit|license|show|cabinet|rights|shot))',
    'how (?:many|much)(?: \\w+){0,4} (?:pills?|insulin|tablets?|meds|oxy\\w*|tylenol|morphine|warfarin|ambien|fentanyl)(?: would| will| does| do)?(?: it)? (?:it take$|take to (?:die|kill|end|do it|never|not)|kill|to (?:die|kill)|be enough|do it|do me in)',
    '(?:sitting|parked|standing|waiting)(?: \\w+){0,6} (?:lake|river|bridge|cliff|tracks|overpass|edge|ledge)(?: \\w+){0,8} (?:drive|driving|jump|jumping|step|stepping|walk|walking|go|going|roll) (?:right )?(?:in|into|off|over|out)',
    '(?:pills|oxy\\w*|{gun}|bottle|rope|knife)(?: \\w+){0,8} (?:so easy|be easy|calling (?:me|my name)|right here waiting)',
    'what (?:would|will|d|happens?|could)(?: \\w+){0,3} if (?:i|somebody|someone|a (?:person|guy|man|fella)|you|he|she)(?: \\w+)? (?:took|take|takes|swallowed|swallow|drank|ate)(?: \\w+){0,3} (?:whole|entire|bottle|all (?:my|his|her|their|the)|too many|handful)',
    '(?:bought|got|have|found|tied|tying|hung|made) (?:a|the|my|some) (?:rope|noose)(?! (?:course|light|ladder))',
    '(?:my|his|her) (?:45|forty five|38|thirty eight|357|9 ?mm|nine mil\\w*)(?: \\w+){0,2} (?:on|in|next to|beside|by|under)',
    '(?:sitting|sittin|laying|here|alone|lying)(?: \\w+){0,3} (?:with|w) (?:a|my|his|the) {gun}',
  ),
  es: phrases(
    '(?:tengo|tiene|compre|agarre|cargue|saque|consegui) (?:un|una|mi|su|el|la) (?:pistola|arma|rifle|escopeta|revolver|soga)(?: cargada)?',
    '(?:pistola|arma|revolver) (?:en|a|contra|cargada)(?: (?:la|mi|su))? ?(?:mano|boca|cabeza|sien|cama)?',
    '(?:junte|juntando|guardando|guarde|contando) (?:todas )?(?:mis|las|sus) (?:pastillas|medicinas)',
    'suficientes pastillas para',
    '(?:estoy|esta|parad[oa]) (?:en|sobre|encima de) (?:el|un) puente',
    'soga (?:al|en el|en mi) cuello|navaja en (?:la|mi) muneca',
  ),
};
