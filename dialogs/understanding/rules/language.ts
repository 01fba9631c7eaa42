/** Asking for the other language, in either. */
const asks = {
  es: /^(?:(?:in|en) )?(?:spanish|espanol|castellano)(?: (?:please|por favor))?$|\b(?:speak|talk|in|to|use|prefer|want|need|habla\w*|hable|en|prefiero|quiero) (?:in |en |el )?(?:spanish|espanol)\b|\bno (?:hablo|entiendo|se)(?: \w+)? ingles\b|\b(?:dont|do not) (?:speak|understand) (?:\w+ )?english\b/,
  en: /^(?:(?:in|en) )?(?:english|ingles)(?: (?:please|por favor))?$|\b(?:speak|talk|in|to|use|prefer|want|need|habla\w*|hable|en|prefiero|quiero) (?:in |en |el )?(?:english|ingles)\b|\bno (?:hablo|entiendo|se)(?: \w+)? espanol\b|\b(?:dont|do not) (?:speak|understand) (?:\w+ )?spanish\b/,
};

/** "A PDF in Spanish" is a wish for a file. */
const ofAFile = /\b(?:pdf|file|copy|download|archivo|copia|bajar|descargar)\b/;

export function languageAskedFor(said: string): 'en' | 'es' | undefined {
  if (ofAFile.test(said)) return undefined;
  if (asks.es.test(said)) return 'es';
  return asks.en.test(said) ? 'en' : undefined;
}
