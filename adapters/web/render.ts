import type { Activity, Attachment, CardAction } from 'botbuilder';
import type { Choice, Link, Message, Picture } from '../../dialogs/message.js';
import { bot, conversation } from './activity.js';

/**
 * Messages as Direct Line activities. Pure. Text is `plain`, which no client interprets; only a message with a link is
 * Markdown, with every other character escaped. Nothing is said by a card alone: screen readers announce those as "A card:".
 */
export const renderWeb = (
  messages: readonly Message[],
  conversationId: string,
  now: number,
): Partial<Activity>[] => messages.map((message) => renderMessage(message, conversationId, now));

function renderMessage(message: Message, conversationId: string, now: number): Partial<Activity> {
  const links = linksOf(message);
  const text = links.length > 0 ? withLinks(message.text, links) : message.text;
  return {
    type: 'message',
    timestamp: new Date(now),
    channelId: 'directline',
    conversation: conversation(conversationId),
    from: bot,
    text,
    textFormat: links.length > 0 ? 'markdown' : 'plain',
    locale: message.language,
    inputHint: message.expects.kind === 'nothing' ? 'acceptingInput' : 'expectingInput',
    ...(message.choices?.length && { suggestedActions: { to: [], actions: message.choices.map(button) } }),
    ...(message.pictures?.length && { attachments: message.pictures.map(picture) }),
    channelData: { 'webchat:fallback-text': spoken(message, links), forget: message.forget },
  };
}

const button = ({ label, say }: Choice): CardAction => ({ type: 'imBack', title: label, value: say });

/** In the message itself: it is sealed with it, and erased with it. Chromium runs nothing of an SVG shown as an image. */
const picture = ({ name, svg }: Picture): Attachment => ({
  contentType: 'image/svg+xml',
  contentUrl: `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`,
  name,
});

/** One link an answer, and files under the names written for people. Only http and https lead anywhere. */
function linksOf({ link, files = [] }: Message): Link[] {
  const named = files.map(({ name, url }) => ({ label: name, url }));
  return [...(link ? [link] : []), ...named].filter(
    ({ url }) => /^https?:\/\//.test(url) && URL.canParse(url),
  );
}

const withLinks = (text: string, links: readonly Link[]): string =>
  [
    escapeMarkdown(text),
    ...links.map(({ label, url }) => `[${escapeMarkdown(label)}](${address(url)})`),
  ].join('\n\n');

/** What the live region says: the address of a link is not read out. */
const spoken = (message: Message, links: readonly Link[]): string =>
  [message.text, ...links.map((l) => l.label)].join('\n');

/** What Markdown could read as markup, anywhere or at the start of a line. A line break needs two spaces before it. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
    .replace(/^([ \t]*)([-+=])/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])/gm, '$1\\$2')
    .replace(/\r?\n/g, '  \n');

/** The parser ends a link at a bracket or a space; URL leaves brackets as they are. */
const address = (url: string): string =>
  new URL(url).href.replace(/[()<>\\]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
