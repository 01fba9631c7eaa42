import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run` and the tests both start in the project's folder. */
const folder = join(process.cwd(), 'tests/understanding/held-out');

export type How = 'typed' | 'text' | 'voice';

export interface Said {
  readonly how: How;
  readonly phrase: string;
  /** What the heading above it says: "labs|vitals", "crisis en". */
  readonly heading: string;
  readonly slots: Readonly<Record<string, string>>;
}

function readSlots(written: string | undefined): Record<string, string> {
  const pairs = (written ?? '').split(';').filter((part) => part.trim() !== '');
  return Object.fromEntries(pairs.map((pair) => pair.split('=').map((part) => part.trim())));
}

/** One phrase a line, "typed: ... [slot=value; slot=value]", under headings "# ...". A line it cannot read is an error. */
export function readHeldOut(file: string): readonly Said[] {
  let heading = '';
  const said: Said[] = [];
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('//')) continue;
    if (line.startsWith('# ')) {
      heading = line.slice(2);
      continue;
    }
    const parts = /^(typed|text|voice): (.+?)(?: \[([^\]]+)\])?$/.exec(line);
    if (!parts || heading === '') throw new Error(`${file}: cannot read "${line}"`);
    said.push({ how: parts[1] as How, phrase: parts[2]!, heading, slots: readSlots(parts[3]) });
  }
  return said;
}
