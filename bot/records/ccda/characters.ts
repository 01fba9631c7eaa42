/** Letters, "_", ":" and all beyond ASCII begin a name (XML 1.0, section 2.3, and what vendors make of it). */
export const isNameStart = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 58 || c > 127;

/** All that does not end a name: a digit, "-" and "." too. */
const isNamePart = (c: number): boolean => c > 62 || (c >= 48 && c < 60) || c === 45 || c === 46;

/** What makes "<" the begin of a tag, and not "less than". */
export const isMarkup = (c: number): boolean => c === 47 || c === 33 || isNameStart(c);

export const isSpace = (c: number): boolean => c === 32 || c === 10 || c === 9 || c === 13;

/** The last name met of each hash: documents use some three hundred, over and over. */
const slots = 4096;
const names = new Array<string | undefined>(slots).fill(undefined);

/** The name that begins at `from`, empty where there is none. */
export function nameAt(text: string, from: number): string {
  let end = from;
  let hash = 0;
  for (let c = text.charCodeAt(end); isNamePart(c); c = text.charCodeAt(++end))
    hash = (hash * 31 + c) & (slots - 1);
  const known = names[hash];
  if (known !== undefined && known.length === end - from && text.startsWith(known, from)) return known;
  return (names[hash] = asKey(text.slice(from, end)));
}

/** The one string that V8 keeps of each property key: names are then compared by where they are, not by what they say. */
const asKey = (name: string): string => Object.keys({ [name]: 0 })[0] ?? name;
