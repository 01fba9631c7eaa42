import { Player } from '../../deployment/demo/chat/player.js';
import { parseTranscript } from '../../deployment/demo/chat/transcript.js';
import type { World } from '../../deployment/demo/world.js';

export interface PersonAt {
  /** Does and says things a line each, as in a transcript: `do: sign in as rosa`, `user: allergies`. Gives what was then said. */
  does(...lines: readonly string[]): Promise<string>;
  /** All that the page in their browser shows now. */
  page(): Promise<string>;
}

/** A synthetic Veteran at one channel, with a browser of their own. */
export function personAt(
  world: World,
  channel: 'web' | 'sms' | 'voice',
  as: string,
  language: 'en' | 'es' = 'en',
): PersonAt {
  const player = new Player(world, parseTranscript(`# ${channel} · ${language} · level 2\n# as: ${as}\n`));
  return {
    async does(...lines) {
      const said: string[] = [];
      for (const line of lines) {
        const [, who, text] = /^(user|keys|do): (.*)$/s.exec(line) ?? [];
        said.push(...(await player.act({ who: who as 'user', text: text ?? '' })).said);
      }
      return said.join('\n');
    },
    page: async () => (await player.act({ who: 'page', text: NOWHERE })).asDone.text,
  };
}

/** Words that no page shows: the whole page is then given. */
const NOWHERE = '\u0000';
