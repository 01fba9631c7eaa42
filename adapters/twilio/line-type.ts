import type { TwilioClient } from './client.js';

/** What the service needs to know of a line: whether a code may go there, and how. */
export type LineType = 'mobile' | 'landline' | 'voip';

/** Twilio Lookup v2, `line_type_intelligence`. What it cannot name counts as `voip`: no code goes there. */
const known: Readonly<Record<string, LineType>> = { mobile: 'mobile', landline: 'landline' };

export const createLineType = (client: TwilioClient) => ({
  async lineType(number: string): Promise<LineType> {
    const found = await client.lookups.v2.phoneNumbers(number).fetch({ fields: 'line_type_intelligence' });
    const { type } = (found.lineTypeIntelligence ?? {}) as { type?: string };
    return known[type ?? ''] ?? 'voip';
  },
});
