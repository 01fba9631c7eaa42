import type { Language } from '../message.js';
import { wordsOf } from './plain.js';

/** Small words and names of sections that only one of the two languages has. Folded: no accents. */
const telling: { readonly [L in Language]: RegExp } = {
  en: /\b(?:my|what|whats|which|when|where|who|how|the|of|for|am|is|are|do|does|did|i|me|you|please|show|list|meds|medications?|medicines|allergies|appointments?|labs|vaccines|shots|help)\b/,
  es: /\b(?:mis?|que|cuale?s?|cuando|donde|quien|como|el|la|los|las|del?|un|una|desde|tiene|dame|deme|mandeme|para|por|soy|estoy|tengo|quiero|necesito|hola|gracias|ayuda|medicinas?|medicamentos?|alergias?|citas?|vacunas?|analisis|laboratorios?)\b/,
};

/** The language these words are in: the conversation's own, unless they hold words of the other one only. */
export function languageHeard(text: string, language: Language): Language {
  const said = wordsOf(text.slice(0, 2000));
  const other: Language = language === 'en' ? 'es' : 'en';
  return telling[other].test(said) && !telling[language].test(said) ? other : language;
}
