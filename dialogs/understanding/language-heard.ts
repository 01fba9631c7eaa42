import type { Language } from '../message.js';
import { wordsOf } from './plain.js';

/** Small words and names of sections that only one of the two languages has. Folded: no accents. */
const telling: { readonly [L in Language]: RegExp } = {
  en: /\b(?:my|what|whats|which|when|where|who|how|the|of|for|am|is|are|do|does|did|i|you|please|show|list|meds|medications?|medicines|allergies|appointments?|labs|vaccines|shots|help)\b/g,
  es: /\b(?:mis?|que|cuale?s?|cuant[oa]s?|quedan?|cuando|donde|quien|como|el|la|los|las|del?|un|una|desde|tiene|dame|deme|mandeme|para|por|soy|estoy|tengo|quiero|necesito|hola|gracias|ayuda|medicinas?|medicamentos?|alergias?|citas?|vacunas?|analisis|laboratorios?|nadie|alguien|entiendo|entendi|comprendo|hable?|hablar|espanol|diga(?:me)?|lea(?:me)?|repit[ae]|otra|vez|este|esta|est[oa]s|eso|esto|quiere[ns]?|ya|hay|muy|pero|porque|nunca|siempre|vivir|vida|dios)\b/g,
};

/** So many times as many words of the other language: people who mix them keep theirs. */
const FAR_MORE = 2;

/** The language these words are in: the conversation's own, unless they hold words of the other one only, or far more of them. */
export function languageHeard(text: string, language: Language): Language {
  const said = wordsOf(text.slice(0, 2000));
  const other: Language = language === 'en' ? 'es' : 'en';
  const words = (of: Language): number => said.match(telling[of])?.length ?? 0;
  return words(other) > FAR_MORE * words(language) ? other : language;
}
