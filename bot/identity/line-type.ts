import type { PhoneView } from './account.js';

/** Asks the carrier what kind of line a number is. Rejects when the carrier cannot be asked. */
export interface LineTypePort {
  /** `number` in E.164. A line of a kind the carrier does not know counts as `voip`: no code goes there. */
  lineType(number: string): Promise<PhoneView['lineType']>;
}
