/** A browser small enough for a transcript: cookies, redirects, forms. No script runs: our pages need none. */
export class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();

  constructor(private readonly language: 'en' | 'es' = 'en') {}

  url = 'about:blank';
  html = '';
  status = 0;

  async open(url: string): Promise<this> {
    return this.request(new URL(url, this.url === 'about:blank' ? undefined : this.url), {});
  }

  /** Submits the form that holds a button whose words contain `button`, or follows the link that does. */
  async press(button: string): Promise<this> {
    for (const [, attributes = '', inner = ''] of this.html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)) {
      const pressed = buttonsOf(inner).find((b) => b.words.includes(button) || b.value === button);
      if (pressed) return this.submit(attributes, inner, pressed);
    }
    for (const [, attributes = '', inner = ''] of this.html.matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/gi)) {
      const href = attribute(attributes, 'href');
      if (href !== undefined && wordsOf(inner).includes(button)) return this.open(href);
    }
    throw new Error(`no button "${button}" on the page: ${this.text().slice(0, 400)}`);
  }

  async fill(button: string, values: Readonly<Record<string, string>>): Promise<this> {
    this.filled = values;
    return this.press(button);
  }
  private filled: Readonly<Record<string, string>> = {};

  /** What a person reads, a line a block. */
  text(): string {
    const body = this.html.replace(
      /<head>[\s\S]*?<\/head>|<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/gi,
      '',
    );
    const lines = body.replace(
      /<(?:br|\/?(?:p|li|h\d|div|section|form|button|tr|header|footer|main|ul|ol|dt|dd|label|nav))\b[^>]*>/gi,
      '\n',
    );
    return unescapeHtml(lines.replace(/<[^>]+>/g, ''))
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n');
  }

  /** What a page's script asks for with this browser's cookies; the page shown stays. */
  async background(url: URL, init: RequestInit): Promise<string> {
    const { url: shown, html, status } = this;
    const answer = (await this.request(url, init)).html;
    Object.assign(this, { url: shown, html, status });
    return answer;
  }

  cookieHeader(url: string): string {
    const jar = this.cookies.get(new URL(url).hostname) ?? new Map<string, string>();
    return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async request(url: URL, init: RequestInit, hops = 0): Promise<this> {
    const cookie = this.cookieHeader(url.href);
    const headers = {
      ...(init.headers as Record<string, string>),
      ...(cookie ? { cookie } : {}),
      'accept-language': this.language,
    };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    this.keep(url, response);
    const next = response.headers.get('location');
    if (next !== null && hops < 10) {
      await response.body?.cancel();
      return this.request(new URL(next, url), {}, hops + 1);
    }
    this.url = url.href;
    this.status = response.status;
    this.html = await response.text();
    const refresh = /<meta http-equiv="?refresh"? content="0;\s*url=([^"]+)"/i.exec(this.html)?.[1];
    return refresh === undefined || hops >= 10
      ? this
      : this.request(new URL(unescapeHtml(refresh), url), {}, hops + 1);
  }

  private submit(attributes: string, inner: string, pressed: Button): Promise<this> {
    const fields = new URLSearchParams();
    for (const [, select = '', options = ''] of inner.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gi)) {
      const [first, selected] = [/<option\b([^>]*)>/i, /<option\b([^>]*\bselected\b[^>]*)>/i].map(
        (pattern) => pattern.exec(options)?.[1],
      );
      const name = attribute(select, 'name') ?? '';
      fields.set(name, attribute(selected ?? first ?? '', 'value') ?? '');
    }
    for (const [, input = ''] of inner.matchAll(/<input\b([^>]*)>/gi)) {
      const name = attribute(input, 'name');
      const type = attribute(input, 'type') ?? 'text';
      if (name === undefined || type === 'submit') continue;
      if (
        ['radio', 'checkbox'].includes(type) &&
        !/\bchecked\b/.test(input) &&
        this.filled[name] === undefined
      )
        continue;
      fields.set(name, this.filled[name] ?? attribute(input, 'value') ?? '');
    }
    for (const [name, value] of Object.entries(this.filled)) fields.set(name, value);
    this.filled = {};
    if (pressed.name !== undefined) fields.set(pressed.name, pressed.value);
    const url = new URL(attribute(attributes, 'action') ?? this.url, this.url);
    if (/method\s*=\s*"?get/i.test(attributes) || !/method/i.test(attributes)) {
      url.search = fields.toString();
      return this.request(url, {});
    }
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: url.origin };
    return this.request(url, { method: 'POST', body: fields.toString(), headers });
  }

  private keep(url: URL, response: Response): void {
    const jar = this.cookies.get(url.hostname) ?? new Map<string, string>();
    this.cookies.set(url.hostname, jar);
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const gone = /max-age=0\b|expires=thu, 01 jan 1970/i.test(line);
      if (gone) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

interface Button {
  readonly name: string | undefined;
  readonly value: string;
  readonly words: string;
}

function buttonsOf(form: string): Button[] {
  return [...form.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/gi)].map(
    ([, attributes = '', words = '']) => ({
      name: attribute(attributes, 'name'),
      value: attribute(attributes, 'value') ?? '',
      words: unescapeHtml(words.replace(/<[^>]+>/g, ' '))
        .replace(/\s+/g, ' ')
        .trim(),
    }),
  );
}

const wordsOf = (html: string): string =>
  unescapeHtml(html.replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : unescapeHtml(value);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const unescapeHtml = (html: string): string =>
  html.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ''] ?? whole;
    },
  );
