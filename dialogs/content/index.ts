import type { Language } from '../message.js';
import { en } from './en/index.js';
import { es } from './es/index.js';

/** Everything that is said or shown. `es` has the shape of `en`, checked by the compiler. */
export type Content = typeof en;

const languages: { readonly [L in Language]: Content } = { en, es };

export const contentFor = (language: Language): Content => languages[language];
