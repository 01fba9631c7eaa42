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
    'lifeline number|someone to talk me (?:down|out of it)',
  ),
  es: phrases(
    '(?:temo|miedo de|miedo a|preocupa|creo|dice|dijo)(?: \\w+){0,5} (?:se mate|hacerse dano|quitarse la vida|se lastime|haga algo (?:malo|estupido|tonto)|se quiera morir|se quiere morir|no quiere vivir)',
    '(?:linea|numero|telefono|llamar a la linea) de (?:crisis|suicidio|prevencion)|linea de (?:ayuda )?(?:para|en) crisis',
    '(?:llam\\w+|marc\\w+|necesito|quiero|comuni\\w+|conect\\w+)(?: \\w+)? (?:al|el|988) ?(?:988|9 8 8|nueve ocho ocho)?(?<=988|9 8 8|nueve ocho ocho)',
    '(?:estoy|esta|en) (?:en )?(?:una )?crisis(?: emocional| nerviosa)?',
  ),
};
