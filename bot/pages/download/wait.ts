import { html } from '../html.js';
import { subjectOf } from '../open-record.js';
import { page, type Reply } from '../reply.js';
import type { SignedInVisit } from '../visit.js';

const EVERY_S = 1;
/** Then it is waited for as on every other page, and said if it cannot be read. */
const TIMES = 15;

/** A long record is read while a page says so and asks again by itself; undefined when it is there, or was waited for long enough. */
export async function stillReading({
  services,
  browser,
  words,
  path,
  query,
}: SignedInVisit): Promise<Reply | undefined> {
  const { personId, own } = browser.signedIn;
  const owner = personId === undefined ? undefined : await services.accounts.person(personId);
  const asked = Number(query.get('n') ?? 0) || 0;
  if (!owner || asked >= TIMES || services.records.remembered(subjectOf(owner), own)) return undefined;
  if (asked === 0) services.records.prefetch(subjectOf(owner), own);
  const next = new URLSearchParams(query);
  next.set('n', String(asked + 1));
  const to = `${path}?${next}`;
  const { waiting } = words.downloadPage;
  return page(
    waiting.title,
    html`<p role="status">${waiting.text}</p>
      <progress max="${TIMES}" value="${asked + 1}">${waiting.title}</progress>
      <p><a class="button" href="${to}">${waiting.now}</a></p>`,
    { head: html`<meta http-equiv="refresh" content="${EVERY_S}; url=${to}" />` },
  );
}
