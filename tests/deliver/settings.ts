export const accountSid = `AC${'0'.repeat(32)}`;
export const authToken = 'a-token-of-the-tests';
export const serviceNumber = '+12175550100';
export const keys = { keyEncryptionKey: Buffer.alloc(32, 1), indexKey: Buffer.alloc(32, 2) };
export const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
