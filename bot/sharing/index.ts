export { describeDate } from './dates.js';
export type { DateOptions } from './dates.js';
