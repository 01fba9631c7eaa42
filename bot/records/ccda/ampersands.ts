/** An ampersand that begins no entity: vendors write "A & B" unescaped, and a parser would swallow all up to the next ";". */
const bare = /&(?!#?\w{1,31};)/g;

/** Longest entity a piece can be cut in. */
const reach = 34;

/** Escapes bare ampersands, piece by piece; CDATA may hold them, so documents that use it are left as they are from there on. */
export function* escapeBare(pieces: Iterable<string>): Iterable<string> {
  let carried = '';
  let inCdata = false;
  for (const next of pieces) {
    const piece = carried + next;
    inCdata ||= piece.includes('<![CDATA[');
    const last = inCdata ? -1 : piece.lastIndexOf('&');
    const cut = last >= 0 && last > piece.length - reach && !piece.includes(';', last) ? last : piece.length;
    carried = piece.slice(cut);
    const whole = carried === '' ? piece : piece.slice(0, cut);
    yield last < 0 || !whole.includes('&') ? whole : whole.replace(bare, '&amp;');
  }
  if (carried !== '') yield carried;
}
