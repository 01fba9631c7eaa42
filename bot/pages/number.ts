/** +12175550100 as people read it: 217-555-0100. Other countries' numbers stay as they are. */
export const written = (e164: string): string => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');

/** Fours are easier to read out, to key in and to type. */
export const inFours = (digits: string): string => digits.replace(/(\w{4})(?=\w)/g, '$1 ');

export const ending = (e164: string): string => e164.slice(-4);
