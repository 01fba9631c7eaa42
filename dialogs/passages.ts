/**
 * Written text of any length in pieces of at most `limit` characters, cut between lines, else after a sentence, else
 * between words. Nothing but white space at the cuts is lost.
 */
export function passagesOf(text: string, limit: number): string[] {
  const passages: string[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const end = rest.length <= limit ? rest.length : cutAt(rest, limit);
    passages.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return passages;
}

/** A piece is never less than half full for the sake of a nicer cut. */
function cutAt(text: string, limit: number): number {
  const piece = text.slice(0, limit + 1);
  const least = Math.floor(limit / 2);
  const line = piece.lastIndexOf('\n');
  const sentence = Math.max(...['. ', '? ', '! '].map((end) => piece.lastIndexOf(end))) + 1;
  const word = piece.lastIndexOf(' ');
  return [line, sentence, word].find((at) => at >= least) ?? wholeCharacter(text, limit);
}

/** Never between the two halves of a character. */
const wholeCharacter = (text: string, at: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
