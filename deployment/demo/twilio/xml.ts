export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TAG =
  /<(?:(?<close>\/[A-Za-z]+)\s*|(?<open>[A-Za-z]+)(?<attributes>(?:\s+[A-Za-z]+="[^"<]*")*)\s*(?<empty>\/?))>/y;
const TEXT = /[^<]+/y;

/** The elements of a TwiML document. Throws on anything else: comments, CDATA, document types, bad entities. */
export function parseXml(xml: string): Element {
  const reader = { xml, at: /^\s*(<\?xml[^?]*\?>)?\s*/.exec(xml)?.[0].length ?? 0 };
  const root = readElement(reader);
  if (xml.slice(reader.at).trim() !== '') throw new Error('xml: text after the end');
  return root;
}

interface Reader {
  readonly xml: string;
  at: number;
}

function readElement(reader: Reader): Element {
  const tag = match(reader, TAG)?.groups;
  if (!tag?.['open']) throw new Error('xml: an element was expected');
  const element = { name: tag['open'], attributes: readAttributes(tag['attributes'] ?? '') };
  return { ...element, children: tag['empty'] ? [] : readChildren(reader, element.name) };
}

function readChildren(reader: Reader, name: string): (Element | string)[] {
  const children: (Element | string)[] = [];
  for (;;) {
    const text = match(reader, TEXT);
    if (text) children.push(decode(text[0]));
    else if (reader.xml.startsWith('</', reader.at)) {
      if (match(reader, TAG)?.groups?.['close'] !== `/${name}`) throw new Error(`xml: ${name} is not closed`);
      return children;
    } else children.push(readElement(reader));
  }
}

function match(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.xml);
  if (found) reader.at = pattern.lastIndex;
  return found;
}

function readAttributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/([A-Za-z]+)="([^"]*)"/g)];
  const attributes = Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decode(value)]));
  if (Object.keys(attributes).length !== pairs.length) throw new Error('xml: a repeated attribute');
  return attributes;
}

const decode = (text: string): string =>
  text.replace(/&([^;&\s]*);?/g, (entity, name: string) => {
    const code = /^#x([0-9a-f]+)$/i.exec(name)?.[1] ?? '';
    const char = code ? String.fromCodePoint(parseInt(code, 16)) : ENTITIES[name];
    if (char === undefined || !entity.endsWith(';')) throw new Error('xml: a bad entity');
    return char;
  });
