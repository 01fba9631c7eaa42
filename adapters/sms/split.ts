import { measure } from './gsm7.js';

/** One text of GSM-7 is one segment, so that no phone can show its pieces out of order. */
const GSM7_SEGMENTS = 1;
/** 70 characters would break every item; these few travel as one chain. */
const UCS2_SEGMENTS = 3;

type Fits = (part: string) => boolean;

/** Texts that each fit, numbered "1/3 " when there are several. Split at newlines, then sentences, then words, then anywhere. */
export function splitText(body: string): string[] {
  if (body === '') return [];
  if (fits(body)) return [body];
  for (let digits = 1; ; digits++) {
    const widest = '9'.repeat(digits);
    const parts = pack(body.split('\n'), '\n', (part) => fits(`${widest}/${widest} ${part}`));
    if (String(parts.length).length <= digits) return parts.map((p, i) => `${i + 1}/${parts.length} ${p}`);
  }
}

function fits(part: string): boolean {
  const { encoding, segments } = measure(part);
  return segments <= (encoding === 'GSM-7' ? GSM7_SEGMENTS : UCS2_SEGMENTS);
}

/** Fills each part with as many whole pieces as fit; a piece too long by itself is broken at the next finer joint. */
function pack(pieces: readonly string[], joint: string, room: Fits): string[] {
  const parts: string[] = [];
  let current: string | undefined;
  for (const piece of pieces) {
    const longer: string = current === undefined ? piece : current + joint + piece;
    if (room(longer)) {
      current = longer;
      continue;
    }
    if (current !== undefined) parts.push(current);
    const [last, ...before] = room(piece) ? [piece] : finer(piece, joint, room).reverse();
    parts.push(...before.reverse());
    current = last;
  }
  return current === undefined ? parts : [...parts, current];
}

/** A web address is never broken: it would no longer open. */
function finer(piece: string, joint: string, room: Fits): string[] {
  const sentences = piece.split(/(?<=[.!?:]) /);
  if (joint === '\n' && sentences.length > 1) return pack(sentences, ' ', room);
  if (joint !== '' && piece.includes(' ')) return pack(piece.split(' '), ' ', room);
  if (joint === '' || /^https?:\/\//.test(piece)) return [piece];
  return pack([...piece], '', room);
}
