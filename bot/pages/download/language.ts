import type { SignedInVisit } from '../visit.js';

/** The language of the file: as it was asked for, else the page's. */
export function languageOf({ query, language }: SignedInVisit): 'en' | 'es' {
  const asked = query.get('lang');
  return asked === 'en' || asked === 'es' ? asked : language;
}
