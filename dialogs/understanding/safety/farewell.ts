import { phrases } from './phrases.js';
import type { Family } from './phrases.js';

/** Goodbyes, and being a burden. */
export const farewell: Family = {
  name: 'farewell',
  danger: 'crisis',
  deniable: false,
  en: phrases(
    '(?:goodbye|good bye|farewell) (?:forever|for ever|for good|cruel world|world|everyone|everybody)',
    '(?:this is|my|say(?:ing)? (?:my )?|said (?:my )?)(?: ?final| ?last)? ?goodbyes?(?: to (?:my|everyone|everybody|the) ?\\w*)',
    'this is (?:my )?(?:goodbye|good bye|last (?:message|text|call))',
    '(?:wont|will not) be (?:around|here|alive)(?: for)? (?:much longer|tomorrow|any ?more|long|next week)',
    'tell (?:my|the) (?:wife|husband|kids|family|son|daughter|mom|mother|dad|children|girls|boys|dog) (?:that )?i (?:loved?|m sorry|am sorry)',
    'im sorry for everything',
    '(?:wrote|writing|write|left|leaving) (?:a|my|the) (?:suicide |goodbye |good bye |last |final )(?:note|letter)s?',
    '(?:giving|gave|given|give) away (?:all )?(?:my|his|her) (?:things|stuff|dog|guns|tools|belongings|everything|medals)|(?:giving|gave) (?:all )?my (?:things|stuff|belongings|medals) away',
    'by the time (?:you|they|anyone) (?:read|find|get|hear)s? (?:this|me)',
    '(?:never|wont) (?:hear from|see|have to (?:deal|bother) with|worry about) me again',
    '(?:wont|not going to|never) (?:bother|be a bother to|burden) (?:you|anyone|anybody|them) (?:any ?more|again)',
    'when im (?:gone|dead) (?:take care|look after|give|tell|please)|(?:take care of|look after) my (?:dog|kids|wife|cat|family) (?:when|after|once) (?:im|i am) gone',
    '(?:just|such|only|nothing but|become|being|feel like|im|am) a burden|burden (?:to|on) (?:my|everyone|everybody|them|you|him|her|all)',
    'better (?:off )?(?:without|w o|with out) me|better off if i (?:was|were|am|wasnt|werent|died)|better (?:off )?with me (?:dead|gone)',
    '(?:no ?one|nobody|none|who) (?:would|will|d) (?:even )?(?:care|miss me|notice|cry)(?: if (?:i|im))?',
  ),
  es: phrases(
    'adios (?:para siempre|mundo|a todos|mundo cruel)|(?:me )?(?:quiero )?despedir(?:me)? (?:de (?:todos|mi|mis)|para siempre)|me despido (?:de|para)',
    '(?:este|esto) es (?:mi|el) (?:adios|ultimo mensaje|despedida)|mi (?:ultimo adios|despedida)|carta de despedida',
    'dile(?:s)? a (?:mi|mis) (?:esposa|esposo|hijos|hijas|hijo|hija|familia|mama|papa) que (?:l[oae]s? )?(?:amo|ame|quiero|quise|lo siento)',
    '(?:ya )?no (?:voy a )?(?:estar|estare) (?:aqui|vivo|viva)? ?(?:manana|mucho tiempo|por mucho|mas)',
    '(?:soy|siento que soy|me siento|ser) (?:solo )?(?:una|un) (?:carga|estorbo)',
    '(?:estarian|estaran|estaria|estara|estan|viviria|vivirian) mejor sin mi|mejor sin mi',
    'nadie me (?:va a extranar|extranaria|extranara|necesita)|a nadie le (?:importo|importa si|importaria)',
    'regal(?:e|ando|o) (?:todas )?mis cosas|cuando (?:ya )?no este (?:aqui|yo)|cuando me muera cuid',
  ),
};
