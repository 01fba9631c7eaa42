import type { TwilioClient } from './client.js';

/** What the service needs to know of a line: whether a code may go there, and how, and whether it stands for whoever calls from it. */
export type LineType = 'mobile' | 'landline' | 'voip' | 'other';

/** Twilio Lookup v2, `line_type_intelligence`. A home phone over the internet is `fixedVoip`; what it cannot name stands for nobody. */
const known: Readonly<Record<string, LineType>> = {
  mobile: 'mobile',
  landline: 'landline',
  fixedVoip: 'voip',
};

export const createLineType = (client: TwilioClient) => ({
  async lineType(number: string): Promise<LineType> {
    const found = await client.lookups.v2.phoneNumbers(number).fetch({ fields: 'line_type_intelligence' });
    const { type } = (found.lineTypeIntelligence ?? {}) as { type?: string };
    return known[type ?? ''] ?? 'other';
  },
});
