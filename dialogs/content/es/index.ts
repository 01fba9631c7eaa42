import type { Content } from '../index.js';
export const es: Content = {};
