import { drugNames } from './names.js';

const leading =
  /^(?:my|the|a|an|any|all|each|every|some|of|on|to|for|still|taking|about|this|that|is|do|i|take|name|called|mi|mis|la|el|las|los|un|una|de|del|al|a|que|alguna?|todavia|(?:pastill(?:it)?as?|medicinas?|medicamentos?|recetas?|gotas|frascos?|inyecciones) (?:de|del|para))\s+/;
const trailing =
  /\s+(?:please|thanks|thank you|again|now|right now|today|too|any ?more|for me|left|remaining|results?|levels?|tests?|on file|or not|a day|per day|each day|every day|daily|do i (?:take|have)|should i take|am i on|por favor|gracias|ahora|hoy|otra vez|todavia|al dia|o no|verdad|mia|mio|de noche|de dia)$/;
/** "lisinopril pills" names lisinopril; "water pill" is a name of its own. */
const form = new RegExp(
  `(?<=^${drugNames}) (?:medicines?|medications?|prescriptions?|pills?|tablets?|capsules?|refills?|pastillas?)$`,
);
/** What stands after a name: "metformin with food", "insulin at night". */
const after =
  /\s+(?:with|before|after|at|in the|every|twice|once|when|they|he|she|yall|the (?:doctor|va|nurse)|my doctor|which|because|until|con|antes|despues|cada|en la|por la|en el)\s.*$/;
/** Words that name nothing: a question about "it" or "any medicine" is about the whole list. */
const nameless =
  /^(?:it|that|this|them|those|these|anything|something|everything|any|all|my|me|what|medicines?|medications?|prescriptions?|refills?|drugs?|pills?|tablets?|foods?|ones?|one|number|stuff|things?|eso|esto|ese|esa|algo|todo|nada|ellas?|ellos?|medicinas?|medicamentos?|pastillas?|comidas?)$/;

/** A name as it was said, without what stands around it; undefined where it names nothing. */
export function itemName(said: string | undefined): string | undefined {
  let name = (said ?? '').trim().replace(after, '');
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(leading, '').replace(trailing, '').replace(form, '').trim();
  }
  return name === '' || name.split(' ').length > 5 || nameless.test(name) ? undefined : name;
}
