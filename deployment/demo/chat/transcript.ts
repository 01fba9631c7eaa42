/**
 * A conversation as a document and a test:
 *
 *     # voice · en · level 2
 *     # as: walter
 *     do: call
 *     bot: Veterans Crisis Line: ...
 *     keys: {pin}
 *
 * `user` types or speaks, `keys` are pressed, `do` is done outside the conversation, `page` is what a web page then
 * shows, `bot` is what is said. An indented line continues the one before. `…` stands for any characters of a line.
 */
export interface Transcript {
  readonly channel: 'web' | 'sms' | 'voice';
  readonly language: 'en' | 'es';
  /** 1 compares the channel-neutral messages, 2 what the channel really got. */
  readonly level: 1 | 2;
  readonly as: string;
  /** A folder of bundles to serve instead of the four Veterans: `# records: tests/fixtures/...`. */
  readonly records?: string;
  readonly comments: readonly string[];
  readonly lines: readonly Line[];
}

export interface Line {
  readonly who: 'user' | 'keys' | 'do' | 'page' | 'bot';
  readonly text: string;
}

const HEAD = /^# (web|sms|voice) · (en|es) · level ([12])\b/;
const LINE = /^(user|keys|do|page|bot): ?(.*)$/;

export function parseTranscript(source: string): Transcript {
  const rows = source.replace(/\r/g, '').split('\n');
  const head = HEAD.exec(rows[0] ?? '');
  if (!head) throw new Error('a transcript begins with "# web|sms|voice · en|es · level 1|2"');
  const comments = rows.slice(1).filter((r) => r.startsWith('#'));
  const as = comments.flatMap((c) => /^# as: (\w+)/.exec(c)?.[1] ?? [])[0];
  if (as === undefined) throw new Error('a transcript says "# as: <key of a synthetic Veteran>"');
  const [, channel, language, level] = head;
  const records = comments.flatMap((c) => /^# records: (\S+)/.exec(c)?.[1] ?? [])[0];
  return {
    channel: channel as Transcript['channel'],
    language: language as Transcript['language'],
    level: level === '1' ? 1 : 2,
    as,
    records,
    comments,
    lines: parseLines(rows.filter((r) => !r.startsWith('#'))),
  };
}

function parseLines(rows: readonly string[]): Line[] {
  const lines: { who: Line['who']; text: string }[] = [];
  for (const row of rows) {
    const start = LINE.exec(row);
    const last = lines.at(-1);
    if (start) lines.push({ who: start[1] as Line['who'], text: start[2] ?? '' });
    else if (/^ {2}/.test(row) && last) last.text += `\n${row.slice(2)}`;
    else if (row.trim() !== '') throw new Error(`not a transcript line: ${row}`);
  }
  return lines;
}

export function printTranscript(transcript: Transcript): string {
  const { channel, language, level, comments, lines } = transcript;
  const head = [`# ${channel} · ${language} · level ${level}`, ...comments];
  return [...head, ...lines.map(printLine), ''].join('\n');
}

/** Empty lines are left out: editors take the blanks away by which they would be told from the end of what was said. */
export const printLine = ({ who, text }: Line): string =>
  `${who}: ${text.replace(/\n\s*/g, '\n  ')}`.trimEnd();

/** Whether what happened is what was written, `…` standing for any characters. */
export function matches(written: string, happened: string): boolean {
  const pattern = written
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`).test(happened);
}
