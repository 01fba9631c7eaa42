import type { AuditEntry } from '../../audit/audit.js';
import { sectionTitle } from '../../../dialogs/content/section-lines.js';
import { timeOf } from '../dates.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import { isSection } from '../text-link.js';
import type { SignedInVisit } from '../visit.js';
import type { AccountFacts, Part } from './parts.js';
import { part } from './parts.js';

export const history: Part = (visit, facts) => {
  const { history: words } = visit.words.accountPage;
  return part(
    visit,
    'history',
    words.title,
    html`<p>${words.only}</p>
      ${facts.history.length === 0 && html`<p>${words.none}</p>`}
      <ul class="entries">
        ${facts.history.map((entry) => oneEvent(visit, facts, entry))}
      </ul>`,
  );
};

/** Events this version does not know are left out of the page, never out of the audit. */
function oneEvent(visit: SignedInVisit, facts: AccountFacts, entry: AuditEntry): Html | undefined {
  const what = describe(visit, entry);
  if (what === undefined) return undefined;
  const { words, actor, language } = visit;
  const { history: say } = words.accountPage;
  const who = entry.actorId === actor.id ? say.you : (facts.names.get(entry.actorId) ?? say.someone);
  const channels: Readonly<Record<string, string>> = words.events.channels;
  return html`<li>
    <strong>${who}</strong> ${what} ${channels[entry.channel]}: ${timeOf(entry.at, language)}
  </li>`;
}

function describe({ words: { events }, language }: SignedInVisit, entry: AuditEntry): string | undefined {
  const section = String(entry.facts['section'] ?? '');
  const part = isSection(section)
    ? sectionTitle(language, section)
    : section === 'summary'
      ? events.summary
      : events.whole;
  if (entry.event === 'recordOpened' || entry.event === 'recordTexted') return events[entry.event](part);
  const plain: unknown = Object.hasOwn(events, entry.event) && events[entry.event as keyof typeof events];
  return typeof plain === 'string' ? plain : undefined;
}
