import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

describe('npm run serve', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const [node, file = ''] = scripts['serve']!.split(' ');
  const serve = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(file)], { cwd: folder });
    return { status, said: `${stdout.toString()}${stderr.toString()}` };
  };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'serve-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('before the build says what to do, without a stack', () => {
    expect(node).toBe('node');
    expect(serve()).toEqual({ status: 1, said: 'Nothing is built here yet. Run: npm run build\n' });
  });

  it('after the build is the service', () => {
    mkdirSync(join(folder, 'dist/bot'), { recursive: true });
    writeFileSync(join(folder, 'dist/bot/main.js'), "console.log('the service');");
    expect(serve()).toEqual({ status: 0, said: 'the service\n' });
  });
});
