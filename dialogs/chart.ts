/** One line of a chart. `points` in the order of time; `dashed` tells it from another without any colour. */
export interface Series {
  readonly label: string;
  readonly dashed?: true;
  readonly points: readonly { readonly at: number; readonly value: number; readonly label: string }[];
}

export interface ChartData {
  readonly title: string;
  readonly unit: string;
  readonly series: readonly Series[];
  /** The range the lab sent with the newest value. One end may be open. */
  readonly band?: { readonly low?: number; readonly high?: number; readonly label: string };
  /** Of the first and the last point. */
  readonly from: string;
  readonly to: string;
}

const WIDTH = 640;
const HEIGHT = 320;
const LEFT = 60;
const RIGHT = 610;
const TOP = 56;
const BOTTOM = 268;
/** Values closer than this are not all written beside their points: the text has them. */
const MOST_LABELS = 12;

/** Values over time as an SVG: dark on white, lines told apart by dashes and marks, every letter escaped. Pure. */
export function chartSvg({ title, unit, series, band, from, to }: ChartData): string {
  const points = series.flatMap((one) => one.points);
  const x = scale(
    points.map(({ at }) => at),
    LEFT + 20,
    RIGHT - 20,
  );
  const ends = [band?.low, band?.high].filter((end) => end !== undefined);
  const y = scale([...points.map(({ value }) => value), ...ends], BOTTOM - 18, TOP + 18);
  const heading = `<title>${escaped(title)}</title>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="Arial, Helvetica, sans-serif" fill="#1b1b1b">`,
    heading,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(LEFT, 26, title, 'font-size="18" font-weight="bold"'),
    text(LEFT, 46, unit, 'font-size="14"'),
    ...bandOf(band, y),
    `<path d="M${LEFT} ${TOP}V${BOTTOM}H${RIGHT}" fill="none" stroke="#565c65" stroke-width="1.5"/>`,
    ...series.flatMap((one, i) => seriesOf(one, i, x, y, points.length <= MOST_LABELS)),
    text(LEFT, BOTTOM + 24, from, 'font-size="14"'),
    text(RIGHT, BOTTOM + 24, to, 'font-size="14" text-anchor="end"'),
    ...series.map((one, i) => legend(one, i, series.length)),
    '</svg>',
  ].join('');
}

type Scale = (value: number) => number;

/** One value alone, or all the same, stand in the middle. */
function scale(values: readonly number[], from: number, to: number): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) =>
    Math.round((low === high ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from)) * 10) /
    10;
}

function bandOf(band: ChartData['band'], y: Scale): string[] {
  if (!band) return [];
  const top = band.high === undefined ? TOP : y(band.high);
  const bottom = band.low === undefined ? BOTTOM : y(band.low);
  const edges = [
    band.high === undefined ? '' : `M${LEFT} ${top}H${RIGHT}`,
    band.low === undefined ? '' : `M${LEFT} ${bottom}H${RIGHT}`,
  ];
  return [
    `<rect x="${LEFT}" y="${top}" width="${RIGHT - LEFT}" height="${Math.max(0, bottom - top)}" fill="#e7f2f5"/>`,
    `<path d="${edges.join('')}" stroke="#1a4480" stroke-width="1" stroke-dasharray="2 4" fill="none"/>`,
    text(LEFT + 6, Math.min(bottom - 5, BOTTOM - 5), band.label, 'font-size="13" fill="#1a4480"'),
  ];
}

function seriesOf({ points, dashed }: Series, i: number, x: Scale, y: Scale, labelled: boolean): string[] {
  const line = points.map(({ at, value }, n) => `${n === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('');
  return [
    `<path d="${line}" fill="none" stroke="#005ea2" stroke-width="2.5"${dashed ? ' stroke-dasharray="8 5"' : ''}/>`,
    ...points.map(({ at, value }) => mark(i, x(at), y(value))),
    ...points.flatMap(({ at, value, label }) =>
      labelled
        ? [text(x(at), y(value) - 10, label, 'font-size="14" font-weight="bold" text-anchor="middle"')]
        : [],
    ),
  ];
}

/** A circle for the first line, a square for the second. */
const mark = (i: number, x: number, y: number): string =>
  i === 0
    ? `<circle cx="${x}" cy="${y}" r="5" fill="#005ea2"/>`
    : `<rect x="${x - 5}" y="${y - 5}" width="10" height="10" fill="#ffffff" stroke="#005ea2" stroke-width="2.5"/>`;

function legend({ label }: Series, i: number, of: number): string {
  if (of < 2) return '';
  const x = LEFT + i * 270;
  return `${mark(i, x + 6, BOTTOM + 41)}${text(x + 20, BOTTOM + 46, label, 'font-size="14"')}`;
}

const text = (x: number, y: number, words: string, more: string): string =>
  `<text x="${x}" y="${y}" ${more}>${escaped(words)}</text>`;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Names and units are a record's own words. What XML forbids in any form is left out. */
const escaped = (words: string): string =>
  words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/g, '')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
