import { attribute, allText, child, type XmlNode } from './node.js';
import type { HeldDocument } from '../record.js';

type Content = Pick<HeldDocument, 'mediaType' | 'content' | 'bytes'>;

/** An ED that holds a file: base64 as vendors wrap it, cleaned of its white space. */
export function contentOf(node: XmlNode): Content {
  const mediaType = attribute(node, 'mediaType');
  const type = mediaType === undefined ? {} : { mediaType };
  if (attribute(node, 'representation') !== 'B64') return type;
  const content = allText(node).replace(/[^A-Za-z0-9+/=]/g, '');
  return content === '' ? type : { ...type, content, bytes: sizeOf(content) };
}

const sizeOf = (base64: string): number => Math.floor((base64.replace(/=+$/, '').length * 3) / 4);

/** Where a file that is not in the document is said to be. */
export const addressIn = (node: XmlNode): string | undefined => attribute(child(node, 'reference'), 'value');
