/**
 * What was learnt ahead. The build and the tests put theirs in the place of this file (deployment/build/learnt.mjs);
 * where it is empty, the phrases are learnt when first asked.
 */
export const built: Readonly<Partial<Record<'en' | 'es' | 'uneasy', Uint8Array>>> = {};
