export const byId = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(id) as E;

type Attributes = Readonly<Record<string, string | undefined>>;

/** A new element. Text is only ever set as text: nothing here makes HTML of a string. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** +12175550101 as (217) 555-0101. */
export const shown = (number: string): string => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');

/** Text with its web addresses as links that open in a new tab. */
export function linked(text: string): (Node | string)[] {
  return text
    .split(/(https?:\/\/[^\s]+[^\s.,;:!?)])/)
    .map((part, n) =>
      n % 2 === 1 ? element('a', { href: part, target: '_blank', rel: 'noopener' }, part) : part,
    );
}

export const toEnd = (list: HTMLElement): void => {
  list.scrollTop = list.scrollHeight;
};

/** Runs `again` every `ms`; one that fails is tried again the next time. */
export function every(ms: number, again: () => Promise<void>): void {
  const run = () =>
    again()
      .catch(() => undefined)
      .finally(() => setTimeout(run, ms));
  void run();
}

export const options = (lines: readonly (readonly [string, string])[]): HTMLOptionElement[] =>
  lines.map(([value, label]) => element('option', { value }, label));
