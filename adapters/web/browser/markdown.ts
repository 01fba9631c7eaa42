/**
 * The little Markdown our own renderer writes (adapters/web/render.ts): escapes, line breaks and links. All else is text.
 * Web Chat puts the result into the page as HTML, so every character passes `escapeHtml` or is one of the tags below.
 */
export function renderMarkdown(markdown: string, opensNewTab: string): string {
  const blocks = markdown.split('\n\n').map((block) => `<p>${inline(block, opensNewTab)}</p>`);
  return blocks.join('');
}

const token = /\\([!-/:-@[-`{-~])| {2}\n|\[((?:\\.|[^\\\]])*)\]\((https?:\/\/[^\s()<>]+)\)/g;

function inline(text: string, opensNewTab: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(token)) {
    html += escapeHtml(text.slice(end, match.index)) + element(match, opensNewTab);
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

function element([, escaped, label, url]: RegExpMatchArray, opensNewTab: string): string {
  if (escaped !== undefined) return escapeHtml(escaped);
  if (label === undefined || url === undefined) return '<br>';
  const name = escapeHtml(label.replace(/\\(.)/g, '$1'));
  const hint = ` (${escapeHtml(opensNewTab)})`;
  return `<a href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${name}${hint}</a>`;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
