import { SaxesParser } from 'saxes';
import type { FileContext } from '../../bot/records/files/file.js';

export const context: FileContext = { source: 'bench', now: Date.UTC(2026, 10, 25), kind: 'va' };

const decoder = new TextDecoder();
export const decode = (bytes: Uint8Array): string => decoder.decode(bytes);

/** What any XML reader has to do at the least: decode, tokenize, drop. */
export function bareSaxes(bytes: Uint8Array): void {
  const parser = new SaxesParser();
  parser.on('opentag', () => {});
  parser.on('text', () => {});
  parser.on('closetag', () => {});
  parser.on('error', () => {});
  parser.write(decode(bytes)).close();
}
