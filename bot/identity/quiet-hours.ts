/**
 * Texts that answer nothing are sent from 8 a.m. to 9 p.m. where the phone is at home (facts: conversation 2). A number tells its
 * area, and most areas of the mainland may be any of its four zones by now: numbers move with people. So it must be day in all four.
 */
const MAINLAND = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'];
const elsewhere: Readonly<Record<string, string>> = {
  '808': 'Pacific/Honolulu',
  '907': 'America/Anchorage',
  '787': 'America/Puerto_Rico',
  '939': 'America/Puerto_Rico',
  '340': 'America/St_Thomas',
  '671': 'Pacific/Guam',
  '670': 'Pacific/Saipan',
  '684': 'Pacific/Pago_Pago',
};
const FROM_HOUR = 8;
const UNTIL_HOUR = 21;
const QUARTER = 15 * 60_000;
const DAY = 24 * 60 * 60_000;

function zonesOf(number: string): readonly string[] {
  const zone = elsewhere[/^\+1(\d{3})/.exec(number)?.[1] ?? ''];
  return zone === undefined ? MAINLAND : [zone];
}

const hourIn = (timeZone: string, at: number): number =>
  Number(new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(at));

const isDay = (timeZone: string, at: number): boolean => {
  const hour = hourIn(timeZone, at);
  return hour >= FROM_HOUR && hour < UNTIL_HOUR;
};

/** Now where it is day there, else the next quarter of an hour that is. Milliseconds since 1970. */
export function sendableAt(number: string, now: number): number {
  const zones = zonesOf(number);
  const allowed = (at: number): boolean => zones.every((zone) => isDay(zone, at));
  if (allowed(now)) return now;
  const first = Math.ceil(now / QUARTER) * QUARTER;
  for (let at = first; at <= now + 2 * DAY; at += QUARTER) if (allowed(at)) return at;
  return now;
}
