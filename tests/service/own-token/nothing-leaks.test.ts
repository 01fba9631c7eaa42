import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '../../../bot/log.js';
import { openOwnWorld, personAt, type OwnWorld } from './world.js';

describe('the own tokens of a Veteran who read on the web, had them renewed, and signed out', () => {
  let folder: string;
  let own: OwnWorld;
  const logged: string[] = [];
  const seen: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'blue-button-'));
    own = await openOwnWorld('azure+own', {
      databaseUrl: `file:${join(folder, 'own.db')}`,
      log: createLog('debug', { write: (line) => logged.push(line) }),
    });
    const walter = personAt(own.world, 'web', 'walter');
    await walter.does('do: open the chat', 'do: open page /signin', 'do: sign in as walter');
    seen.push(await walter.does('user: my allergies', 'do: open page /asked?section=labs'));
    seen.push(await stored());
    for (const ask of ['user: my allergies', 'user: my vaccines']) {
      await walter.does('do: wait 6 minutes');
      await own.forget();
      seen.push(await walter.does(ask));
    }
    seen.push(await stored());
    await walter.does('do: open page /account', 'do: press "Sign out"');
    seen.push(await stored());
  }, 60_000);
  afterAll(async () => {
    await own.close();
    await rm(folder, { recursive: true, force: true });
  });

  const stored = async (): Promise<string> => {
    const files = await readdir(folder);
    return (await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')))).join('\n');
  };

  it('are several, and were used', () => {
    expect(own.tokens.asked).toContain('refresh_token');
    expect(own.tokens.issued.length).toBeGreaterThanOrEqual(4);
    expect(seen.join('\n').length).toBeGreaterThan(50_000);
  });

  it('are in no log, no file of the database, no reply and no address that was asked', async () => {
    const all = [...logged, ...seen, await stored(), ...own.urls()].join('\n');
    expect(own.tokens.issued.filter((token) => all.includes(token))).toEqual([]);
  });
});
