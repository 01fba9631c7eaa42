/** What our document is made of (bot/sharing/html), one level down: the page around it has the first heading. */
const tags: Readonly<Record<string, string>> = {
  h1: 'h2',
  h2: 'h3',
  h3: 'h4',
  p: 'p',
  strong: 'strong',
  ul: 'ul',
  li: 'li',
  dl: 'dl',
  dt: 'dt',
  dd: 'dd',
  div: 'div',
  table: 'table',
  caption: 'caption',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
};
/** Never words for people: not even as text. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'title']);
const attributes: Readonly<Record<string, readonly string[]>> = {
  class: ['notice', 'below', 'scroll'],
  scope: ['col', 'row'],
  role: ['region'],
  tabindex: ['0'],
};

/**
 * The document that was shared, as elements of this page. It is parsed where nothing runs or loads, and copied tag by known tag: of
 * everything else the text alone is left.
 */
export function copied(
  source: string,
  page: Document,
): { readonly nodes: DocumentFragment; readonly lang: string } {
  const parsed = new DOMParser().parseFromString(mainOf(source), 'text/html');
  const nodes = page.createDocumentFragment();
  copyChildren(parsed.body, nodes, page);
  return { nodes, lang: /^\s*<!doctype html>\s*<html lang="es">/i.test(source) ? 'es' : 'en' };
}

/** Without the style of its own: this page's policy would stop it, and say so. */
function mainOf(source: string): string {
  const from = source.indexOf('<main>');
  return from < 0 ? source : source.slice(from, source.lastIndexOf('</main>'));
}

function copyChildren(from: Node, to: Node, page: Document): void {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.appendChild(page.createTextNode(child.nodeValue ?? ''));
    else if (child.nodeType === Node.ELEMENT_NODE) copyElement(child as Element, to, page);
  }
}

function copyElement(element: Element, to: Node, page: Document): void {
  const name = element.localName;
  if (silent.has(name)) return;
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (tag === undefined) return copyChildren(element, to, page);
  const copy = page.createElement(tag);
  for (const [attribute, allowed] of Object.entries(attributes)) {
    const value = element.getAttribute(attribute);
    if (value !== null && allowed.includes(value)) copy.setAttribute(attribute, value);
  }
  // The name of a table that scrolls, for those who hear it.
  const label = element.getAttribute('aria-label');
  if (copy.getAttribute('role') === 'region' && label !== null) copy.setAttribute('aria-label', label);
  copyChildren(element, copy, page);
  to.appendChild(copy);
}
