import { phrases } from './phrases.js';
import type { Family } from './phrases.js';

/** Veterans' own words, and the spellings of chat. */
export const idiom: Family = {
  name: 'idiom',
  danger: 'crisis',
  deniable: true,
  en: phrases(
    '(?<!(?:take|taking|takes|have|drink|smoke|units|pills) )(?:22|twenty two|twenty 2) (?:a|per|each) day(?! (?:challenge|campaign|fundraiser|walk|ruck))',
    '(?:one of|another|part of|join|joining|be|becom\\w+)(?: (?:one|part) of)?(?: (?:the|number))* (?:22|twenty two)(?! (?:\\w+ )?(?:pills?|meds?|medicines?|entries|items|notes?|people|pages|dollars|units|mg|years?|days?|on))|(?:just|only|am|im|ill be|another) (?:a |another )?number (?:22|twenty two)(?! on)',
    '(?:join|joining|see|be with|meet|be back with|go be with) (?:my|the) (?:fallen |dead |battle )*(?:buddies|brothers|boys|guys|friends|squad|unit|platoon)(?: (?:again|on the other side|up there|in heaven|who died|that died|(?:who|that) (?:didnt|never) (?:make it|made it|come (?:home|back)|came (?:home|back))|(?:we|i) lost|who fell))',
    '(?:join|joining) my (?:fallen |battle )?(?:buddies|brothers)',
    '(?:join|be with|go be with) (?:my|the) (?:dead|late) (?:\\w+)|{want} (?:join|be with) my (?:wife|husband|son|daughter|mom|mother|dad|father) (?:in heaven|again|up there|on the other side)',
    'eat(?:ing)? (?:a|my|the|his|her|their) (?:gun|bullet|barrel|pistol|45|9 ?mm|lead)|(?:suck|swallow)(?:ing)? (?:on )?(?:a|my|his|her) (?:bullet|barrel|gun|pistol)',
    '(?:go|going|off|headed|see you|ready|meet me|till?|until) (?:to |in |for )?(?:valhalla|fiddlers green)',
    'punch(?:ing)? (?:my|his) (?:own )?ticket|check(?:ing)? out (?:for good|of (?:this )?life|early|permanently)|(?:my )?final (?:formation|mission|roll call)',
    'should have (?:died|been me)(?: (?:over there|in (?:iraq|vietnam|afghanistan|korea|\\w+)|with them|instead))?|shoulda died(?: \\w+){0,2}|should of died(?: \\w+){0,2}',
    '(?<!\\d )kms|unaliv\\w*|un alive|sewer ?slid\\w*|ctb|catch the bus for good|game end {self}|delete myself|self ?delete|kermit sewer\\w*|toaster bath',
    '{want} (?:\\w+ )?(?:dy|kill mysel|k myself|neck myself|rope myself)',
    '(?:see|meet|c) (?:you|yall|em|them|him|her|my \\w+)(?: \\w+)? (?:on|at) the other side(?! of)|see (?:you|yall|them) in (?:heaven|the next life)',
    'my (?:battle|war|fight|tour|race) is (?:over|done|finished|lost)|its (?:all )?over for me|(?:no ?body|no ?one) needs (?:an|us) old',
    '(?:lord|god|jesus)(?: (?:would|will|to|please|can|just|come|could|and))* take me(?! to (?!heaven)|off|through|back)',
    'miss(?: \\w+){1,10} be with (?:him|her|them)(?: (?:again|now|soon))?',
    'should(?:ve|a| have| of) been (?:me|on that|in that|with them|there with)',
  ),
  es: phrases(
    '(?:reunirme|estar|irme|volver|ir) con mis (?:companeros|hermanos|camaradas) (?:caidos|muertos|que (?:\\w+ )?(?:murieron|cayeron|no volvieron|ya no estan|se fueron)|en el cielo)',
    '(?:debi|deberia|tenia que) (?:haber )?(?:morir|muerto|haberme muerto)(?: \\w+){0,3}',
    'irme con (?:dios|mi (?:esposa|esposo|madre|padre|mama|papa|hijo|hija)) (?:ya|al cielo|en el cielo|pronto)',
    'estirar la pata yo mismo|me quiero desvivir|desvivir(?:me|se)|tkm no quiero vivir',
    'dios (?:ya )?me (?:lleve|recoja)|(?:me lleve|me recoja) (?:ya )?(?:dios|diosito|el senor)',
    '(?:mejor|ojala) (?:me )?hubiera muerto|me hubiera (?:muerto|quedado) (?:yo|alla|en la guerra|con ellos|en el combate)|debi quedarme alla con ellos',
  ),
};
