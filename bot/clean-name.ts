const LENGTH = 60;

/** The name of a file as it may be shown and read out: no folder, no sign that means anything to a page, a reader or a terminal. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[^\p{L}\p{N}\p{M} ._()-]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...clean].slice(0, LENGTH).join('').trim() || 'file';
}
