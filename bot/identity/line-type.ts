import type { PhoneView } from './account.js';

/** Asks the carrier what kind of line a number is. Rejects when the carrier cannot be asked. */
export interface LineTypePort {
  /**
   * `number` in E.164. `voip` is a home phone over the internet: it may stand for a caller, and no code goes there. `other` is every number
   * that anybody gets anywhere, and what the carrier does not know: it is never bound.
   */
  lineType(number: string): Promise<PhoneView['lineType'] | 'other'>;
}
