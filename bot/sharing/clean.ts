/**
 * Record text made safe to print: no control characters, no direction overrides (they can turn "do not take" around),
 * no lone surrogates. Line breaks of any kind become `\n`; the words stay as the source wrote them.
 */
export const clean = (text: string): string => (plain.test(text) ? text : safe(text).trim());

/** Nearly all values: one line of plain letters has nothing to make safe, and a long record has a hundred thousand of them. */
const plain = /^[!-~\u00a1-\u024f](?:[ -~\u00a1-\u024f]*[!-~\u00a1-\u024f])?$/;

/** For a note or report: the first line keeps its indentation, blank lines before it go. */
export const cleanBlock = (text: string): string => safe(text).replace(/^\n+/, '').trimEnd();

const safe = (text: string): string =>
  text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, '');

/** For a heading: one line. */
export const cleanLine = (text: string): string =>
  plain.test(text) ? text : clean(text).replace(/\n\s*/g, ' ');
