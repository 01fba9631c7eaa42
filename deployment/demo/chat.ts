import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Player, play } from './chat/player.js';
import { shiftDate } from './chat/shifted-date.js';
import {
  parseTranscript,
  printLine,
  printTranscript,
  type Line,
  type Transcript,
} from './chat/transcript.js';
import { startTranscriptWorld } from './chat/transcript-world.js';
import { demoVeterans } from './people.js';
import type { World } from './world.js';

const usage = `npm run chat -- --channel web|sms|voice --as KEY [--language en|es] [--level 1|2] [--script FILE.chat]

  Talks through the service's real doors and prints the conversation as a transcript.
  In a conversation: plain words are said, /keys 123# presses keys, /do DEED does what a transcript's "do:" does
  (call, open the chat, open the link, press "Continue", sign in as rosa, hang up, wait 6 minutes), /page WORDS looks at
  the page. KEY: ${demoVeterans.map((v) => v.key).join(', ')}.`;

const { values } = parseArgs({
  options: {
    channel: { type: 'string' },
    as: { type: 'string' },
    language: { type: 'string', default: 'en' },
    level: { type: 'string', default: '2' },
    script: { type: 'string' },
    help: { type: 'boolean' },
  },
});

async function main(): Promise<void> {
  const written =
    values.script === undefined ? undefined : parseTranscript(await readFile(values.script, 'utf8'));
  const head = written ?? headOf();
  if (values.help || !head) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const webFolder = join(dirname(fileURLToPath(import.meta.url)), '../../web');
  const { world } = await startTranscriptWorld({
    shiftDate,
    webFolder,
    transcript: head,
    recordsFolder: process.env.DEMO_RECORDS || undefined,
  });
  try {
    if (written) await playScript(world, written);
    else await converse(world, head);
  } finally {
    await world.close();
  }
}

/** What happened before a line that cannot be played is what tells why. */
async function playScript(world: World, written: Transcript): Promise<void> {
  const lines: Line[] = [];
  const problem = await play(world, written, lines).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  console.log(printTranscript({ ...written, lines }));
  if (problem === undefined) return;
  console.error(`It stopped there: ${problem}`);
  process.exitCode = 1;
}

function headOf(): Transcript | undefined {
  const { channel, as, language, level } = values;
  if (!['web', 'sms', 'voice'].includes(channel ?? '') || as === undefined) return undefined;
  const comments = [`# as: ${as}`];
  return parseTranscript(`# ${channel} · ${language} · level ${level}\n${comments.join('\n')}\n`);
}

async function converse(world: World, head: Transcript): Promise<void> {
  console.log(printTranscript(head).trimEnd());
  const player = new Player(world, head);
  const show = async (line: Line): Promise<void> => {
    const { asDone, said } = await player.act(line);
    console.log(printLine(asDone));
    for (const text of said) console.log(printLine({ who: 'bot', text: world.mask(text) }));
  };
  if (head.channel !== 'sms')
    await show({ who: 'do', text: head.channel === 'web' ? 'open the chat' : 'call' });
  const input = createInterface({ input: process.stdin });
  for await (const row of input) {
    const [, command, rest = ''] = /^\/(keys|do|page) ?(.*)$/.exec(row) ?? [];
    const line: Line = command ? { who: command as Line['who'], text: rest } : { who: 'user', text: row };
    await show(line).catch((error: unknown) =>
      console.log(`# ${error instanceof Error ? error.message : String(error)}`),
    );
  }
}

await main();
process.exit();
