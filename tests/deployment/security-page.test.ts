import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createLog, type LogFacts } from '../../bot/log.js';
import { limits, type Limit } from '../../bot/storage/limits.js';
import { retention } from '../../bot/storage/retention.js';

const page = readFileSync('deployment/SECURITY.md', 'utf8');
const threats = [
  'configuration fails open',
  'forged activity, emulator issuer',
  'Twilio forgery, boundary shift',
  'webhook replay or duplicate',
  'PIN or code race',
  'brute force',
  'lock-out as denial',
  'enumeration',
  'SIM swap, recycled number',
  'caller-ID spoof',
  'cross-channel relay',
  'link preview',
  'user-id tampering on Direct Line',
  'session fixation, CSRF',
  'XSS in chat or share page',
  "wrong person's record",
  'health data in logs',
  'disk theft',
  'audit tampering',
  'crash mid-turn',
  'power cut',
  'upstream 429/503/hang',
  'SIGTERM',
  'consent revoked',
  'hashing as denial',
];

/** The rows of the first table below a heading, their cells trimmed. */
function tableUnder(heading: string): string[][] {
  const below = page.slice(page.indexOf(`\n## ${heading}\n`));
  const [table = ''] = /(?:^\|.*\n)+/m.exec(below) ?? [];
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const quoted = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);

describe('the page on security', () => {
  it('has a row for each threat, in the order of the design', () => {
    expect(tableUnder('Threats').map(([threat]) => threat)).toEqual(threats);
  });

  it.each(tableUnder('Threats'))(
    '"%s" names what exists, and its tests carry its name',
    (threat, control, tests) => {
      expect(quoted(control).filter((path) => !existsSync(path))).toEqual([]);
      expect(quoted(tests)).not.toEqual([]);
      for (const path of quoted(tests)) expect(readFileSync(path, 'utf8')).toContain(`threat: ${threat}`);
    },
  );

  it('tells the limits as they are', () => {
    const told = Object.fromEntries(tableUnder('Limits').map(([name, , most]) => [quoted(name)[0], most]));
    const real = Object.entries(limits).map(([name, limit]) => [name, describeLimit(limit)]);
    expect(told).toEqual(Object.fromEntries(real));
  });

  it('tells how long things are kept as it is', () => {
    const told = tableUnder('How long it is kept').map(([name, , time]) => [quoted(name)[0], time]);
    const real = Object.entries(retention).map(([name, ms]) => [
      name,
      ms <= 48 * HOUR ? short(ms) : days(ms),
    ]);
    expect(told).toEqual(real);
  });

  it('lists what may be logged, and nothing else may', () => {
    const asked = new Set<string>();
    const facts = new Proxy<LogFacts>({}, { get: (_, key) => (asked.add(String(key)), undefined) });
    createLog('info', { write: () => undefined }).info('event', facts);
    const [, list = ''] = /of the facts only ([^.]+), as\s+text or number/.exec(page) ?? [];
    expect(quoted(list)).toEqual([...asked]);
  });
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const short = (ms: number): string =>
  ms < MINUTE ? `${ms / 1000} s` : ms < HOUR ? `${ms / MINUTE} min` : `${ms / HOUR} h`;
const days = (ms: number): string => `${ms / (24 * HOUR)} days`;

function describeLimit({ windows = [], quota, lock, streak }: Limit): string {
  return [
    ...[...windows, ...(quota ? [quota] : [])].map(({ max, ms }) => `${max} in ${short(ms)}`),
    ...(lock ? [`every ${lock.after} in a row ${short(lock.ms)}, doubling to ${short(lock.maxMs)}`] : []),
    ...(streak ? [`${streak} in a row until opened`] : []),
  ].join('; ');
}
