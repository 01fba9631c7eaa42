const dayMs = 86_400_000;

/** `2026-03-07`, that many days from now. */
export const dateOf = (now: number, day: number): string =>
  new Date(now + day * dayMs).toISOString().slice(0, 10);

/** Oracle Health: always UTC. The hour is Ohio's winter clock. */
export const utcOf = (now: number, day: number, hour: number, minute = 0): string =>
  new Date(Date.parse(`${dateOf(now, day)}T00:00:00Z`) + (hour + 5) * 3_600_000 + minute * 60_000)
    .toISOString()
    .replace('.000Z', 'Z');

const pad = (n: number): string => String(n).padStart(2, '0');

/** VistA: the facility's local time, with its offset. */
export function localOf(now: number, day: number, hour: number, minute = 0): string {
  const date = dateOf(now, day);
  return `${date}T${pad(hour)}:${pad(minute)}:00${offset(date)}`;
}

function offset(date: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    timeZoneName: 'longOffset',
  });
  const name = parts.formatToParts(new Date(`${date}T17:00:00Z`)).find((p) => p.type === 'timeZoneName');
  return name?.value.replace('GMT', '') ?? '-05:00';
}
