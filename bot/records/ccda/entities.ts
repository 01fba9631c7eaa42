/** Of its own XML knows five; the others are HTML's, which vendors paste in from their notes. No prototype: `&constructor;` is no entity. */
const named: Readonly<Record<string, string>> = Object.assign(Object.create(null) as Record<string, string>, {
  amp: '&',
  gt: '>',
  lt: '<',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  deg: '\u00b0',
  micro: '\u00b5',
  plusmn: '\u00b1',
  copy: '\u00a9',
  reg: '\u00ae',
});

/** What is no reference is a bare ampersand: vendors write "A & B". */
const reference = /&(?:#x([\da-f]{1,8})|#(\d{1,8})|(\w{1,31}));/gi;

/**
 * Text with its character references expanded (XML 1.0, section 4.1). Entities of a DTD are not: none can grow or
 * fetch anything. Those and characters that XML does not have stay as written, and `unknown` is called.
 */
export function expand(text: string, unknown: () => void): string {
  return text.replace(reference, (written: string, hex?: string, decimal?: string, name?: string) => {
    const found =
      name === undefined ? character(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : named[name];
    if (found === undefined) unknown();
    return found ?? written;
  });
}

const character = (code: number): string | undefined =>
  code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff && (code & 0xfff800) !== 0xd800)
    ? String.fromCodePoint(code)
    : undefined;
