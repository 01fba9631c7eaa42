/** HTML and RTF down to their words. Nothing of them is ever rendered: tags, scripts and styles go, text and lines stay. */
export function plainText(written: string, mediaType: string): string {
  if (/rtf|richtext/i.test(mediaType)) return rtfText(written);
  return /html/i.test(mediaType) ? htmlText(written) : written;
}

export function htmlText(html: string): string {
  const bare = withoutElements(html, ['script', 'style', 'head'])
    .replace(/<!--[^]*?(-->|$)/g, '')
    .replace(/\r?\n/g, ' ')
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/h[1-6]|\/table|hr)\b[^<>]*>/gi, '\n')
    .replace(/<\/t[dh]\s*>/gi, ' ')
    // A "<" that begins no tag is the author's own: "potassium < 3.5" must not lose its number.
    .replace(/<[/!]?[a-z][^<>]*>/gi, '');
  return bare.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => entity(name) ?? whole);
}

/** By index, not by expression: an element left open may not cost the square of the file. */
function withoutElements(html: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const parts = rest.split(new RegExp(`<${name}\\b`, 'i'));
    const close = new RegExp(`</${name}\\s*>`, 'i');
    return parts
      .map((part, n) => {
        if (n === 0) return part;
        const end = close.exec(part);
        return end ? part.slice(end.index + end[0].length) : '';
      })
      .join('');
  }, html);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  deg: '°',
  micro: 'µ',
  plusmn: '±',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  bull: '•',
  ge: '≥',
  le: '≤',
};

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name] : undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Groups that hold no words of the note. */
const asides = /^\\(\*|fonttbl|colortbl|stylesheet|info|pict|header|footer|generator)/;

/** RTF 1.9: control words, hex and Unicode escapes, groups. One walk. */
export function rtfText(rtf: string): string {
  const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)|\\/gi;
  const out: string[] = [];
  let depth = 0;
  let silentFrom = Number.POSITIVE_INFINITY;
  for (const [whole, word, number, hex, symbol, brace, plain] of rtf.matchAll(token)) {
    if (brace === '{') {
      depth += 1;
    } else if (brace === '}') {
      if (depth <= silentFrom) silentFrom = Number.POSITIVE_INFINITY;
      depth -= 1;
    } else if (depth < silentFrom) {
      if (asides.test(whole)) silentFrom = depth;
      else out.push(rtfWord(word, number, hex, symbol, plain));
    }
  }
  return out.join('');
}

function rtfWord(word?: string, number?: string, hex?: string, symbol?: string, plain?: string): string {
  if (plain !== undefined) return plain.replace(/[\r\n]/g, '');
  if (hex !== undefined)
    return new TextDecoder('windows-1252').decode(Uint8Array.of(Number.parseInt(hex, 16)));
  if (word === 'u' && number !== undefined) return String.fromCharCode((Number(number) + 65_536) % 65_536);
  if (word === 'par' || word === 'line' || word === 'row') return '\n';
  if (word === 'tab' || word === 'cell') return ' ';
  if (symbol === '~') return ' ';
  return symbol !== undefined && '\\{}'.includes(symbol) ? symbol : '';
}

/** The narrative of a resource (`text.div`), as its author wrote it. */
export const narrativeOf = (resource: { readonly text?: unknown }): string | undefined => {
  const div = (resource.text as { div?: unknown } | null | undefined)?.div;
  return typeof div === 'string' ? htmlText(div) : undefined;
};
