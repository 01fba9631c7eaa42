const nothing: readonly (XmlNode | string)[] = Object.freeze([]);

const none: readonly XmlNode[] = Object.freeze([]);

/** One element of the light tree: its local name, its attributes, and its text and elements in order. */
export class XmlNode {
  kids: readonly (XmlNode | string)[] = nothing;
  /** Whether a reader has put this somewhere; what nobody took goes to the entry's details. */
  taken = false;
  /** The statements one level below, once somebody asked. */
  inner: readonly XmlNode[] | undefined = undefined;

  constructor(
    readonly name: string,
    /** Names and values in turn. */
    readonly attributes: readonly string[],
  ) {}

  add(kid: XmlNode | string): void {
    if (this.kids === nothing) this.kids = [kid];
    else (this.kids as (XmlNode | string)[]).push(kid);
  }
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  if (node === undefined) return undefined;
  for (const kid of node.kids) if (typeof kid !== 'string' && kid.name === name) return kid;
  return undefined;
}

export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  if (node === undefined) return none;
  let found: XmlNode[] | undefined;
  for (const kid of node.kids) {
    if (typeof kid === 'string' || kid.name !== name) continue;
    if (found === undefined) found = [kid];
    else found.push(kid);
  }
  return found ?? none;
}

export function elements(node: XmlNode | undefined): readonly XmlNode[] {
  if (node === undefined) return none;
  const found: XmlNode[] = [];
  for (const kid of node.kids) if (typeof kid !== 'string') found.push(kid);
  return found;
}

/** The first element at the end of a path of names. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let here = node;
  for (const name of path) here = child(here, name);
  return here;
}

/** Marks what has found its place, and hands it on. */
export function take<N extends XmlNode | undefined>(node: N): N {
  if (node !== undefined) node.taken = true;
  return node;
}

/** An attribute exactly as written. */
export function written(node: XmlNode, name: string): string | undefined {
  const { attributes } = node;
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1];
  return undefined;
}

/** An attribute that says something: empty ones are vendors' way of leaving out. */
export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  const value = node && written(node, name)?.trim();
  return value === '' ? undefined : value;
}

/** `xsi:type` without the data type's own prefix, whatever prefix the document binds to the schema instance. */
export function typeOf({ attributes }: XmlNode): string | undefined {
  for (let i = 0; i < attributes.length; i += 2) {
    const own = attributes[i]!.endsWith(':type') ? attributes[i + 1]! : undefined;
    if (own !== undefined) return own.slice(own.indexOf(':') + 1).trim();
  }
  return undefined;
}

/** All text inside, as one string with the whitespace it was written with. */
export function allText(node: XmlNode): string {
  let all = '';
  for (const kid of node.kids) all += typeof kid === 'string' ? kid : allText(kid);
  return all;
}
