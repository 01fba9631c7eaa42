import { phrases } from './phrases.js';
import type { Family } from './phrases.js';

/** Worry about someone else, and asking for the line itself. */
export const worry: Family = {
  name: 'worry',
  danger: 'crisis',
  deniable: true,
  en: phrases(
    '(?:worried|scared|afraid|think|know|fear|says?|said|told me)(?: that)? {who}(?: (?:will|might|may|is|s|going|gonna|wants?|to|could|would|try|do))* (?:do something (?:stupid|bad|terrible|to)|hurt|harm|die|end it|not (?:be|live)|be better off)',
    '{who} (?:is |s )?(?:says?|said|keeps? (?:saying|talking|texting)|talks?|talking|texted|threatened|threatening)(?: \\w+){0,4} (?:die|dying|end it|goodbye|not live|dead)',
    '{who} (?:has|have|got|took|took out|is holding|grabbed) (?:a|the|his|her|their|my) (?:loaded )?{gun}',
    '(?:do|doing) something (?:stupid|bad|terrible) to {self}',
    '(?:veterans? |va |suicide |the )?crisis (?:line|hotline|number|chat|center|counselor|help)|suicide (?:prevention )?(?:line|hotline|lifeline|number|help)|(?:vet|veterans) crisis',
    '(?:call|dial|text|need|want|get|give me|connect me to|transfer me to) (?:the )?(?:988|9 8 8|nine eight eight|nine 8 8|838255)',
    '^(?:988|9 8 8|nine eight eight)$',
    '(?:im|i am|in a|having a|hes in|shes in|in) (?:in )?(?:a )?(?:mental health |emotional |real )?crisis',
    // What the phone tells people to say, alone or with words that say no more, and as a recogniser hears it.
    '^(?:(?:say|said|saying|i|help|please|yes|now|a|the|im|its|in) )*{crisis}(?: (?:help|please|now|yes|{crisis}))*$',
    '{crisis} (?:now|text line)|(?:this is|its|it is|i have|i got|i am having|need help) (?:a |in )?{crisis}|mental health crisis',
    'lifeline number|someone to talk me (?:down|out of it)',
    '(?:wont|isnt|not|doesnt) (?:answer\\w*|pick\\w* up)(?: \\w+){0,8} left (?:a|me a|us a) (?:note|letter)|told (?:me|us) where (?:the|his|her) (?:will|life insurance|insurance papers) (?:is|are)',
    '(?:been |is |was |hes |shes )(?:saying|said)(?: his| her)? (?:goodbyes?|good byes?) to (?:every|all|us|the|his|her|me)\\w*',
    '(?:has|have|hes|shes|been|is|keeps|started|theyre) giv(?:ing|en) (?:all |everything |away )?(?:of )?(?:his|her|their)? ?(?:things|stuff|belongings|tools|guns)? ?away',
  ),
  es: phrases(
    '(?:temo|miedo de|miedo a|preocupa|creo|dice|dijo)(?: \\w+){0,5} (?:se mate|hacerse dano|quitarse la vida|se lastime|haga algo (?:malo|estupido|tonto)|se quiera morir|se quiere morir|no quiere vivir)',
    '(?:linea|numero|telefono|llamar a la linea) de (?:crisis|suicidio|prevencion)|linea de (?:ayuda )?(?:para|en) crisis',
    '(?:llam\\w+|marc\\w+|necesito|quiero|comuni\\w+|conect\\w+)(?: \\w+)? (?:al|el|988) ?(?:988|9 8 8|nueve ocho ocho)?(?<=988|9 8 8|nueve ocho ocho)',
    '^(?:(?:diga|digo|dije|ayuda|ayudenme|por favor|si|ahora|una|la|es|en) )*crisis(?: (?:ayuda|por favor|ahora|si|crisis))*$',
    'crisis ahora|(?:es|tengo|hay) una crisis',
    '(?:estoy|esta|en) (?:en )?(?:una )?crisis(?: emocional| nerviosa)?',
  ),
};
