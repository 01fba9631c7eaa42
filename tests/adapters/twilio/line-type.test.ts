import { expect, it } from '@jest/globals';
import type { TwilioClient } from '../../../adapters/twilio/client.js';
import { createLineType } from '../../../adapters/twilio/line-type.js';

const answering = (type: string | undefined) =>
  ({
    lookups: {
      v2: {
        phoneNumbers: () => ({
          fetch: () => Promise.resolve({ lineTypeIntelligence: type === undefined ? null : { type } }),
        }),
      },
    },
  }) as unknown as TwilioClient;

it.each([
  ['mobile', 'mobile'],
  ['landline', 'landline'],
  ['fixedVoip', 'voip'],
  ['nonFixedVoip', 'other'],
  ['tollFree', 'other'],
  ['unknown', 'other'],
  [undefined, 'other'],
])('a line that Twilio calls %s is %s to us', async (type, ours) => {
  expect(await createLineType(answering(type)).lineType('+12175550101')).toBe(ours);
});
