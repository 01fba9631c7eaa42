/** +12175550100 as people read it: 217-555-0100. Other countries' numbers stay as they are. */
export const written = (e164: string): string => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');

/** Fours are easier to read out and to key in. */
export const inFours = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ');

export const ending = (e164: string): string => e164.slice(-4);
