import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sectionIds } from '../../bot/records/sections.js';
import { usage } from '../../deployment/record/options.js';
import { run } from '../../deployment/record/run.js';

const vagov = 'tests/fixtures/vagov/today.txt';
const cms = 'tests/fixtures/cms/medicare.txt';
const folder = mkdtempSync(join(tmpdir(), 'record-'));
afterAll(() => rmSync(folder, { recursive: true }));

const noRecord = join(folder, 'shopping.txt');
writeFileSync(noRecord, 'milk\nbread\n');

async function record(argv: readonly string[], stdin?: Buffer) {
  let [out, err, time] = ['', '', 0];
  async function* piped() {
    if (stdin) yield stdin;
  }
  const code = await run(argv, {
    stdin: piped(),
    isPiped: stdin !== undefined,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    now: () => Date.UTC(2026, 2, 10),
    elapsed: () => (time += 1),
  });
  return { code, out, err };
}

describe('npm run record', () => {
  it('prints who, what and how much', async () => {
    const { code, out, err } = await record([vagov]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('VA.gov Blue Button text');
    expect(out).toContain('Ruth Samplewood, born March 4, 1948');
    expect(out).toMatch(/Allergies: 2\n/);
    expect(out).toMatch(/A value could not be kept \(valueLost, line \d+\)/);
  });

  it('--counts is one line of JSON a file, all sections in it', async () => {
    const { code, out } = await record(['--counts', vagov, cms]);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect([code, lines.length]).toEqual([0, 2]);
    expect(Object.keys(lines[0]!)).toEqual([
      'file',
      'format',
      'version',
      'person',
      'sections',
      'warnings',
      'ms',
    ]);
    expect(lines[1]).toMatchObject({
      file: cms,
      format: 'cms',
      version: '2.0',
      person: { given: 'RUTH', family: 'SAMPLEWOOD', birthDate: '1948-03-04' },
      sections: { allergies: { state: 'present', entries: 2 }, labs: { state: 'notProvided', entries: 0 } },
    });
    expect(Object.keys(lines[1]!.sections as object)).toEqual([...sectionIds]);
  });

  it('--json is the whole model', async () => {
    const { out } = await record(['--json', cms]);
    const model = JSON.parse(out) as { sections: { allergies: { entries: { name: string }[] } } };
    expect(model.sections.allergies.entries.map((e) => e.name)).toEqual(['Penicillin', 'Grass']);
  });

  it('--text writes the readable report, in Spanish too', async () => {
    const to = join(folder, 'report.txt');
    expect((await record(['--text', to, '--language', 'es', vagov])).code).toBe(0);
    expect(readFileSync(to, 'utf8')).toContain('Alergias');
    const { out } = await record(['--text', '-', vagov]);
    expect(out).toContain('Allergies');
    expect(out).toContain('today.txt');
    expect(out).not.toMatch(/VA Blue Button|answered/);
    expect(out).not.toContain('tests/fixtures');
  });

  it('--pdf and --html write the same report to read, print and hear', async () => {
    const [pdf, page] = [join(folder, 'report.pdf'), join(folder, 'report.html')];
    expect((await record(['--pdf', pdf, '--large', vagov])).code).toBe(0);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await record(['--html', page, vagov])).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('<h2 id="allergies">Allergies</h2>');
  });

  it('--wallet writes the one page for emergencies', async () => {
    const to = join(folder, 'wallet.pdf');
    expect((await record(['--wallet', to, vagov])).code).toBe(0);
    expect(readFileSync(to).subarray(0, 5).toString()).toBe('%PDF-');
    expect(
      readFileSync(to)
        .toString('latin1')
        .match(/\/Type \/Page\b/g),
    ).toHaveLength(1);
  });

  it('writes one output at a time', async () => {
    const { code, err } = await record(['--pdf', 'a.pdf', '--html', 'a.html', vagov]);
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      '--json, --counts and --text, --pdf, --html, --wallet, --ips, --fhir exclude each other',
    ]);
  });

  it('two files of one person are one record with --merge', async () => {
    const { code, out } = await record(['--merge', '--json', vagov, cms]);
    const model = JSON.parse(out) as { sections: { allergies: { entries: object[] } }; sources: object[] };
    expect([code, model.sources.length, model.sections.allergies.entries.length]).toEqual([0, 2, 4]);
    const { out: summary } = await record(['--merge', vagov, cms]);
    expect(summary).toMatch(
      /2 files as one record\n {2}Person: .*born March 4, 1948\n[^]* {2}Allergies: 4\n/,
    );
  });

  it('files of two people are never put together', async () => {
    const other = join(folder, 'other.txt');
    writeFileSync(other, readFileSync(cms, 'utf8').replace('RUTH SAMPLEWOOD', 'OTIS FIELDING'));
    const { code, out, err } = await record(['--merge', vagov, other]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('different people');
  });

  it('a file that does not say whose it is goes with nobody', async () => {
    const nameless = join(folder, 'nameless.txt');
    writeFileSync(nameless, readFileSync(cms, 'utf8').replace(/^(Name|Date of Birth): .*$/gm, '$1: '));
    const { code, out } = await record(['--merge', '--json', cms, nameless]);
    expect([code, out]).toEqual([2, '']);
  });

  it('a file that is no health record: one clear line, exit 2, and the others are still read', async () => {
    const { code, out, err } = await record([noRecord, vagov]);
    expect([code, err]).toEqual([2, `${noRecord}: not a health record in a format this program reads\n`]);
    expect(out).toContain('Ruth Samplewood');
  });

  it('a folder and a pipe work', async () => {
    expect((await record(['--counts', 'tests/fixtures/vagov'])).out.trimEnd().split('\n')).toHaveLength(2);
    expect((await record(['tests/fixtures/vagov/old.txt'])).out).toContain('VA.gov Blue Button text');
    expect((await record([], readFileSync(cms))).out).toContain('CMS Blue Button text');
    expect((await record(['-'], Buffer.from(''))).err).toContain('is empty');
  });

  it.each([
    [[]],
    [['--nonsense', vagov]],
    [['--json', '--counts', vagov]],
    [['--language', 'fr', vagov]],
    [[join(folder, 'missing.xml')]],
    [['--text', join(folder, 'no', 'such', 'folder'), vagov]],
  ])('%j ends with 2 and says why', async (argv) => {
    const { code, out, err } = await record(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
    expect(err).not.toMatch(/Ruth|Samplewood/);
  });

  it('--help says how', async () => expect((await record(['--help'])).out).toBe(usage));
});
