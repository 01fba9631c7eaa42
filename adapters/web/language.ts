import type { Language } from '../../dialogs/message.js';

/** The first language of a `?lang=`, a locale or an Accept-Language header that we speak. */
export function preferredLanguage(...wishes: readonly (string | undefined)[]): Language {
  const codes = wishes
    .flatMap((wish) => wish?.toLowerCase().split(',') ?? [])
    .map((w) => w.trim().slice(0, 2));
  return codes.find((code): code is Language => code === 'en' || code === 'es') ?? 'en';
}
