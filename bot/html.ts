/** Markup that is safe to send: only `html` makes it, and it escapes every value that is not markup itself. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | string | number | undefined | false | readonly Value[];

/**
 * Escapes by default.
 * @example html`<p>${person.given}</p>`
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(strings.map((s, i) => s + (i < values.length ? render(values[i]) : '')).join(''));

export const nothing = new Html('');

function render(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  return typeof value === 'object' ? value.map(render).join('') : escapeHtml(String(value));
}

const escapeHtml = (text: string): string => text.replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
