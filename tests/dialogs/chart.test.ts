import { describe, expect, it } from '@jest/globals';
import saxes from 'saxes';
import { chartSvg, type ChartData } from '../../dialogs/chart.js';

const data = (values: readonly number[], more: Partial<ChartData> = {}): ChartData => ({
  title: 'A1C',
  unit: '%',
  series: [{ label: 'A1C', points: values.map((value, i) => ({ at: i, value, label: String(value) })) }],
  from: 'March 1, 2025',
  to: 'March 1, 2026',
  ...more,
});

function elements(svg: string): string[] {
  const found: string[] = [];
  const parser = new saxes.SaxesParser();
  parser.on('opentag', (tag) => found.push(tag.name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return found;
}

describe('a chart', () => {
  it('is well-formed, with a mark and a label for each value', () => {
    const svg = chartSvg(data([7, 8, 9]));
    expect(elements(svg).filter((name) => name === 'circle')).toHaveLength(3);
    for (const label of ['7', '8', '9']) expect(svg).toContain(`>${label}</text>`);
  });

  it.each([
    ['markup', '<script>alert(1)</script>'],
    ['quotes and an ampersand', `"a" & 'b'`],
    ['a letter that XML forbids', 'a\u0000b\u000bc\ud800'],
  ])('of a test whose name holds %s holds only text', (_, title) => {
    const names = new Set(elements(chartSvg(data([1, 2], { title, unit: title, from: title, to: title }))));
    expect([...names].toSorted()).toEqual(['circle', 'path', 'rect', 'svg', 'text', 'title']);
  });

  it('asks for nothing from elsewhere and runs nothing', () => {
    expect(chartSvg(data([1, 2])).replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /http|href|script|style|on\w+=/,
    );
  });

  it.each([
    ['one value', [5]],
    ['the same value', [5, 5]],
    ['negative values', [-3, 2]],
    ['forty values', Array.from({ length: 40 }, (_, i) => i)],
  ])('of %s has no point outside it', (_, values) => {
    const svg = chartSvg(data(values));
    const at = [...svg.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)"/g)];
    expect(at).toHaveLength(values.length);
    for (const [, x, y] of at) {
      expect(Number(x)).toBeGreaterThan(60);
      expect(Number(x)).toBeLessThan(610);
      expect(Number(y)).toBeGreaterThan(56);
      expect(Number(y)).toBeLessThan(268);
    }
  });

  it('tells two lines apart by dashes, marks and words, not by colour alone', () => {
    const points = [1, 2].map((value, at) => ({ at, value, label: String(value) }));
    const svg = chartSvg(
      data([], {
        series: [
          { label: 'Top', points },
          { label: 'Bottom', dashed: true, points },
        ],
      }),
    );
    expect(svg).toContain('stroke-dasharray="8 5"');
    expect(svg).toContain('>Top</text>');
    expect(svg).toContain('>Bottom</text>');
  });

  it.each([
    ['both ends', { low: 4, high: 6 }],
    ['an upper end', { high: 6 }],
    ['a lower end', { low: 4 }],
  ])('shows the range of the lab with %s, in words too', (_, ends) => {
    const svg = chartSvg(data([5, 7], { band: { ...ends, label: "The lab's range: 4-6" } }));
    expect(svg).toContain('The lab&#39;s range: 4-6');
    expect(elements(svg).filter((name) => name === 'rect')).toHaveLength(2);
  });
});
