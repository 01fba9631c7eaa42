import { expect, it } from '@jest/globals';
import { chatStyle } from '../../adapters/web/page-style.js';
import { style } from '../../bot/pages/style.js';

/** One crisis line, the same on every page: people look for what they saw before. */
const channel = (hex: string, at: number): number => {
  const share = parseInt(hex.slice(at, at + 2), 16) / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const light = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const darkOfPages = /--dark: (#\w{6})/.exec(style)?.[1] ?? '';
const barOfPages = /\.crisis \{ background: ([^;]+);/.exec(style)?.[1];
const barOfChat = /\.crisis\{[^}]*background:(#\w{6})/.exec(chatStyle)?.[1] ?? '';

it('the crisis line has one colour, of the VA design system, on the chat page and on all others', () => {
  expect(barOfPages).toBe('var(--dark)');
  expect([darkOfPages, barOfChat]).toEqual(['#1a4480', '#1a4480']);
});

it('and white on it can be read by anybody', () => {
  expect(contrast('#ffffff', '#1a4480')).toBeGreaterThan(7);
  expect(contrast('#ffffff', '#777777')).toBeLessThan(4.5);
});
