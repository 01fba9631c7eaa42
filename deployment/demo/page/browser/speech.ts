import { byId } from './dom.js';

/** The browser's own voices, off until they are switched on. No sound leaves this computer. */
export function speak(text: string, language = 'en-US', rate = 100): void {
  if (!byId<HTMLInputElement>('aloud').checked || !('speechSynthesis' in window)) return;
  const words = new SpeechSynthesisUtterance(text);
  words.lang = language;
  words.rate = rate / 100;
  speechSynthesis.speak(words);
}

/** A key or a word stops what is being said, as on a real call. */
export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

export function startSpeech(): void {
  byId('aloud').addEventListener('change', hush);
}
